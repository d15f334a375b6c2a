internal import Diagnostics

/// A stretch of a Markdown file that is translated as one message: the words of a heading, a paragraph, an item, a cell.
package struct TextSegment: Hashable, Sendable {
    /// The number of the cell in its row; nothing for anything else.
    package let cell: Int?
    /// Where it stands: one range of bytes per line, without what stands before and after on that line.
    package let bytes: [Range<Int>]
    /// The inline Markdown on one line; a line break that readers see is `\` and a line feed.
    package let text: String
    /// Whether there is anything to translate: more than numbers, code and addresses.
    package let isForTranslators: Bool
}

/// A block of a text, with its place among the lines.
package struct BlockLayout: Hashable, Sendable {
    package let kind: TextBlock.Kind
    /// The words and their hash, as in `MarkdownBody.blocks`.
    package let block: TextBlock
    /// Its lines, counted from 1 in the text.
    package let lines: ClosedRange<Int>
    /// Nothing for code, and for what cannot be taken apart and put together again.
    package let segments: [TextSegment]
}

/// A text taken apart into its blocks, so that words can be put in the place of others and all else stays as it is.
package struct TextLayout: Sendable {
    /// The text.
    package let bytes: [UInt8]
    /// The heading that is the page's title, where it stands in the text.
    package let title: BlockLayout?
    /// In the order of the text, as many as `MarkdownBody.blocks`.
    package let blocks: [BlockLayout]
    let lines: LineTable

    /// - Parameter text: UTF-8 without front matter.
    package init(_ text: [UInt8], options: MarkdownOptions) {
        bytes = text
        lines = LineTable(text)
        guard ReadingCost.lineTooFar(in: text) == nil else {
            (title, blocks) = (nil, [])
            return
        }
        let tree = parseTree(text)
        let plan = HeadingPlan(tree, options: options, file: "", firstLine: 1, source: SourceText(text))
        let blockPlan = BlockPlan(tree, plan: plan, options: options, firstLine: 1)
        let finder = SegmentFinder(tree: tree, plan: plan, text: text, lines: lines)
        title = plan.titleIndex.flatMap { finder.title(at: $0) }
        blocks = blockPlan.numbers.sorted { $0.value < $1.value }.map { node, number in
            finder.layout(of: blockPlan.blocks[number], at: node)
        }
    }

    /// The line feed or carriage return and line feed with which lines end.
    package var lineEnd: [UInt8] { lines.endsInReturn ? [0x0D, 0x0A] : [0x0A] }
}

/// Where the lines of a text begin and end.
struct LineTable: Sendable {
    /// Without line ends.
    private let ranges: [Range<Int>]
    let endsInReturn: Bool

    init(_ text: [UInt8]) {
        var ranges: [Range<Int>] = []
        var start = 0
        var hasReturn = false
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            let isReturn = end > start && text[end - 1] == 0x0D
            hasReturn = hasReturn || isReturn
            ranges.append(start..<(isReturn ? end - 1 : end))
            start = end + 1
        }
        self.ranges = ranges
        endsInReturn = hasReturn
    }

    /// The bytes of a line, counted from 1; empty at the end for one that is not there.
    func range(_ line: Int) -> Range<Int> {
        guard line >= 1, line <= ranges.count else {
            let end = ranges.last?.upperBound ?? 0
            return end..<end
        }
        return ranges[line - 1]
    }

    /// Where the line after this one begins; the end of the text after the last.
    func end(ofLine line: Int, in text: [UInt8]) -> Int {
        line < ranges.count ? range(line + 1).lowerBound : text.count
    }
}
