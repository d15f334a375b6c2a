package import Markdown

/// How a source differs from what a translation was made from, at one block.
package struct BlockChange: Hashable, Sendable {
    /// What became of it.
    package enum Kind: String, Sendable { case changed, added, removed, untranslated }

    package let kind: Kind
    /// The block in the source as it is now; nothing for one that went.
    package let now: TextBlock?
    /// What was recorded; nothing for one that is new.
    package let former: TranslationRecord.Entry?
    /// The number of the recorded entry; nothing for one that is new.
    package let entry: Int?

    /// Whether numbers came, went or changed: those of a fee, a phone or a deadline may be among them.
    package var touchesFigures: Bool {
        switch kind {
        case .changed, .added, .removed: now?.figures != former?.figures
        case .untranslated: false
        }
    }
}

extension BlockChange {
    /// What became of a source since it was recorded, in the order of the source.
    ///
    /// Blocks with the same words in the same order stay (a longest common subsequence); between them, what went and what
    /// came are paired as changes as long as there are both.
    package static func between(_ entries: [TranslationRecord.Entry], _ blocks: [TextBlock]) -> [BlockChange] {
        var changes: [BlockChange] = []
        var entry = 0
        var block = 0
        let pairs = unchanged(entries, blocks) + [(entries.count, blocks.count)]
        for (nextEntry, nextBlock) in pairs {
            changes += gap(entries, entry..<nextEntry, blocks, block..<nextBlock)
            entry = nextEntry + 1
            block = nextBlock + 1
        }
        return changes
    }

    private static func gap(
        _ entries: [TranslationRecord.Entry], _ old: Range<Int>, _ blocks: [TextBlock], _ new: Range<Int>
    ) -> [BlockChange] {
        let paired = min(old.count, new.count)
        var changes = zip(old.prefix(paired), new.prefix(paired)).map { entry, block in
            let kind: Kind = entries[entry].hash == nil ? .untranslated : .changed
            return BlockChange(kind: kind, now: blocks[block], former: entries[entry], entry: entry)
        }
        changes += old.dropFirst(paired).map {
            BlockChange(kind: .removed, now: nil, former: entries[$0], entry: $0)
        }
        changes += new.dropFirst(paired).map {
            BlockChange(kind: .added, now: blocks[$0], former: nil, entry: nil)
        }
        return changes
    }

    /// The pairs of entries and blocks with the same words, both rising.
    private static func unchanged(
        _ entries: [TranslationRecord.Entry], _ blocks: [TextBlock]
    ) -> [(entry: Int, block: Int)] {
        let start = zip(entries, blocks).prefix { $0.hash == $1.hash }.count
        let end = min(
            zip(entries.reversed(), blocks.reversed()).prefix { $0.hash == $1.hash }.count,
            min(entries.count, blocks.count) - start)
        let head = (0..<start).map { ($0, $0) }
        let tail = (0..<end).map { (entries.count - end + $0, blocks.count - end + $0) }
        let middle = longestCommon(
            Array(entries[start..<entries.count - end].map(\.hash)), blocks[start..<blocks.count - end].map(\.hash))
        return head + middle.map { ($0.0 + start, $0.1 + start) } + tail
    }

    /// Larger differences are compared no further: the whole middle counts as changed.
    private static let largestTable = 4_000_000

    private static func longestCommon(_ left: [BlockHash?], _ right: [BlockHash]) -> [(Int, Int)] {
        guard !left.isEmpty, !right.isEmpty, left.count * right.count <= largestTable else { return [] }
        let width = right.count + 1
        var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                let here = row * width + column
                lengths[here] =
                    left[row] == right[column]
                    ? lengths[here + width + 1] + 1 : max(lengths[here + width], lengths[here + 1])
            }
        }
        return walk(left, right, lengths, width)
    }

    private static func walk(
        _ left: [BlockHash?], _ right: [BlockHash], _ lengths: [Int32], _ width: Int
    ) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var (row, column) = (0, 0)
        while row < left.count, column < right.count {
            let here = row * width + column
            if left[row] == right[column] {
                pairs.append((row, column))
                (row, column) = (row + 1, column + 1)
            } else if lengths[here + width] >= lengths[here + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }
}
