/// Writes the index's words and numbers in few characters that JSON and HTML need not escape.
enum PackedNumbers {
    static let digits: [UInt8] = (0x21...0x7E).filter { !Array("\"&<>\\".utf8).contains($0) }
    /// Digits below stand alone, the rest say that another follows.
    static let single = 64
    /// What each byte is worth as a digit.
    static let values: [Int?] = (0...255).map { byte in digits.firstIndex { Int($0) == byte } }

    /// Appends a number that is not negative.
    static func append(_ number: Int, to text: inout [UInt8]) {
        var rest = number
        let continuing = digits.count - single
        while rest >= single {
            let digit = single + (rest - single) % continuing
            text.append(digits[digit])
            rest = (rest - digit) / continuing
        }
        text.append(digits[max(rest, 0)])
    }

    /// The postings of one word: steps from section to section, with a weight where it is not a single mention.
    static func append(_ postings: ArraySlice<Posting>, to text: inout [UInt8]) {
        var section = -1
        for posting in postings {
            let step = Int(posting.section) - section - 1
            section = Int(posting.section)
            let weight = Int(posting.fields) << 2 | countStep(Int(posting.count))
            append(step * 2 + (weight == 1 ? 0 : 1), to: &text)
            if weight != 1 { append(weight, to: &text) }
        }
    }

    /// One of sorted words, as the number of letters it shares with the one before (A for none) and its own rest.
    ///
    /// Letters are counted as JavaScript counts them, in units of UTF-16.
    static func append(_ word: [UInt8], after previous: [UInt8], to text: inout [UInt8]) {
        var shared = zip(word, previous).prefix { $0 == $1 }.count
        while shared < word.count, UTF8.isContinuation(word[shared]) { shared -= 1 }
        var units = 0
        var offset = 0
        let end = shared
        while offset < end {
            let byte = word[offset]
            let width = byte >= 0xF0 ? 2 : 1
            guard units + width <= 25 else { break }
            units += width
            offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
        text.append(UInt8(ascii: "A") + UInt8(units))
        text += word[offset...]
    }

    private static func countStep(_ count: Int) -> Int { count >= 4 ? 3 : count >= 2 ? 2 : count }
}
