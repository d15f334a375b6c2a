internal import Diagnostics

/// Finds the words of blocks in the bytes of their file, and makes sure of what it found by reading it again.
struct SegmentFinder {
    let tree: MarkdownTree
    let plan: HeadingPlan
    let text: [UInt8]
    let lines: LineTable
    /// The lines that say where `[words][name]` and `[^1]` lead, without which a stretch of text cannot be read alone.
    private let definitions: [UInt8]

    init(tree: MarkdownTree, plan: HeadingPlan, text: [UInt8], lines: LineTable) {
        self.tree = tree
        self.plan = plan
        self.text = text
        self.lines = lines
        definitions = LinkDefinitions.lines(of: text)
    }

    /// The heading that is taken out as the title.
    func title(at node: Int) -> BlockLayout? {
        let range = SourceRange(line: tree.nodes[node].line, column: 1)
        return TextBlock(.title, plan.title ?? "", range).map { layout(of: $0, at: node) }
    }

    func layout(of block: TextBlock, at node: Int) -> BlockLayout {
        let kind = tree.nodes[node].kind
        // The line of dashes belongs to the head of a table.
        let last = kind == .tableHeader ? block.range.line + 1 : tree.nodes[node].endLine
        return BlockLayout(
            kind: block.kind, block: block, lines: block.range.line...max(last, block.range.line),
            segments: segments(of: block, at: node))
    }

    private func segments(of block: TextBlock, at node: Int) -> [TextSegment] {
        switch tree.nodes[node].kind {
        case .heading:
            let found = heading(node).flatMap { checked([$0], cell: nil, words: block.text, isLine: true) }
            return found.map { [$0] } ?? []
        case .paragraph:
            let ranges = paragraph(node, from: block.range.line)
            return checked(ranges, cell: nil, words: block.text).map { [$0] } ?? []
        case .tableHeader, .tableRow: return row(node)
        default: return []
        }
    }

    // MARK: Headings

    /// The words of `## Words {#id} ##`; nothing for a heading that is underlined in several lines.
    private func heading(_ node: Int) -> Range<Int>? {
        let line = tree.nodes[node].line
        var range = stripped(line, node)
        if text[range].first == UInt8(ascii: "#") {
            range = range.dropping(while: { text[$0] == UInt8(ascii: "#") })
            range = withoutClosing(trimmed(range))
        } else if tree.nodes[node].endLine > line + 1 {
            return nil
        }
        return withoutID(trimmed(range), node)
    }

    private func withoutClosing(_ range: Range<Int>) -> Range<Int> {
        let hashes = text[range].reversed().prefix { $0 == UInt8(ascii: "#") }.count
        let rest = range.lowerBound..<range.upperBound - hashes
        guard hashes > 0, let before = text[rest].last, isBlank(before) else { return range }
        return trimmed(rest)
    }

    private func withoutID(_ range: Range<Int>, _ node: Int) -> Range<Int> {
        guard plan.trimmedText[node] != nil || node == plan.titleIndex,
            text[range].last == UInt8(ascii: "}"),
            let brace = text[range].lastIndex(of: UInt8(ascii: "{")), brace + 1 < range.upperBound,
            text[brace + 1] == UInt8(ascii: "#")
        else { return range }
        return trimmed(range.lowerBound..<brace)
    }

    // MARK: Paragraphs

    private func paragraph(_ node: Int, from first: Int) -> [Range<Int>] {
        let last = max(tree.nodes[node].endLine, first)
        return (first...last).map { trimmed(stripped($0, node)) }.filter { !$0.isEmpty }
    }

    /// A line without the marks of the quotes, lists and notes in which a node stands.
    private func stripped(_ line: Int, _ node: Int) -> Range<Int> {
        var range = lines.range(line)
        for ancestor in ancestors(of: node) {
            let isFirst = tree.nodes[ancestor].line == line
            switch tree.nodes[ancestor].kind {
            case .blockQuote:
                let inside = trimmed(range)
                if text[inside].first == UInt8(ascii: ">") { range = inside.dropFirst() }
            case .item: if isFirst { range = withoutMark(trimmed(range), tree.nodes[ancestor]) }
            case .footnoteDefinition:
                if isFirst, let colon = text[range].firstRange(of: "]:".utf8) {
                    range = colon.upperBound..<range.upperBound
                }
            default: break
            }
        }
        return trimmed(range)
    }

