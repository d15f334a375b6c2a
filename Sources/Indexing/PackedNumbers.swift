/// Writes the index's words and numbers in few characters that JSON and HTML need not escape.
enum PackedNumbers {
    private static let digits: [UInt8] = (0x21...0x7E).filter { !Array("\"&<>\\".utf8).contains($0) }
    /// Digits below stand alone, the rest say that another follows.
    private static let single = 64

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
    static func packed(_ postings: [SearchIndexBuilder.Posting]) -> [UInt8] {
        var text: [UInt8] = []
        var section = -1
        for posting in postings {
            let step = posting.section - section - 1
            section = posting.section
            let weight = posting.fields << 2 | countStep(posting.count)
            append(step * 2 + (weight == 1 ? 0 : 1), to: &text)
            if weight != 1 { append(weight, to: &text) }
        }
        return text
    }

    /// Sorted words, each as the number of letters it shares with the one before (A for none) and its own rest.
    static func packed(words: [String]) -> String {
        var text = ""
        var previous: [Unicode.Scalar] = []
        for word in words {
            let scalars = Array(word.unicodeScalars)
            var shared = 0
            var units = 0
            while shared < min(scalars.count, previous.count), scalars[shared] == previous[shared] {
                let width = scalars[shared].value > 0xFFFF ? 2 : 1
                guard units + width <= 25 else { break }
                units += width
                shared += 1
            }
            text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(units)))
            text.unicodeScalars.append(contentsOf: scalars[shared...])
            previous = scalars
        }
        return text
    }

    private static func countStep(_ count: Int) -> Int { count >= 4 ? 3 : count >= 2 ? 2 : count }
}
