internal import Diagnostics

/// The blocks of a text, and the nodes that they were made from.
struct BlockPlan {
    private(set) var blocks: [TextBlock] = []
    /// From a node of the tree to the number of the block that it is.
    private(set) var numbers: [Int: Int] = [:]

    /// No blocks.
    init() {}

    init(_ tree: MarkdownTree, plan: HeadingPlan, options: MarkdownOptions, firstLine: Int) {
        var collector = BlockCollector(tree: tree, plan: plan, options: options)
        for index in tree.nodes.indices {
            guard let found = collector.block(at: index) else { continue }
            let node = tree.nodes[index]
            let line = firstLine + max(found.line, 1) - 1
            let last = firstLine + max(node.endLine, found.line, 1) - 1
            let range = SourceRange(line: line, column: 1, endLine: last, endColumn: 1)
            guard let block = TextBlock(found.kind, found.words, range) else { continue }
            numbers[index] = blocks.count
            blocks.append(block)
        }
    }
}

/// Tells which nodes are blocks.
private struct BlockCollector {
    let tree: MarkdownTree
    let plan: HeadingPlan
    let options: MarkdownOptions
    /// The first node after a callout's mark, which is no word of the text.
    private var afterMark = 0

    struct Found {
        let kind: TextBlock.Kind
        let words: String
        let line: Int
    }

    init(tree: MarkdownTree, plan: HeadingPlan, options: MarkdownOptions) {
        self.tree = tree
        self.plan = plan
        self.options = options
    }

    mutating func block(at index: Int) -> Found? {
        let node = tree.nodes[index]
        switch node.kind {
        case .heading:
            guard let slot = plan.slot[index] else { return nil }
            return Found(kind: .heading, words: plan.headings[slot].text, line: node.line)
        case .blockQuote:
            noteMark(index)
            return nil
        case .paragraph: return paragraph(index)
        case .tableHeader, .tableRow: return Found(kind: .row, words: row(index), line: node.line)
        case .codeBlock: return Found(kind: .code, words: node.literal, line: node.line)
        case .htmlBlock: return Found(kind: .paragraph, words: node.literal.withoutComments(), line: node.line)
        default: return nil
        }
    }

    private mutating func noteMark(_ quote: Int) {
        guard let marker = CalloutMarker(of: quote, in: tree), !marker.isCrowded,
            options.callout(writtenAs: marker.name) != nil
        else { return }
        afterMark = marker.textIndex
    }

    private func paragraph(_ index: Int) -> Found? {
        let node = tree.nodes[index]
        let isMarked = (index + 1..<node.end).contains(afterMark) || afterMark == node.end
        let words = tree.shownWords(max(index + 1, isMarked ? afterMark : 0)..<node.end)
        return Found(kind: kind(ofParagraph: node), words: words, line: node.line + (isMarked ? 1 : 0))
    }

    private func kind(ofParagraph node: MarkdownNode) -> TextBlock.Kind {
        var parent = node.parent
        if parent >= 0, tree.nodes[parent].kind == .item { return .item }
        while parent >= 0, tree.nodes[parent].kind != .footnoteDefinition { parent = tree.nodes[parent].parent }
        return parent >= 0 ? .footnote : .paragraph
    }

    private func row(_ index: Int) -> String {
        tree.children(of: index).map { tree.shownWords(($0 + 1)..<tree.nodes[$0].end) }.joined(separator: " | ")
    }
}
