internal import Diagnostics

/// Finds where addresses stand in a text. libcmark's own columns are unreliable after the first line of a paragraph.
///
/// Works on bytes, and looks at each byte only some twenty times in all, so that no text can make it slow; an address
/// that was not found by then is placed at its block's first line.
struct DestinationFinder {
    private let text: [UInt8]
    private let lineStarts: [Int]
    private let firstLine: Int
    /// Where the last address ended: the search goes on there, so that the second link is not taken for the first.
    private var cursor = 0
    /// The same for words, which are looked for on their own.
    private var wordCursor = 0
    private var budget: Int
    private var definitions: [String: Range<Int>] = [:]

    init(_ text: [UInt8], firstLine: Int) {
        self.text = text
        self.firstLine = firstLine
        lineStarts = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
        budget = 20 * text.count + 100_000
    }

    /// The address within its block, else in a reference's definition, else the block's first line.
    mutating func range(of address: String, fromLine line: Int, toLine lastLine: Int) -> SourceRange {
        let block = start(ofLine: line)..<max(start(ofLine: max(lastLine, line) + 1), start(ofLine: line))
        for written in Self.spellings(of: address) {
            if let found = inBlock(Array(written.utf8), block) ?? inDefinition(written) { return place(found) }
        }
        return SourceRange(line: firstLine + max(line, 1) - 1, column: 1)
    }

    /// Where words stand that were read in the text's order, else the block's first line. Only their first line counts.
    mutating func range(ofWords words: String, fromLine line: Int, toLine lastLine: Int) -> SourceRange {
        let block = start(ofLine: line)..<max(start(ofLine: max(lastLine, line) + 1), start(ofLine: line))
        let wanted = Array(words.utf8.prefix { $0 != UInt8(ascii: "\n") })
        var offset = block.contains(wordCursor) ? wordCursor : block.lowerBound
        let begin = offset
        defer { budget -= offset - begin }
        while budget > 0, let initial = wanted.first, offset + wanted.count <= block.upperBound {
            let end = offset + wanted.count
            if text[offset] == initial, text[offset..<end].elementsEqual(wanted), isWhole(offset..<end) {
                wordCursor = end
                return place(offset..<end)
            }
            offset += 1
        }
        return SourceRange(line: firstLine + max(line, 1) - 1, column: 1)
    }

    /// Whether no letter or digit stands directly around.
    private func isWhole(_ range: Range<Int>) -> Bool {
        func isPart(_ index: Int) -> Bool {
            guard text.indices.contains(index) else { return false }
            return Unicode.Scalar(text[index]).properties.isAlphabetic || (0x30...0x39).contains(text[index])
        }
        return !isPart(range.lowerBound - 1) && !isPart(range.upperBound)
    }

    /// GFM adds the scheme to a bare `www.` or e-mail address.
    private static func spellings(of address: String) -> [String] {
        guard !address.isEmpty else { return [] }
        let added = ["http://", "mailto:"].first { address.hasPrefix($0) }
        return added.map { [address, String(address.dropFirst($0.count))] } ?? [address]
    }

    private mutating func inBlock(_ wanted: [UInt8], _ block: Range<Int>) -> Range<Int>? {
        let next = block.contains(cursor) ? cursor : block.lowerBound
        guard
            let found = first(wanted, in: next..<block.upperBound)
                ?? (next > block.lowerBound ? first(wanted, in: block) : nil)
        else { return nil }
        cursor = max(next, found.upperBound)
        return found
    }

    private mutating func inDefinition(_ address: String) -> Range<Int>? {
        if let known = definitions[address] { return known.isEmpty ? nil : known }
        let found = firstDefinition(Array(address.utf8))
        definitions[address] = found ?? 0..<0
        return found
    }

    /// The first place where the bytes stand as a link's target, else the first where they stand at all.
    private mutating func first(_ wanted: [UInt8], in range: Range<Int>) -> Range<Int>? {
        guard budget > 0, let initial = wanted.first, wanted.count <= range.count else { return nil }
        var anywhere: Range<Int>?
        var offset = range.lowerBound
        defer { budget -= offset - range.lowerBound }
        while offset + wanted.count <= range.upperBound {
            if text[offset] == initial, text[offset..<(offset + wanted.count)].elementsEqual(wanted) {
                let found = offset..<(offset + wanted.count)
                if isTarget(offset) { return found }
                anywhere = anywhere ?? found
            }
            offset += 1
        }
        return anywhere
    }

    /// The first place where the bytes stand after `[name]:`.
    private mutating func firstDefinition(_ wanted: [UInt8]) -> Range<Int>? {
        guard budget > 0 else { return nil }
        budget -= text.count
        for colon in text.indices.dropFirst() where text[colon] == UInt8(ascii: ":") {
            guard text[colon - 1] == UInt8(ascii: "]") else { continue }
            let start = text[(colon + 1)...].firstIndex { $0 > 0x20 && $0 != UInt8(ascii: "<") } ?? text.count
            if text[start...].starts(with: wanted) { return start..<(start + wanted.count) }
        }
        return nil
    }

    private func isTarget(_ offset: Int) -> Bool {
        guard offset > 0 else { return false }
        return text[offset - 1] == UInt8(ascii: "(") || text[offset - 1] == UInt8(ascii: "<")
    }

    private func start(ofLine line: Int) -> Int {
        line > lineStarts.count ? text.count : lineStarts[max(line, 1) - 1]
    }

    private mutating func place(_ found: Range<Int>) -> SourceRange {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= found.lowerBound { low = middle } else { high = middle }
        }
        budget -= found.upperBound - lineStarts[low]
        let column = scalars(lineStarts[low]..<found.lowerBound) + 1
        let line = firstLine + low
        return SourceRange(line: line, column: column, endLine: line, endColumn: column + scalars(found))
    }

    private func scalars(_ range: Range<Int>) -> Int {
        text[range].count { $0 & 0b1100_0000 != 0b1000_0000 }
    }
}
