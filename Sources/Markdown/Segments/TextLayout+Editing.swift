/// Words for the place of others.
package struct SegmentEdit: Sendable {
    /// The number of the block; nothing for the heading that is the page's title.
    package let block: Int?
    /// The number of the segment in it.
    package let segment: Int
    /// Inline Markdown; a line feed stands only behind `\`.
    package let text: String

    package init(block: Int?, segment: Int, text: String) {
        self.block = block
        self.segment = segment
        self.text = text
    }
}

/// A part of one text that comes into another, beside one of its blocks.
package struct LayoutInsertion: Sendable {
    /// Where it comes: at the beginning of the text, or before or behind a block, by its number.
    package enum Place: Sendable { case beginning, before(Int), behind(Int) }

    package let place: Place
    /// Whole lines.
    package let lines: [UInt8]

    package init(_ place: Place, lines: [UInt8]) {
        self.place = place
        self.lines = lines
    }
}

extension TextLayout {
    /// The text with other words and more blocks; whatever is not named stays byte for byte.
    package func edited(_ edits: [SegmentEdit], inserting insertions: [LayoutInsertion] = []) -> [UInt8] {
        let replaced = edits.compactMap(replacement)
        let inserted = insertions.map(replacement)
        return applying(replaced + inserted, to: 0..<bytes.count)
    }

    /// The lines of a block with other words, and what stands between it and the block before: empty lines, the mark of a
    /// callout, the dashes below a table's head.
    ///
    /// - Parameter isAlone: Whether what stands before the block is left out.
    package func lines(ofBlock number: Int, _ edits: [SegmentEdit], isAlone: Bool = false) -> [UInt8] {
        let start = number == 0 ? 1 : blocks[number - 1].lines.upperBound + 1
        let first = isAlone ? blocks[number].lines.lowerBound : start
        let range = lines.range(first).lowerBound..<lines.end(ofLine: blocks[number].lines.upperBound, in: bytes)
        guard range.lowerBound < range.upperBound else { return [] }
        let part = applying(edits.compactMap(replacement), to: range)
        return part.last == 0x0A ? part : part + lineEnd
    }

    /// Whether the next block begins on the line after this one.
    package func isFollowedClosely(_ number: Int) -> Bool {
        number + 1 < blocks.count && blocks[number + 1].lines.lowerBound == blocks[number].lines.upperBound + 1
    }

    private struct Replacement {
        let range: Range<Int>
        let bytes: [UInt8]
    }

    private func applying(_ replacements: [Replacement], to range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var position = range.lowerBound
        let sorted = replacements.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        for (_, replacement) in sorted where replacement.range.lowerBound >= position {
            result += bytes[position..<replacement.range.lowerBound] + replacement.bytes
            position = replacement.range.upperBound
        }
        return result + bytes[position..<range.upperBound]
    }

    private func replacement(_ edit: SegmentEdit) -> Replacement? {
        let block = edit.block.map { blocks[$0] } ?? title
        guard let segment = block?.segments[edit.segment], let first = segment.bytes.first,
            let last = segment.bytes.last
        else { return nil }
        let parts = edit.text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        return Replacement(
            range: first.lowerBound..<last.upperBound,
            bytes: Array(parts.joined(separator: lineEnd + continuation(of: segment.bytes))))
    }

    private func replacement(_ insertion: LayoutInsertion) -> Replacement {
        let place: Int
        var ending: [UInt8] = []
        switch insertion.place {
        case .beginning: (place, ending) = (0, lineEnd)
        case .before(let number): place = lines.range(blocks[number].lines.lowerBound).lowerBound
        case .behind(let number): place = lines.end(ofLine: blocks[number].lines.upperBound, in: bytes)
        }
        let isOpen = place > 0 && bytes[place - 1] != 0x0A
        let own = insertion.lines.filter { $0 != 0x0D }.flatMap { $0 == 0x0A ? lineEnd : [$0] }
        return Replacement(range: place..<place, bytes: (isOpen ? lineEnd : []) + own + ending)
    }

    /// What stands before the second line of a segment: as it is, or made from what stands before the first.
    private func continuation(of ranges: [Range<Int>]) -> [UInt8] {
        if let second = ranges.dropFirst().first {
            return Array(bytes[lineStart(of: second.lowerBound)..<second.lowerBound])
        }
        guard let first = ranges.first else { return [] }
        return bytes[lineStart(of: first.lowerBound)..<first.lowerBound].map { byte in
            byte == UInt8(ascii: ">") || byte == 0x09 ? byte : 0x20
        }
    }

    private func lineStart(of position: Int) -> Int {
        (bytes[..<position].lastIndex(of: 0x0A) ?? -1) + 1
    }
}
