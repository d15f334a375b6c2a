/// How diagnostics are written.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
    case text, json, github
}

/// Writes diagnostics for people, for programs, or for GitHub's annotations.
package struct DiagnosticPrinter: Sendable {
    let language: MessageLanguage
    /// The text of a line of a file, for quoting it.
    private let quotedLine: @Sendable (_ line: Int, _ file: String) -> String?

    /// How much of a long line is quoted on each side of where the problem begins.
    private static let quotedBefore = 60

    /// How many problems of one kind the text form shows before it only counts the rest.
    private static let shownPerKind = 20

    package init(
        language: MessageLanguage, quotedLine: @escaping @Sendable (_ line: Int, _ file: String) -> String?
    ) {
        self.language = language
        self.quotedLine = quotedLine
    }

    /// All diagnostics, sorted by place unless they come in order, with a final line break; nothing for none but in JSON.
    package func text(of diagnostics: [Diagnostic], as format: DiagnosticFormat, inOrder: Bool = false) -> String {
        let sorted = inOrder ? diagnostics : diagnostics.sorted()
        switch format {
        case .text: return plainText(sorted)
        case .json: return json(sorted)
        case .github: return sorted.map(github).joined()
        }
    }

    // MARK: Text

    private func plainText(_ diagnostics: [Diagnostic]) -> String {
        var counts: [String: Int] = [:]
        var text = ""
        for diagnostic in diagnostics {
            let before = counts[diagnostic.kind.id, default: 0]
            counts[diagnostic.kind.id] = before + 1
            if before < Self.shownPerKind { text += plainText(diagnostic, saysWhy: before == 0) }
        }
        for (id, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.shownPerKind {
            let more = count - Self.shownPerKind
            text += Bilingual(id: "… dan \(more) lagi [\(id)]\n", en: "… and \(more) more [\(id)]\n")[language]
        }
        return text
    }

    /// - Parameter saysWhy: Whether this is the first of its kind: nobody reads the same reason twenty times.
    private func plainText(_ diagnostic: Diagnostic, saysWhy: Bool) -> String {
        let words = Bilingual(severity: diagnostic.severity)[language]
        let message = TerminalText.visible("\(place(diagnostic)): \(words): \(diagnostic.message[language])")
        var text = "\(message) [\(diagnostic.kind.id)]\n"
        text += quotation(diagnostic.place)
        if saysWhy {
            text += indented(Bilingual(id: "Mengapa: ", en: "Why: ")[language] + diagnostic.kind.why[language])
        }
        if let suggestion = diagnostic.suggestion {
            text += indented(Bilingual(id: "Perbaiki: ", en: "Do: ")[language] + suggestion[language])
        }
        return text
    }

    private func place(_ diagnostic: Diagnostic) -> String {
        guard let range = diagnostic.place.range else { return diagnostic.place.file }
        return "\(diagnostic.place.file):\(range.line):\(range.column)"
    }

    private func quotation(_ place: SourcePlace) -> String {
        guard let range = place.range, let line = quotedLine(range.line, place.file) else { return "" }
        // A line may have megabytes; only what is shown of it is looked at.
        let start = max(range.column - 1, 0)
        let first = max(0, start - Self.quotedBefore)
        let shown = line.unicodeScalars.dropFirst(first).prefix(2 * Self.quotedBefore).map {
            TerminalText.isControl($0) ? " " : $0
        }
        let column = min(start - first, shown.count)
        let end = range.endLine == range.line ? range.endColumn - 1 - first : column
        let number = String(range.line)
        let margin = String(repeating: " ", count: number.count)
        let gap = String(repeating: " ", count: TerminalText.width(shown[..<column]))
        let marked = shown[column...].prefix(max(0, end - column))
        let carets = String(repeating: "^", count: max(1, TerminalText.width(marked)))
        return "  \(number) | \(String(String.UnicodeScalarView(shown)))\n  \(margin) | \(gap)\(carets)\n"
    }

    private func indented(_ text: String) -> String {
        "  "
            + TerminalText.visible(text, keepsLineBreaks: true).split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\n  ") + "\n"
    }

    // MARK: GitHub

    /// A workflow command; see GitHub's documentation on annotations.
    private func github(_ diagnostic: Diagnostic) -> String {
        let command = diagnostic.severity == .advice ? "notice" : diagnostic.severity.rawValue
        var properties = ["file=" + escapedProperty(diagnostic.place.file)]
        if let range = diagnostic.place.range {
            properties += [
                "line=\(range.line)", "col=\(range.column)", "endLine=\(range.endLine)", "endColumn=\(range.endColumn)",
            ]
        }
        properties.append("title=" + escapedProperty(diagnostic.kind.id))
        let message = [diagnostic.message, diagnostic.suggestion].compactMap { $0?[language] }.joined(separator: " ")
        return "::\(command) \(properties.joined(separator: ","))::\(escaped(message))\n"
    }

    /// By scalars, since a line feed after a carriage return is no character of its own.
    private func escaped(_ text: String, andAlso more: [Unicode.Scalar] = []) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "\r" || scalar == "\n" || more.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result.append(contentsOf: ("%" + (digits.count < 2 ? "0" : "") + digits).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return TerminalText.visible(String(result))
    }

    private func escapedProperty(_ text: String) -> String { escaped(text, andAlso: [":", ","]) }
}

extension Bilingual {
    /// The name of a severity.
    package init(severity: Severity) {
        switch severity {
        case .error: self.init(id: "kesalahan", en: "error")
        case .warning: self.init(id: "peringatan", en: "warning")
        case .advice: self.init(id: "saran", en: "advice")
        }
    }
}
