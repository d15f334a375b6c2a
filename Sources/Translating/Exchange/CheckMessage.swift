internal import Diagnostics
internal import Markdown
internal import PO

/// Whether a translation can stand for its source.
struct MessageCheck {
    let unit: ExchangeUnit
    let definitions: [UInt8]

    /// - Returns: Whether it can be taken, and what is to be said of it.
    func check(_ message: POMessage, at place: SourcePlace) -> (isTaken: Bool, diagnostics: [Diagnostic]) {
        let figures = figures(message, at: place)
        guard unit.isMarkdown else { return (!message.text.contains("\n"), figures) }
        let isLine = unit.cell != nil || unit.kind == .heading || unit.kind == .title
        let wanted = InlineText(unit.text, isLine: isLine, definitions: definitions)
        let found = InlineText(message.text, isLine: isLine, definitions: definitions)
        guard found.isWhole, !breaksLine(message.text), !breaksCell(message.text) else {
            return (false, [ExchangeDiagnostics.notInline(at: place)])
        }
        guard found.links.sorted() == wanted.links.sorted(), found.code.sorted() == wanted.code.sorted() else {
            return (false, [ExchangeDiagnostics.links(wanted.links + wanted.code, at: place)])
        }
        return (true, figures)
    }

    /// A line break is for readers to see, behind `\`, and only in a text that goes over lines.
    private func breaksLine(_ text: String) -> Bool {
        guard text.contains(where: \.isNewline) else { return false }
        return unit.kind == .heading || unit.kind == .row || unit.kind == .title
            || text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast().contains {
                !$0.hasSuffix("\\")
            }
    }

    private func breaksCell(_ text: String) -> Bool {
        unit.cell != nil && text.replacing("\\|", with: "").contains("|")
    }

    private func figures(_ message: POMessage, at place: SourcePlace) -> [Diagnostic] {
        let (wanted, found) = (Self.numbers(in: message.id), Self.numbers(in: message.text))
        return wanted.sorted() == found.sorted() ? [] : [ExchangeDiagnostics.figures(wanted, found, at: place)]
    }

    /// Runs of digits of any script as ASCII, dots and commas within them aside, without addresses.
    static func numbers(in text: String) -> [String] {
        let words = InlineText(text, isLine: !text.contains("\n")).words
        var numbers: [String] = []
        var current = ""
        var isOpen = false
        for scalar in words.unicodeScalars {
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                if !isOpen, !current.isEmpty { (numbers, current) = (numbers + [current], "") }
                current += String(Int(value))
                isOpen = true
            } else {
                isOpen = isOpen && ".,\u{66C}\u{66B}".unicodeScalars.contains(scalar)
            }
        }
        return current.isEmpty ? numbers : numbers + [current]
    }
}
