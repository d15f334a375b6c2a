/// Gathers the plain words of a text, parted at its headings.
///
/// The text of a footnote counts to the section that refers to it first: a reader who searches for its words wants to
/// land there, and not in the last section, after which the footnotes stand.
struct SectionCollector {
    private let tree: MarkdownTree
    private let plan: HeadingPlan
    private let options: MarkdownOptions
    private var sections = [MarkdownSection(heading: nil, text: "")]
    private var words = [""]
    private var current = 0
    /// The first node after a callout's mark, which is no word of the text.
    private var afterMark = 0
    /// The section of each footnote, by its number.
    private var homes: [Int: Int] = [:]

    /// The part before the first heading, then one part per heading.
    static func sections(
        of tree: MarkdownTree, plan: HeadingPlan, options: MarkdownOptions
    ) -> [MarkdownSection] {
        var collector = SectionCollector(tree, plan, options)
        for index in tree.nodes.indices { collector.visit(index) }
        return zip(collector.sections, collector.words).map { MarkdownSection(heading: $0.heading, text: $1) }
    }

    private init(_ tree: MarkdownTree, _ plan: HeadingPlan, _ options: MarkdownOptions) {
        self.tree = tree
        self.plan = plan
        self.options = options
    }

    private mutating func visit(_ index: Int) {
        let node = tree.nodes[index]
        switch node.kind {
        case .heading: if index != plan.titleIndex { begin(plan.slot[index]) }
        case .footnoteReference: if homes[node.number] == nil { homes[node.number] = current }
        case .footnoteDefinition:
            current = homes[node.number] ?? current
            endLine()
        case .paragraph, .tableCell, .item: endLine()
        case .blockQuote:
            if let marker = CalloutMarker(of: index, in: tree), !marker.isCrowded,
                options.callout(writtenAs: marker.name) != nil
            {
                afterMark = marker.textIndex
            }
        case .codeBlock: words[current] += node.literal
        case .text, .code: if index >= afterMark, !isInHeading(node) { words[current] += node.literal }
        case .softBreak, .lineBreak: if index >= afterMark, !isInHeading(node) { words[current] += " " }
        default: break
        }
    }

    private mutating func begin(_ heading: Int?) {
        sections.append(MarkdownSection(heading: heading, text: ""))
        words.append("")
        current = sections.count - 1
    }

    private mutating func endLine() {
        if let last = words[current].utf8.last, last != UInt8(ascii: "\n") { words[current] += "\n" }
    }

    private func isInHeading(_ node: MarkdownNode) -> Bool {
        var parent = node.parent
        while parent >= 0, tree.nodes[parent].kind.isInline { parent = tree.nodes[parent].parent }
        return parent >= 0 && tree.nodes[parent].kind == .heading
    }
}
