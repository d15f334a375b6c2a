/// What the words written so far used of the glossary.
struct UsedTerms {
    /// In the order of the text, each once.
    var ids: [String] = []
    var formerNames: [FormerNameUse] = []
    /// Terms that were linked to their explanation, and those whose full form was said.
    fileprivate var linked: Set<String> = []
    fileprivate var explained: Set<String> = []
}

extension HTMLWriter {
    /// Writes the words of a text node: a number to dial stays in one piece, and a term is explained where it is first
    /// used.
    mutating func words(_ node: MarkdownNode, _ index: Int) {
        let found = termSpans(node, index) + phoneSpans(node, index)
        guard !found.isEmpty else { return text(node.literal) }
        let spans = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
        let bytes = Array(node.literal.utf8)
        var position = 0
        for span in spans where span.range.lowerBound >= position {
            text(String(decoding: bytes[position..<span.range.lowerBound], as: UTF8.self))
            put(span)
            position = span.range.upperBound
        }
        text(String(decoding: bytes[position...], as: UTF8.self))
    }

    /// A stretch of a text node that is written in another way than as plain words.
    private struct Span {
        let range: Range<Int>
        let slot: SlottedHTML.Slot
    }

    private mutating func put(_ span: Span) {
        guard case .phone = span.slot else { return html.append(span.slot) }
        put("<bdi class=\"number\" dir=\"ltr\">")
        html.append(span.slot)
        put("</bdi>")
    }

    private func phoneSpans(_ node: MarkdownNode, _ index: Int) -> [Span] {
        guard node.literal.hasByte(where: { (0x30...0x39).contains($0) }),
            node.parent < 0 || !tree.isAddress(node.parent)
        else { return [] }
        let bytes = Array(node.literal.utf8)
        return NumberFinder(bytes).all().filter { $0.value == .phone }.map { found in
            Span(range: found.range, slot: .phone(String(decoding: bytes[found.range], as: UTF8.self)))
        }
    }

    private mutating func termSpans(_ node: MarkdownNode, _ index: Int) -> [Span] {
        let matches = options.terms.matches(in: node.literal)
        guard !matches.isEmpty else { return [] }
        let bytes = Array(node.literal.utf8)
        let isRunning = isRunningText(index)
        return matches.compactMap { match in
            let written = String(decoding: bytes[match.range], as: UTF8.self)
            guard match.name.kind != .former else {
                addFormerName(match.name, written, node)
                return nil
            }
            if !terms.ids.contains(match.name.term) { terms.ids.append(match.name.term) }
            guard isRunning else { return nil }
            let around = TextAround(match.range, of: bytes, node: index, in: tree)
            return use(of: match.name, written, around).map { Span(range: match.range, slot: .term($0)) }
        }
    }

    private mutating func addFormerName(_ name: TermNames.Name, _ written: String, _ node: MarkdownNode) {
        let block = enclosingBlock(of: node)
        let range = finder.range(ofWords: written, fromLine: block.line, toLine: block.endLine)
        terms.formerNames.append(FormerNameUse(term: name.term, written: written, range: range))
    }

    /// The first use of a term, and the first of the term itself where another of its names came before.
    private mutating func use(of name: TermNames.Name, _ written: String, _ around: TextAround) -> TermUse? {
        let isTerm = name.kind == .term
        let isSaid =
            around.isInBrackets || around.opensBracket || options.terms.holdsFullForm(of: name.term, around.sentence)
        let isNew = isTerm && terms.explained.insert(name.term).inserted
        if !isTerm, around.opensBracket { terms.explained.insert(name.term) }
        let isFirst = terms.linked.insert(name.term).inserted
        guard isFirst || isNew && !isSaid else { return nil }
        return TermUse(term: name.term, written: written, needsFullForm: isNew && !isSaid)
    }

    /// Whether a node stands in the text that is read in one go, where an explanation does not disturb.
    private func isRunningText(_ index: Int) -> Bool {
        var parent = tree.nodes[index].parent
        while parent >= 0 {
            switch tree.nodes[parent].kind {
            case .heading, .link, .image, .table, .footnoteDefinition: return false
            default: parent = tree.nodes[parent].parent
            }
        }
        return true
    }

    private func enclosingBlock(of node: MarkdownNode) -> MarkdownNode {
        var block = node
        while block.parent >= 0, block.kind.isInline { block = tree.nodes[block.parent] }
        return block
    }
}

/// The words of a block directly before and after a name.
private struct TextAround {
    /// No sentence that people read is longer on either side.
    private static let reach = 300
    private let before: [UInt8]
    private let after: [UInt8]

    init(_ range: Range<Int>, of literal: [UInt8], node: Int, in tree: MarkdownTree) {
        var before = Array(literal[..<range.lowerBound].suffix(Self.reach))
        var after = Array(literal[range.upperBound...].prefix(Self.reach))
        var index = node - 1
        while index >= 0, before.count < Self.reach, node - index < 40, tree.nodes[index].kind.isInline {
            before = Self.words(tree.nodes[index]) + before
            index -= 1
        }
        index = node + 1
        while index < tree.nodes.count, after.count < Self.reach, index - node < 40, tree.nodes[index].kind.isInline {
            after += Self.words(tree.nodes[index])
            index += 1
        }
        self.before = before
        self.after = after
    }

    private static func words(_ node: MarkdownNode) -> [UInt8] {
        switch node.kind {
        case .text, .code: Array(node.literal.utf8.prefix(reach))
        case .softBreak, .lineBreak: [UInt8(ascii: " ")]
        default: []
        }
    }

    /// Whether the text goes on to explain the name: "P3MI (…)".
    var opensBracket: Bool { after.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "(") }

    /// Brackets inside brackets are hard to read, and "… (P3MI)" follows its own explanation.
    var isInBrackets: Bool {
        let last = before.last { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
        return last == UInt8(ascii: "(")
    }

    /// The sentence around the name, without the name.
    var sentence: [UInt8] {
        let start = before.indices.last { isEnd(before, $0) }.map { $0 + 1 } ?? 0
        let end = after.indices.first { isEnd(after, $0) } ?? after.count
        return before[start...] + [0] + after[..<end]
    }

    private func isEnd(_ words: [UInt8], _ index: Int) -> Bool {
        ".!?".utf8.contains(words[index]) && (index + 1 == words.count || words[index + 1] == UInt8(ascii: " "))
    }
}
