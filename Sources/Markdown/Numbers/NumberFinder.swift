/// Finds phone numbers, sums in rupiah and articles of laws in plain words, in Indonesian and English.
///
/// Looks only where a digit stands, and there at a few words before and after, so its cost grows with the text. Dates,
/// years, ages, codes and the numbers of laws are none of these; a number that could be anything is left alone.
struct NumberFinder {
    struct Found: Equatable {
        let range: Range<Int>
        let value: WrittenNumber.Value
    }

    let text: [UInt8]

    init(_ text: [UInt8]) { self.text = text }

    /// Every number of the wanted kinds, in the order of the text.
    func all() -> [Found] {
        var found: [Found] = []
        var index = 0
        while index < text.count {
            guard isDigit(index) else {
                index += 1
                continue
            }
            let new = numbers(at: index, after: found.last)
            found += new
            index = new.last?.range.upperBound ?? endOfDigits(index)
        }
        return found
    }

    /// What begins at a digit; several for "Pasal 5 dan 13".
    private func numbers(at index: Int, after former: Found?) -> [Found] {
        if let sum = rupiah(at: index, after: former) { return [sum] }
        let articles = articles(at: index)
        return articles.isEmpty ? phone(at: index).map { [$0] } ?? [] : articles
    }
}

// MARK: Looking around

extension NumberFinder {
    func isDigit(_ index: Int) -> Bool { text.indices.contains(index) && (0x30...0x39).contains(text[index]) }

    /// Whether a letter stands there; every byte of a letter beyond ASCII counts.
    func isLetter(_ index: Int) -> Bool {
        guard text.indices.contains(index) else { return false }
        switch text[index] {
        case 0x41...0x5A, 0x61...0x7A: return true
        // The dashes, quotes and blanks of typography begin with 0xE2 and 0xC2; no letter that we look for does.
        case 0xC3...0xDF, 0xE0...0xE1, 0xE3...0xF4: return true
        default: return false
        }
    }

    func endOfDigits(_ start: Int) -> Int {
        var end = start
        while isDigit(end) { end += 1 }
        return end
    }

    /// The place before one blank or line break, or the place itself.
    func skippingBlankBack(_ index: Int) -> Int {
        guard index > 0 else { return index }
        if text[index - 1] == UInt8(ascii: " ") || text[index - 1] == UInt8(ascii: "\n") { return index - 1 }
        return index > 1 && text[index - 2] == 0xC2 && text[index - 1] == 0xA0 ? index - 2 : index
    }

    /// The place after one blank or line break, or the place itself.
    func skippingBlank(_ index: Int) -> Int {
        guard index < text.count else { return index }
        if text[index] == UInt8(ascii: " ") || text[index] == UInt8(ascii: "\n") { return index + 1 }
        return index + 1 < text.count && text[index] == 0xC2 && text[index + 1] == 0xA0 ? index + 2 : index
    }

    /// The word of ASCII letters that ends before a place, in lower case; empty when there is none.
    func wordBack(_ end: Int) -> (word: String, start: Int) {
        var start = end
        while start > 0, end - start < 20, isLetter(start - 1) { start -= 1 }
        return (lowered(start..<end), start)
    }

    /// The word that begins at a place, in lower case; empty when there is none.
    func word(_ start: Int) -> (word: String, end: Int) {
        var end = start
        while end - start < 20, isLetter(end) { end += 1 }
        return (lowered(start..<end), end)
    }

    /// The place after a dash or a word such as "sampai" with a blank on both sides; nothing when none is there.
    func afterDash(_ index: Int) -> Int? {
        let start = skippingBlank(index)
        if start < text.count, text[start] == UInt8(ascii: "-") { return skippingBlank(start + 1) }
        if text[min(start, text.count)...].starts(with: "–".utf8) { return skippingBlank(start + 3) }
        let (word, end) = word(start)
        return start > index && ["sampai", "hingga", "to"].contains(word) ? skippingBlank(end) : nil
    }

    /// Whether a number counts people, days or the like.
    func countsSomething(_ end: Int) -> Bool {
        if end < text.count, text[end] == UInt8(ascii: "%") { return true }
        return Self.counted.contains(word(skippingBlank(end)).word)
    }

    private func lowered(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self).lowercased()
    }

    private static let counted: Set<String> = [
        "orang", "kali", "hari", "jam", "menit", "tahun", "bulan", "minggu", "persen", "km", "kilometer", "desa",
        "lembar",
        "people", "times", "days", "hours", "minutes", "years", "months", "weeks", "percent", "villages", "pages", "kg",
    ]
}
