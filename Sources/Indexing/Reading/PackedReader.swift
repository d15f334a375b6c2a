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

    /// Other words for one: the name as it was, when it is a former one, and the numbers of their groups.
    struct Others {
        let formerName: String?
        let groups: [Int]
    }

    /// What stands behind each name.
    struct Contents {
        /// Those of one entry from a start to the next.
        var places: [Place] = []
        var starts = [0]
        var others: [Int: Others] = [:]
    }

    /// The names of all entries.
    mutating func words() -> [String]? {
        var words: [String] = []
        var previous: ArraySlice<UInt16> = []
        while at < text.count {
            guard Self.isCapital(text[at]) else { return nil }
            let shared = Int(text[at] - UInt8(ascii: "A"))
            let start = at + 1
            at = text[start...].firstIndex(where: Self.isCapital) ?? text.count
            guard shared <= previous.count else { return nil }
            let word = previous.prefix(shared) + String(decoding: text[start..<at], as: UTF8.self).utf16
            let letters = Array(word)
            words.append(String(decoding: letters, as: UTF16.self))
            previous = letters[...]
        }
        return words
    }

    /// What stands behind each of the names.
    ///
    /// - Parameters:
    ///   - sections: How many there are; no place lies behind them.
    ///   - groups: How many groups of words there are that mean the same.
    mutating func contents(of names: [String], sections: Int, groups: Int) -> Contents? {
        var contents = Contents()
        for (number, name) in names.enumerated() {
            if number > 0 {
                guard at < text.count, text[at] == UInt8(ascii: " ") else { return nil }
                at += 1
            }
            if name.last == "=" {
                contents.others[number] = others(groups)
                guard contents.others[number] != nil else { return nil }
            } else {
                guard addPlaces(sections, to: &contents) else { return nil }
            }
            contents.starts.append(contents.places.count)
        }
        return at == text.count ? contents : nil
    }

    private mutating func addPlaces(_ sections: Int, to contents: inout Contents) -> Bool {
        var section = -1
        while at < text.count, text[at] != UInt8(ascii: " ") {
            guard let place = place(after: section), place.section < sections else { return false }
            section = place.section
            contents.places.append(place)
        }
        return true
    }

    private mutating func others(_ groups: Int) -> Others? {
        let end = text[at...].firstIndex(of: UInt8(ascii: " ")) ?? text.count
        let parts = text[at..<end].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        at = end
        guard parts.count == 2 else { return nil }
        let numbers = parts[1].split(separator: UInt8(ascii: "|")).map {
            Int(String(decoding: $0, as: UTF8.self)) ?? -1
        }
        guard numbers.allSatisfy((0..<groups).contains) else { return nil }
        let name = String(decoding: parts[0], as: UTF8.self).split(separator: "_").joined(separator: " ")
        return Others(formerName: name.isEmpty ? nil : name, groups: numbers)
    }

    private mutating func place(after section: Int) -> Place? {
        guard let step = number(), let weight = step % 2 == 0 ? 1 : number(), weight < 1 << 6 else { return nil }
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
