internal import Diagnostics

/// One `{{…}}` of a template.
struct TemplateTag: Sendable {
    enum Kind: Sendable, Equatable {
        case text, unescaped, section, inverted, close, partial, parent, block, comment, delimiters
    }

    let kind: Kind
    /// The name without its sign, spaces and transforms: `menu` of `{{^empty(menu)}}`.
    let name: String
    /// Functions around the name, outermost first.
    let transforms: [String]
    /// The name as a close tag must repeat it.
    let written: String
    let range: Range<Int>
}

/// Finds the tags of a template. The library's own parser does not tell where they stand.
struct TemplateScanner {
    private let text: [UInt8]
    private(set) var tags: [TemplateTag] = []
    /// A `{{` without its `}}`.
    private(set) var unclosed: Range<Int>?

    init(_ text: String) {
        self.text = Array(text.utf8)
        scan()
    }

    private mutating func scan() {
        var position = 0
        while let open = text[position...].firstRange(of: Array("{{".utf8)) {
            let isTriple = open.upperBound < text.count && text[open.upperBound] == UInt8(ascii: "{")
            let end = Array((isTriple ? "}}}" : "}}").utf8)
            guard let close = text[open.upperBound...].firstRange(of: end) else {
                unclosed = open
                return
            }
            let inside = text[(open.upperBound + (isTriple ? 1 : 0))..<close.lowerBound]
            tags.append(
                tag(String(decoding: inside, as: UTF8.self), isTriple: isTriple, range: open.lowerBound..<close.upperBound))
            position = close.upperBound
        }
    }

    private func tag(_ inside: String, isTriple: Bool, range: Range<Int>) -> TemplateTag {
        let signs: [Character: TemplateTag.Kind] = [
            "&": .unescaped, "#": .section, "^": .inverted, "/": .close, ">": .partial, "<": .parent, "$": .block,
            "!": .comment, "=": .delimiters, "%": .delimiters,
        ]
        let sign = isTriple ? nil : inside.first.flatMap { signs[$0] }
        let written = String((sign == nil ? inside[...] : inside.dropFirst()).filter { !$0.isWhitespace })
        var name = written[...]
        var transforms: [String] = []
        while let parenthesis = name.firstIndex(of: "("), name.hasSuffix(")") {
            transforms.append(String(name[..<parenthesis]))
            name = name[name.index(after: parenthesis)...].dropLast()
        }
        return TemplateTag(
            kind: isTriple ? .unescaped : sign ?? .text, name: String(name), transforms: transforms, written: written,
            range: range)
    }
}
