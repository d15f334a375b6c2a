/// A Markdown text as a flat tree: nodes in the order of the text, each followed by all that stands inside it.
///
/// A flat tree is walked by a loop, so no text, however nested, can exhaust the stack.
struct MarkdownTree: Sendable {
    var nodes: [MarkdownNode] = []
    /// The line of the first text that is nested deeper than `depthLimit`; such text is left out.
    var tooDeepLine: Int?

    /// More nesting than this is an accident or an attack.
    static let depthLimit = 100

    /// The indices of the nodes directly inside a node.
    func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < nodes[index].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }

    /// The words inside a node without markup; pictures count with their description, raw HTML not at all.
    func plainText(of index: Int) -> String {
        var text = ""
        for node in nodes[index..<nodes[index].end] {
            switch node.kind {
            case .text, .code: text += node.literal
            case .softBreak, .lineBreak: text += " "
            default: break
            }
        }
        return text
    }
}

/// One node; what a field holds depends on the kind.
struct MarkdownNode: Sendable {
    enum Kind: Sendable, Hashable {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case footnoteDefinition, table, tableHeader, tableRow, tableCell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
        case footnoteReference
    }

    enum Alignment: Sendable { case none, left, center, right }

    var kind: Kind
    /// The index after the last node inside this one.
    var end: Int
    var parent: Int
    /// Lines of the block, counted from 1 in the text that was parsed.
    var line: Int
    var endLine: Int
    /// Text, code, or a code block's info string goes with `info`.
    var literal = ""
    var info = ""
    var url = ""
    var title = ""
    /// A heading's level, a list's first number, a footnote's number, a cell's column.
    var number = 0
    var isOrdered = false
    var isTight = false
    /// Nothing unless the item is a task.
    var isChecked: Bool?
    var alignments: [Alignment] = []
}
