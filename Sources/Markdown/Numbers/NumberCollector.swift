/// Gathers the numbers of a text, block by block, so that bold words and line breaks do not part them. Code is left out,
/// and so are addresses that stand in the text as they are.
struct NumberCollector {
    private let tree: MarkdownTree
    private var finder: DestinationFinder
    private var numbers: [WrittenNumber] = []
    private var words: [UInt8] = []
    private var hasDigit = false
    /// Code among the words, so that a number in it is not taken for the same number after it.
    private var code: [(position: Int, literal: String)] = []
    /// The block whose words are gathered.
    private var block = 0

    static func numbers(of tree: MarkdownTree, finder: DestinationFinder) -> [WrittenNumber] {
        var collector = NumberCollector(tree, finder)
        var skippedUntil = 0
        for index in tree.nodes.indices where index >= skippedUntil {
            if tree.isAddress(index) {
                collector.part()
                skippedUntil = tree.nodes[index].end
            } else {
                collector.visit(index)
            }
        }
        collector.endBlock()
        return collector.numbers
    }

    private init(_ tree: MarkdownTree, _ finder: DestinationFinder) {
        self.tree = tree
        self.finder = finder
    }

    private mutating func visit(_ index: Int) {
        let node = tree.nodes[index]
        switch node.kind {
        case .text:
            words += node.literal.utf8
            hasDigit = hasDigit || node.literal.hasByte { (0x30...0x39).contains($0) }
        case .softBreak, .lineBreak: words.append(UInt8(ascii: "\n"))
        case .code:
            code.append((words.count, node.literal))
            part()
        case .htmlInline, .footnoteReference, .image: part()
        case .emphasis, .strong, .strikethrough, .link: break
        default:
            endBlock()
            block = index
        }
    }

    /// What stands before and after is not read together.
    private mutating func part() { words.append(0) }

    private mutating func endBlock() {
        defer {
            words.removeAll(keepingCapacity: true)
            code.removeAll()
            hasDigit = false
        }
        guard hasDigit else { return }
        let node = tree.nodes[block]
        var passed = code[...]
        for found in NumberFinder(words).all() {
            while let next = passed.first, next.position < found.range.lowerBound {
                passed.removeFirst()
                _ = finder.range(ofWords: next.literal, fromLine: node.line, toLine: node.endLine)
            }
            let written = String(decoding: words[found.range], as: UTF8.self)
            let range = finder.range(ofWords: written, fromLine: node.line, toLine: node.endLine)
            numbers.append(WrittenNumber(value: found.value, text: written, range: range))
        }
    }
}

extension MarkdownTree {
    /// Whether a link's words are its address, as when somebody typed nothing but the address.
    func isAddress(_ index: Int) -> Bool {
        let node = nodes[index]
        guard node.kind == .link, node.end == index + 2, nodes[index + 1].kind == .text else { return false }
        let words = nodes[index + 1].literal
        return node.url.hasSuffix(words) && words.contains(where: \.isLetter)
    }
}
