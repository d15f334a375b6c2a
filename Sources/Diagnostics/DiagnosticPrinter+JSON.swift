extension DiagnosticPrinter {
    /// `{"version": 1, "diagnostics": […]}`, one diagnostic a line; a whole file's problem has no line.
    func json(_ diagnostics: [Diagnostic]) -> String {
        let lines = diagnostics.map(object)
        return "{\"version\": 1, \"diagnostics\": ["
            + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n") + "]}\n"
    }

    private func object(_ diagnostic: Diagnostic) -> String {
        var members = [
            ("id", quoted(diagnostic.kind.id)), ("severity", quoted(diagnostic.severity.rawValue)),
            ("file", quoted(diagnostic.place.file)),
        ]
        if let range = diagnostic.place.range {
            members += [
                ("line", String(range.line)), ("column", String(range.column)), ("endLine", String(range.endLine)),
                ("endColumn", String(range.endColumn)),
            ]
        }
        members.append(("message", quoted(diagnostic.message[language])))
        members.append(("why", quoted(diagnostic.kind.why[language])))
        if let suggestion = diagnostic.suggestion { members.append(("suggestion", quoted(suggestion[language]))) }
        if let replacement = diagnostic.replacement { members.append(("replacement", quoted(replacement))) }
        return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
