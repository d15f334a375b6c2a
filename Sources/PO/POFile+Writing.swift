extension POFile {
    /// The text of the file: UTF-8, one line for each string unless it has line breaks of its own.
    package var text: String {
        let head = POMessage(text: header.map { "\($0.name): \($0.value)\n" }.joined())
        return ([head] + messages).map(\.written).joined(separator: "\n")
    }
}

extension POMessage {
    fileprivate var written: String {
        var lines = notes.map { "#. \($0)" }
        if !references.isEmpty { lines.append("#: " + references.joined(separator: " ")) }
        if isFuzzy { lines.append("#, fuzzy") }
        if let formerID { lines.append("#| msgid " + Self.quoted(formerID).replacing("\n", with: "\n#| ")) }
        if let context { lines.append("msgctxt " + Self.quoted(context)) }
        lines += ["msgid " + Self.quoted(id), "msgstr " + Self.quoted(text)]
        return lines.joined(separator: "\n") + "\n"
    }

    /// A string in quotes; one with line breaks is written a line each, after an empty one, as gettext does.
    private static func quoted(_ text: String) -> String {
        var parts = text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped($0) + "\\n" }
        guard parts.count > 1 else { return "\"\(escaped(text[...]))\"" }
        let last = parts.removeLast().dropLast(2)
        if !last.isEmpty { parts.append(String(last)) }
        return (["\"\""] + parts.map { "\"\($0)\"" }).joined(separator: "\n")
    }

    private static func escaped(_ text: Substring) -> String {
        String(
            text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\t", with: "\\t")
                .replacing("\r", with: "\\r"))
    }
}
