extension HTMLWriter {
    /// Opens a table, or a row or cell of it.
    mutating func enterTable(_ node: MarkdownNode, _ index: Int) {
        switch node.kind {
        case .table:
            newLine()
            put("<table tabindex=\"0\">\n")
        case .tableHeader: put("<thead>\n<tr>\n")
        case .tableRow:
            if index > 0, isFirstBodyRow(index) { put("<tbody>\n") }
            put("<tr>\n")
        default:
            let isHead = tree.nodes[node.parent].kind == .tableHeader
            put(isHead ? "<th scope=\"col\"" : "<td")
            put(alignmentClass(node))
            put(">")
            if node.parent + 1 == index { markBlock(node.parent) }
        }
    }

    /// Closes what `enterTable` opened.
    mutating func closeTable(_ node: MarkdownNode, _ index: Int) {
        switch node.kind {
        case .table: put(tree.children(of: index).count > 1 ? "</tbody>\n</table>\n" : "</table>\n")
        case .tableHeader: put("</tr>\n</thead>\n")
        case .tableRow: put("</tr>\n")
        default: put(tree.nodes[node.parent].kind == .tableHeader ? "</th>\n" : "</td>\n")
        }
    }

    private func isFirstBodyRow(_ index: Int) -> Bool {
        let table = tree.nodes[index].parent
        return table >= 0 && table + 1 < tree.nodes.count && tree.nodes[table + 1].end == index
    }

    private func alignmentClass(_ cell: MarkdownNode) -> String {
        let alignments = tree.nodes[tree.nodes[cell.parent].parent].alignments
        guard alignments.indices.contains(cell.number) else { return "" }
        switch alignments[cell.number] {
        case .none: return ""
        case .left: return " class=\"align-left\""
        case .center: return " class=\"align-center\""
        case .right: return " class=\"align-right\""
        }
    }
}
