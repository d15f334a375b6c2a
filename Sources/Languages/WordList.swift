/// The words of a text as search knows them, in order.
///
/// All words stand in one buffer, since a site has millions of them: a joined form and the words that it joins share
/// their bytes.
package struct WordList: Sendable {
    /// One word of the list.
    package struct Entry: Sendable {
        /// Where its UTF-8 stands in `bytes`.
        package let range: Range<Int>
        /// Nothing for a word as it stands; else how many words before it this one joins: `anakanak` after `anak`, `anak`.
        package let joins: Int
    }

    package private(set) var bytes: [UInt8] = []
    package private(set) var entries: [Entry] = []

    /// Whether some word has Han characters, which are written in two ways.
    package private(set) var hasHan = false

    init() {}

    /// - Parameter room: How long the text is, in bytes.
    init(room: Int) {
        bytes.reserveCapacity(room)
        entries.reserveCapacity(room / 6)
    }

    /// Adds a letter to the buffer; it belongs to no word until one is added that spans it.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            if (0x4E00...0x9FFF).contains(scalar.value) { hasHan = true }
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    mutating func addWord(_ range: Range<Int>, joins: Int = 0) {
        entries.append(Entry(range: range, joins: joins))
    }

    /// The word of an entry as a text.
    package func text(of entry: Entry) -> String { String(decoding: bytes[entry.range], as: UTF8.self) }
}
