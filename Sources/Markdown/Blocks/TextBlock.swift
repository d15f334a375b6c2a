package import Diagnostics

/// A piece of a page that is translated as a whole: a heading, a paragraph, a row of a table, the title.
package struct TextBlock: Hashable, Sendable {
    /// What the piece is. Its words alone make its hash, so that a paragraph that becomes an item is no other text.
    package enum Kind: String, Sendable, CaseIterable {
        case title, summary, heading, paragraph, item, row, footnote, code
    }

    package let kind: Kind
    /// The words without markup, spaces folded, in Unicode's normal form C.
    package let text: String
    package let hash: BlockHash
    /// Stands for the numbers and number words in it; nothing where it has none.
    package let figures: FiguresHash?
    /// Where it stands in its file.
    package let range: SourceRange

    /// - Returns: Nothing for a piece without words.
    package init?(_ kind: Kind, _ words: String, _ range: SourceRange) {
        let text = BlockText.normalised(words)
        guard !text.isEmpty else { return nil }
        self.kind = kind
        self.text = text
        self.range = range
        hash = BlockHash(of: text)
        figures = FiguresHash(of: text)
    }
}

/// Stands for the words of a block: 48 bits, written as 12 hexadecimal digits.
package struct BlockHash: Hashable, Sendable, Comparable {
    private let value: UInt64

    /// - Parameter text: Words as `BlockText.normalised` gives them.
    package init(of text: String) {
        value = StableHash.of(text.utf8) >> 16
    }

    /// Reads what `hex` wrote; nothing else is accepted.
    package init?(hex: some StringProtocol) {
        guard hex.utf8.count == 12, hex.utf8.allSatisfy(StableHash.isDigit), let read = UInt64(hex, radix: 16) else {
            return nil
        }
        value = read
    }

    package var hex: String { StableHash.hex(value, digits: 12) }

    package static func < (left: BlockHash, right: BlockHash) -> Bool { left.value < right.value }
}

/// Stands for the numbers in a block: 24 bits, written as 6 hexadecimal digits.
package struct FiguresHash: Hashable, Sendable {
    private let value: UInt64

    /// - Returns: Nothing for a text without numbers.
    init?(of text: String) {
        let figures = BlockText.figures(in: text)
        guard !figures.isEmpty else { return nil }
        value = StableHash.of(figures.joined(separator: " ").utf8) >> 40
    }

    /// Reads what `hex` wrote; nothing else is accepted.
    package init?(hex: some StringProtocol) {
        guard hex.utf8.count == 6, hex.utf8.allSatisfy(StableHash.isDigit), let read = UInt64(hex, radix: 16) else {
            return nil
        }
        value = read
    }

    package var hex: String { StableHash.hex(value, digits: 6) }
}

/// A hash that is the same on every machine and in every version: FNV-1a, its bits mixed as MurmurHash3 ends
/// (http://www.isthe.com/chongo/tech/comp/fnv, https://github.com/aappleby/smhasher). It guards against accidents only.
package enum StableHash {
    /// 64 bits that stand for some bytes.
    package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 33
    }

    /// A number in lower-case hexadecimal with leading zeros.
    package static func hex(_ value: UInt64, digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: max(digits - text.count, 0)) + text
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
