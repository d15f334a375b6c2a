/// One `{{…}}` of a template.
struct TemplateTag {
    /// What the character after the braces makes of it.
    enum Sort: Equatable {
        case variable, raw, section, inverted, close, partial, parent, block, comment
        /// `{{=` and `{{%`, which change how the rest is read.
        case setting
    }

    let sort: Sort
    /// The name without the blanks around it.
    let name: String
    /// The bytes from brace to brace.
    let bytes: Range<Int>
    let isClosed: Bool
}

/// Finds the tags of a template in the order of the text.
struct TemplateTagReader: Sequence, IteratorProtocol {
    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) {
        self.text = text
    }

    mutating func next() -> TemplateTag? {
        guard let start = position(of: "{{", from: position) else { return nil }
        let (sort, nameStart) = sort(at: start + 2)
        let closing = sort == .raw && text[nameStart - 1] == UInt8(ascii: "{") ? "}}}" : "}}"
        guard let end = position(of: closing, from: nameStart) else {
            position = text.count
            return TemplateTag(sort: sort, name: "", bytes: start..<start + 2, isClosed: false)
        }
        position = end + closing.utf8.count
        let name = String(decoding: text[nameStart..<end], as: UTF8.self)
        return TemplateTag(sort: sort, name: trimmed(name), bytes: start..<position, isClosed: true)
    }

    private func sort(at offset: Int) -> (TemplateTag.Sort, nameStart: Int) {
        guard offset < text.count else { return (.variable, offset) }
        let sorts: [Unicode.Scalar: TemplateTag.Sort] = [
            "{": .raw, "&": .raw, "#": .section, "^": .inverted, "/": .close, ">": .partial, "<": .parent, "$": .block,
            "!": .comment, "=": .setting, "%": .setting,
        ]
        guard let sort = sorts[Unicode.Scalar(text[offset])] else { return (.variable, offset) }
        return (sort, offset + 1)
    }

    private func position(of needle: String, from start: Int) -> Int? {
        let needle = Array(needle.utf8)
        var offset = start
        while offset + needle.count <= text.count {
            if text[offset..<offset + needle.count].elementsEqual(needle) { return offset }
            offset += 1
        }
        return nil
    }

    private func trimmed(_ name: String) -> String {
        let scalars = name.unicodeScalars.drop { $0.properties.isWhitespace }
        let end = scalars.lastIndex { !$0.properties.isWhitespace }
        return end.map { String(scalars[...$0]) } ?? ""
    }
}
