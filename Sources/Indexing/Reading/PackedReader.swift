/// Reads what `PackedNumbers` wrote; nothing comes back from what it cannot have written.
struct PackedReader {
    private let text: [UInt8]
    private var at = 0

    init(_ text: String) { self.text = Array(text.utf8) }

    /// That a word stands in a section.
    struct Place {
        let section: Int
        let fields: UInt8
        /// One of the steps of `Ranking.counts`.
        let countStep: Int
    }

    /// The words in UTF-16, as JavaScript counts their letters.
    mutating func words() -> [[UInt16]]? {
        var words: [[UInt16]] = []
        var previous: ArraySlice<UInt16> = []
        while at < text.count {
            guard Self.isCapital(text[at]) else { return nil }
            let shared = Int(text[at] - UInt8(ascii: "A"))
            let start = at + 1
            at = text[start...].firstIndex(where: Self.isCapital) ?? text.count
            guard shared <= previous.count else { return nil }
            let word = previous.prefix(shared) + String(decoding: text[start..<at], as: UTF8.self).utf16
            words.append(Array(word))
            previous = word[...]
        }
        return words
    }

    /// The places of every word, those of one word from a start to the next.
    ///
    /// - Parameter sectionCount: No place lies behind so many sections.
    mutating func postings(sectionCount: Int) -> (places: [Place], starts: [Int])? {
        var places: [Place] = []
        var starts = [0]
        while at < text.count {
            var section = -1
            while at < text.count, text[at] != UInt8(ascii: " ") {
                guard let place = place(after: section), place.section < sectionCount else { return nil }
                section = place.section
                places.append(place)
            }
            at += 1
            starts.append(places.count)
        }
        return (places, starts)
    }

    private mutating func place(after section: Int) -> Place? {
        guard let step = number(), let weight = step % 2 == 0 ? 1 : number(), weight < 1 << 5 else { return nil }
        return Place(section: section + step / 2 + 1, fields: UInt8(weight >> 2), countStep: weight & 3)
    }

    private mutating func number() -> Int? {
        var value = 0
        var unit = 1
        while at < text.count, let digit = PackedNumbers.values[Int(text[at])] {
            at += 1
            value += unit * digit
            if digit < PackedNumbers.single { return value }
            unit *= PackedNumbers.digits.count - PackedNumbers.single
            guard value < Self.limit else { return nil }
        }
        return nil
    }

    /// No index has so many sections; what is beyond was not written by us.
    private static let limit = 1 << 40

    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}
