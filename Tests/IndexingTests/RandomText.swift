import Indexing

/// Texts and queries from a seed: words of a list, cut, joined, and sprinkled with what is hard to split.
struct RandomText {
    private var state: UInt64
    private let words: [String]

    init(seed: UInt64, words texts: [String]) {
        state = seed
        words = texts.flatMap { $0.split(separator: " ").map(String.init) }
    }

    static let manyScripts = [
        "paspor pasporan kontrak kontraknya kerja bekerja upah biaya bayar pembayaran anak anak-anak kantor imigrasi",
        "KTP PMI P3MI UU 18/2017 Pasal 30 12.345,67 0812-9007-0027 +62 (021) 555 1234 Ma'ruf Jum’at o'clock x-ray",
        "Água Straße İstanbul étude Đà ŁÓDŹ ﬁnal ①② Ⅻ ǅ ΣΊΣΥΦΟΣ جَوَازُ السَّفَر الإقامة ٣٥٠ کتاب",
        "护照 護照 办理 東京タワー ﾊﾞｽ ภาษาไทย เดินทาง ꦧꦱꦗꦮ 한국어 여권 हिन्दी क़लम বাংলা",
    ]

    /// Words that mean the same: single ones, phrases, former names, and some that no page has.
    static let synonyms = [
        SearchSynonyms([.init("paspor"), .init("passport"), .init("buku perjalanan"), .init("护照")]),
        SearchSynonyms([.init("PMI"), .init("TKI", isFormer: true), .init("pekerja migran")]),
        SearchSynonyms([.init("biaya"), .init("ongkos"), .init("bayar"), .init("kontrak kerja")]),
        SearchSynonyms([.init("upah"), .init("biaya"), .init("gaji"), .init("étude")]),
    ]

    private static let sprinkles: [String] = [
        " ", "  ", "-", "‐", ".", ",", "/", "'", "’", "(", ")", ") ", " (", "+", "\u{AD}", "\u{200D}", "\u{200F}",
        "\u{300}",
        "\u{3099}", "\u{94D}\u{93C}", "\u{E31}", "\u{640}", "😀", "\n", "<b>", "0", "7", "ᄒ", "\u{1161}", "\u{11AB}",
        "ﾞ",
        "\u{34F}", "\u{FE0F}", "_", "·",
    ]

    private mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    private mutating func one(of list: [String]) -> String { list[number(below: list.count)] }

    /// A word of the list, whole, cut or doubled.
    private mutating func word() -> String {
        let word = one(of: words)
        switch number(below: 13) {
        case 8: return mistyped(word)
        case 9: return one(of: ["di", "me", "meng", "ber", "ال"]) + word
        case 10: return word + one(of: ["nya", "kan", "an", "s", "ات", "2"])
        case 11:
            return one(of: ["gaji", "ongkos", "TKI", "buku perjalanan", "pekerja migran", "hongkong", "yang", "di"])
        case 0, 1: return String(word.prefix(1 + number(below: 4)))
        case 2: return word.uppercased()
        case 3: return word + "-" + word
        default: return word
        }
    }

    /// A letter is left out, doubled, changed, or swapped with the next.
    private mutating func mistyped(_ word: String) -> String {
        var letters = Array(word)
        guard letters.count > 2 else { return word }
        let at = number(below: letters.count - 1)
        switch number(below: 4) {
        case 0: letters.remove(at: at)
        case 1: letters.insert(letters[at], at: at)
        case 2: letters[at] = "x"
        default: letters.swapAt(at, at + 1)
        }
        return String(letters)
    }

    private mutating func sentence(_ count: Int) -> String {
        (0..<count).map { _ in word() }.joined(separator: " ")
    }

    /// What somebody types, mostly.
    mutating func query() -> String {
        number(below: 5) == 0 ? String(hostileText().prefix(60)) : sentence(1 + number(below: 4))
    }

    /// Words and signs without any order.
    mutating func hostileText() -> String {
        (0..<1 + number(below: 14)).map { _ in
            let piece = number(below: 2) == 0 ? word() : one(of: Self.sprinkles)
            return number(below: 20) == 0 ? String(repeating: piece, count: 1 + number(below: 45)) : piece
        }.joined()
    }

    mutating func document(_ number: Int) -> SearchDocument {
        let sections = (0..<1 + self.number(below: 5)).map { index in
            SearchSection(
                anchor: index == 0 ? "" : "bagian-\(index)", heading: index == 0 ? "" : sentence(2),
                text: sentence(self.number(below: 40)))
        }
        return SearchDocument(
            address: "id/\(number).html", title: sentence(1 + self.number(below: 4)),
            summary: sentence(self.number(below: 6)), type: one(of: ["guide", "news"]), language: "id",
            tags: [word()], names: [word()], isUrgent: self.number(below: 9) == 0,
            isExpired: self.number(below: 9) == 0, sections: sections)
    }
}
