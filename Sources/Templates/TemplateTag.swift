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

extension TemplateTag {
    /// What the tag takes out of the text: itself, and all of its line where it stands there alone and shows nothing.
    ///
    /// A theme's author can then give every `{{#section}}` a line of its own without leaving empty lines in the pages.
    func extent(in text: [UInt8]) -> Range<Int> {
        guard sort != .variable, sort != .raw else { return bytes }
        var start = bytes.lowerBound
        while start > 0, Self.isBlank(text[start - 1]) { start -= 1 }
        var end = bytes.upperBound
        while end < text.count, Self.isBlank(text[end]) { end += 1 }
        guard start == 0 || text[start - 1] == UInt8(ascii: "\n") else { return bytes }
        if end == text.count { return start..<end }
        if text[end] == UInt8(ascii: "\r"), end + 1 < text.count { end += 1 }
        return text[end] == UInt8(ascii: "\n") ? start..<end + 1 : bytes
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
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
