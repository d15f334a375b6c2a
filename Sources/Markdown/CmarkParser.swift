internal import CCmarkGFM

/// Parses a text with libcmark-gfm and copies its tree. With `CmarkExtensions` the only file that knows the library.
func parseTree(_ text: [UInt8]) -> MarkdownTree {
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return MarkdownTree() }
    defer { cmark_parser_free(parser) }
    guard let root = CmarkExtensions.prepared.read(text, with: parser) else { return MarkdownTree() }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    var copier = TreeCopier()
    copier.copy(root)
    return copier.tree
}

private struct TreeCopier {
    private(set) var tree = MarkdownTree()
    private var open: [Int] = []
    private var footnotes = 0
    private var tables: [[MarkdownNode.Alignment]] = []

    mutating func copy(_ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            if event == CMARK_EVENT_ENTER {
                guard open.count < MarkdownTree.depthLimit else {
                    skip(node, iterator)
                    continue
                }
                enter(node)
            } else if let last = open.popLast() {
                tree.nodes[last].end = tree.nodes.count
            }
        }
    }

    private mutating func skip(_ node: OpaquePointer, _ iterator: OpaquePointer?) {
        if tree.tooDeepLine == nil { tree.tooDeepLine = open.last.map { tree.nodes[$0].line } ?? 1 }
        if cmark_node_first_child(node) != nil || !isLeaf(node) { cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT) }
    }

    private mutating func enter(_ source: OpaquePointer) {
        let kind = kind(of: source) ?? .document
        let parent = open.last ?? -1
        var node = MarkdownNode(
            kind: kind, end: tree.nodes.count + 1, parent: parent, line: Int(cmark_node_get_start_line(source)),
            endLine: Int(cmark_node_get_end_line(source)))
        fill(&node, from: source)
        tree.nodes.append(node)
        if !isLeaf(source) { open.append(tree.nodes.count - 1) }
    }

    private mutating func fill(_ node: inout MarkdownNode, from source: OpaquePointer) {
        switch node.kind {
        case .text, .code, .htmlBlock, .htmlInline: node.literal = string(cmark_node_get_literal(source))
        case .codeBlock:
            node.literal = string(cmark_node_get_literal(source))
            node.info = string(cmark_node_get_fence_info(source))
        case .heading: node.number = Int(cmark_node_get_heading_level(source))
        case .link, .image:
            node.url = string(cmark_node_get_url(source))
            node.title = string(cmark_node_get_title(source))
        case .list: fillList(&node, from: source)
        case .item: fillItem(&node, from: source)
        case .footnoteReference: node.number = Int(string(cmark_node_get_literal(source))) ?? 0
        case .footnoteDefinition:
            footnotes += 1
            node.number = footnotes
        case .table: node.alignments = alignments(of: source)
        case .tableCell: node.number = cellColumn(node.parent)
        default: break
        }
    }

    private func fillList(_ node: inout MarkdownNode, from source: OpaquePointer) {
        node.isOrdered = cmark_node_get_list_type(source) == CMARK_ORDERED_LIST
        node.number = Int(cmark_node_get_list_start(source))
        node.isTight = cmark_node_get_list_tight(source) != 0
    }

    private func fillItem(_ node: inout MarkdownNode, from source: OpaquePointer) {
        guard string(cmark_node_get_type_string(source)) == "tasklist" else { return }
        node.isChecked = cmark_gfm_extensions_get_tasklist_item_checked(source)
    }

    private func alignments(of source: OpaquePointer) -> [MarkdownNode.Alignment] {
        let count = Int(cmark_gfm_extensions_get_table_columns(source))
        guard let letters = cmark_gfm_extensions_get_table_alignments(source) else { return [] }
        return (0..<count).map { index in
            switch letters[index] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }

    private func cellColumn(_ row: Int) -> Int {
        guard tree.nodes.count > row + 1, let last = tree.nodes[(row + 1)...].last(where: { $0.parent == row }) else {
            return 0
        }
        return last.number + 1
    }

    private func isLeaf(_ node: OpaquePointer) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
            CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            true
        default: false
        }
    }

    private func kind(of node: OpaquePointer) -> MarkdownNode.Kind? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case CMARK_NODE_DOCUMENT: .document
        default: extensionKind(of: node)
        }
    }

    /// The extensions number their node types when they are registered, so only the name is sure.
    private func extensionKind(of node: OpaquePointer) -> MarkdownNode.Kind? {
        switch string(cmark_node_get_type_string(node)) {
        case "table": .table
        case "table_header": .tableHeader
        case "table_row": .tableRow
        case "table_cell": .tableCell
        case "strikethrough": .strikethrough
        case "tasklist": .item
        default: nil
        }
    }

    private func string(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
