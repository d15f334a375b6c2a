internal import Languages

/// What words may be forms of, by the rules of an index's languages; `roots` in the engine takes them apart alike.
struct WordForms {
    private struct Rule {
        let affix: [UInt8]
        let put: [UInt8]

        /// Rules as `WordRules` writes them: `meng:k kan`.
        static func read(_ written: String) -> [Rule] {
            written.split(separator: " ").map { one in
                let parts = one.split(separator: ":")
                return Rule(affix: Array((parts.first ?? "").utf8), put: Array((parts.dropFirst().first ?? "").utf8))
            }
        }
    }

    private let languages: [(prefixes: [Rule], suffixes: [Rule])]

    /// How many letters are left at least where an affix is taken off; in units of UTF-16, as JavaScript counts.
    static let least = 3
    private static let rounds = 2
    /// Nobody types longer words.
    private static let longest = 40

    init(_ rules: [WordRules]) {
        languages = rules.map { (Rule.read($0.prefixes), Rule.read($0.suffixes)) }
    }

    /// The word itself, then what it may be a form of, each once.
    func roots(of word: [UInt8]) -> [[UInt8]] {
        if word.allSatisfy({ (0x30...0x39).contains($0) }) {
            let dialled = PhoneDigits.withoutCodes(word)
            return dialled == word ? [word] : [word, dialled]
        }
        var found = [word]
        guard Self.length(word) <= Self.longest else { return found }
        for (prefixes, suffixes) in languages {
            let ends = Self.stripped([word], suffixes, Self.withoutEnd)
            found += Self.stripped(ends, prefixes, Self.withoutStart)
        }
        var seen: Set<[UInt8]> = []
        return found.filter { seen.insert($0).inserted }
    }

    /// The words with what is left of them after some rounds of taking affixes off.
    private static func stripped(
        _ words: [[UInt8]], _ rules: [Rule], _ cut: ([UInt8], Rule) -> [UInt8]?
    ) -> [[UInt8]] {
        var all = words
        var fresh = words
        for _ in 0..<rounds {
            fresh = fresh.flatMap { word in rules.compactMap { cut(word, $0) }.filter { length($0) >= least } }
            all += fresh
        }
        return all
    }

    private static func withoutStart(_ word: [UInt8], _ rule: Rule) -> [UInt8]? {
        word.starts(with: rule.affix) ? rule.put + word.dropFirst(rule.affix.count) : nil
    }

    private static func withoutEnd(_ word: [UInt8], _ rule: Rule) -> [UInt8]? {
        word.suffix(rule.affix.count).elementsEqual(rule.affix) ? word.dropLast(rule.affix.count) + rule.put : nil
    }

    /// In units of UTF-16.
    private static func length(_ word: [UInt8]) -> Int {
        word.reduce(0) { $0 + (UTF8.isContinuation($1) ? 0 : $1 >= 0xF0 ? 2 : 1) }
    }
}

/// Numbers as they are dialled within their country and city: `0812…`, `62 812…` and `812…` are one.
enum PhoneDigits {
    /// Shorter numbers are sums, years or articles.
    private static let shortest = 7
    /// A number with its country's code has so many digits at least.
    private static let international = 10

    /// - Parameter number: ASCII digits.
    static func withoutCodes(_ number: [UInt8]) -> [UInt8] {
        var rest = number[...]
        if rest.first != UInt8(ascii: "0"), rest.count >= international {
            rest = rest.dropFirst(codeLength(number))
        }
        rest = rest.drop { $0 == UInt8(ascii: "0") }
        return rest.count < shortest ? number : Array(rest)
    }

    /// How many digits are the country's code (ITU-T E.164).
    private static func codeLength(_ number: [UInt8]) -> Int {
        let digits = number.prefix(2).map { Int($0) - 0x30 }
        guard let first = digits.first, let second = digits.last else { return 0 }
        switch (first, second) {
        case (1, _), (7, _): return 1
        case (2, 0), (2, 7), (3, 0...4), (3, 6), (3, 9), (4, 0), (4, 1), (4, 3...9), (5, 1...8), (6, 0...6), (8, 1),
            (8, 2), (8, 4), (8, 6), (9, 0...5), (9, 8):
            return 2
        default: return 3
        }
    }
}