    private func withoutMark(_ range: Range<Int>, _ item: MarkdownNode) -> Range<Int> {
        var rest = range.dropping { (0x30...0x39).contains(text[$0]) }
        if !rest.isEmpty { rest = rest.dropFirst() }
        rest = trimmed(rest)
        guard item.isChecked != nil, text[rest].first == UInt8(ascii: "["), rest.count > 3 else { return rest }
        return trimmed(rest.lowerBound + 3..<rest.upperBound)
    }

    /// Outermost first.
    private func ancestors(of node: Int) -> [Int] {
        var found: [Int] = []
        var parent = tree.nodes[node].parent
        while parent > 0 {
            found.append(parent)
            parent = tree.nodes[parent].parent
        }
        return found.reversed()
    }

    // MARK: Rows

    private func row(_ node: Int) -> [TextSegment] {
        let table = tree.nodes[node].parent
        let cells = cellRanges(stripped(tree.nodes[node].line, table))
        let found = zip(tree.children(of: node), cells).enumerated().compactMap { number, pair in
            let words = BlockText.normalised(tree.shownWords(pair.0 + 1..<tree.nodes[pair.0].end))
            return words.isEmpty ? nil : checked([pair.1], cell: number, words: words, isLine: true)
        }
        let filled = tree.children(of: node).filter {
            !BlockText.normalised(tree.shownWords($0 + 1..<tree.nodes[$0].end)).isEmpty
        }
        return found.count == filled.count ? found : []
    }

    /// What stands between the bars of a row; `\|` is none.
    private func cellRanges(_ range: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = text[range].first == UInt8(ascii: "|") ? range.lowerBound + 1 : range.lowerBound
        var index = start
        while index < range.upperBound {
            if text[index] == UInt8(ascii: "\\") {
                index += 1
            } else if text[index] == UInt8(ascii: "|") {
                cells.append(trimmed(start..<index))
                start = index + 1
            }
            index += 1
        }
        if start < range.upperBound { cells.append(trimmed(start..<range.upperBound)) }
        return cells
    }

    // MARK: Making sure

    /// The segment at some ranges, if reading it alone gives the words that the block has.
    private func checked(
        _ ranges: [Range<Int>], cell: Int?, words: String, isLine: Bool = false
    ) -> TextSegment? {
        guard !ranges.isEmpty else { return nil }
        let inline = joined(ranges)
        let read = InlineText(inline, isLine: isLine, definitions: definitions)
        guard BlockText.normalised(read.words) == words else { return nil }
        return TextSegment(cell: cell, bytes: ranges, text: inline, isForTranslators: read.isForTranslators)
    }

    private func joined(_ ranges: [Range<Int>]) -> String {
        var joined = ""
        for (number, range) in ranges.enumerated() {
            joined += String(decoding: text[range], as: UTF8.self)
            guard number + 1 < ranges.count else { break }
            let isSpaced = text[range.upperBound...].prefix(2).elementsEqual("  ".utf8)
            if joined.hasSuffix("\\") { joined += "\n" } else { joined += isSpaced ? "\\\n" : " " }
        }
        return joined
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let last = text[range].last, isBlank(last) { range = range.dropLast() }
        return range.dropping { isBlank(text[$0]) }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

extension Range<Int> {
    fileprivate func dropping(while condition: (Int) -> Bool) -> Range<Int> {
        (first { !condition($0) } ?? upperBound)..<upperBound
    }

    fileprivate func dropFirst() -> Range<Int> { Swift.min(lowerBound + 1, upperBound)..<upperBound }

    fileprivate func dropLast() -> Range<Int> { lowerBound..<Swift.max(upperBound - 1, lowerBound) }
}
