internal import Foundation

/// What counts of a text when it is compared with what it was.
package enum BlockText {
    /// The words with every run of white space folded to one space, none at the ends, in Unicode's normal form C.
    package static func normalised(_ words: String) -> String {
        if isPlain(words) { return words }
        let folded = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return folded.utf8.allSatisfy { $0 < 0x80 } ? folded : folded.precomposedStringWithCanonicalMapping
    }

    /// Whether there is nothing to fold: most texts come with single spaces and in ASCII.
    private static func isPlain(_ words: String) -> Bool {
        var last = UInt8(ascii: " ")
        for byte in words.utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return last != UInt8(ascii: " ")
    }

    /// The numbers of a text in its order: runs of digits, number words, and the words for "costs nothing".
    static func figures(in text: String) -> [String] {
        var figures: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            let isDigit = scalar.properties.numericType == .decimal
            if isDigit != (word.unicodeScalars.first?.properties.numericType == .decimal) {
                take(&word, into: &figures)
            }
            if isDigit || scalar.properties.isAlphabetic {
                word.unicodeScalars.append(scalar)
            } else {
                take(&word, into: &figures)
            }
        }
        take(&word, into: &figures)
        return figures
    }

    private static func take(_ word: inout String, into figures: inout [String]) {
        guard !word.isEmpty else { return }
        let isNumber = word.unicodeScalars.first?.properties.numericType == .decimal
        if isNumber || numberWords.contains(word) { figures.append(word) }
        word = ""
    }

    /// In the languages in which sources are written most; for others digits alone count.
    private static let numberWords = Set(
        """
        satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus seratus ribu seribu juta \
        sejuta miliar setengah sehari seminggu sebulan setahun gratis \
        one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty \
        ninety hundred thousand million half free
        """.split(separator: " ").map(String.init))
}
