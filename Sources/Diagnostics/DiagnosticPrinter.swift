/// How diagnostics are written.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
    case text, json, github
}

/// Writes diagnostics for people, for programs, or for GitHub's annotations.
package struct DiagnosticPrinter: Sendable {
    let language: MessageLanguage
    /// The text of a line of a file, for quoting it.
    private let quotedLine: @Sendable (_ line: Int, _ file: String) -> String?

    /// How many problems of one kind the text form shows before it only counts the rest.
    private static let shownPerKind = 20

    package init(
        language: MessageLanguage, quotedLine: @escaping @Sendable (_ line: Int, _ file: String) -> String?
    ) {
        self.language = language
        self.quotedLine = quotedLine
    }

    /// All diagnostics, sorted, with a final line break; nothing for none but in JSON.
    package func text(of diagnostics: [Diagnostic], as format: DiagnosticFormat) -> String {
        let sorted = diagnostics.sorted()
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
            counts[diagnostic.kind.id, default: 0] += 1
            if counts[diagnostic.kind.id, default: 0] <= Self.shownPerKind { text += plainText(diagnostic) }
        }
        for (id, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.shownPerKind {
            let more = count - Self.shownPerKind
            text += Bilingual(id: "… dan \(more) lagi [\(id)]\n", en: "… and \(more) more [\(id)]\n")[language]
        }
        return text
    }

    private func plainText(_ diagnostic: Diagnostic) -> String {
        let words = Bilingual(severity: diagnostic.severity)[language]
        var text = "\(place(diagnostic)): \(words): \(diagnostic.message[language]) [\(diagnostic.kind.id)]\n"
        text += quotation(diagnostic.place)
        text += indented(Bilingual(id: "Mengapa: ", en: "Why: ")[language] + diagnostic.kind.why[language])
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
        let scalars = Array(line.unicodeScalars)
        let start = max(0, min(range.column - 1, scalars.count) - 60)
        let shown = scalars.dropFirst(start).prefix(120).map { $0.value < 0x20 ? " " : $0 }
        let number = String(range.line)
        let width = range.endLine == range.line ? max(1, min(range.endColumn - range.column, 120)) : 1
        let gap = String(repeating: " ", count: max(0, min(range.column - 1, scalars.count) - start))
        return "  \(number) | \(String(String.UnicodeScalarView(shown)))\n"
            + "  \(String(repeating: " ", count: number.count)) | \(gap)\(String(repeating: "^", count: width))\n"
    }

    private func indented(_ text: String) -> String {
        "  " + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ") + "\n"
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

    private func escaped(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private func escapedProperty(_ text: String) -> String {
        escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
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
