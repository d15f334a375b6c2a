import Languages
import TestSupport
import Testing

/// What the rows that are shared with the browser (`tokens.json`) leave out.
struct WordTests {
    private func words(_ text: String) -> [String] {
        var splitter = WordSplitter()
        let words = splitter.split(text)
        return words.entries.map(words.text)
    }

    @Test(
        arguments: [
            ("Pekerja migran, BP2MI!", ["pekerja", "migran", "bp2mi"]),
            ("it's the BORDER’s end", ["its", "the", "borders", "end"]),
            ("جواز السفر", ["جواز", "السفر"]), ("كتابٌ", ["كتاب"]), ("护照", ["护照"]), ("护", ["护"]),
            ("หนังสือ", ["หนั", "นัง", "งสื", "สือ"]),
            ("ភាសា", ["ភាសា"]), ("မြန်မာ", ["မြန်", "န်မာ"]), ("Ａ１", ["a1"]), ("ﬁnal", ["final"]), ("Ⅳ", ["iv"]),
            ("\u{0}\u{1B}[31m", ["31m"]), ("a\u{200B}b", ["ab"]), ("👩‍👩‍👧", []),
            ("1.000.000", ["1", "000", "000", "1000000"]),
        ] as [(String, [String])])
    func textsSplit(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("Água", "agua"), ("STRASSE", "straße"), ("ﺍﻟﻌﺮﺑﻴﺔ", "العربيه"), ("٣٤٥", "345"), ("۳۴۵", "345"), ("३४५", "345"),
        ("ĐÀ NẴNG", "da nang"), ("İZMİR", "izmir"), ("ΣΊΣΥΦΟΣ", "σισυφος"), ("e\u{301}", "é"), ("ｶﾞ", "ガ"),
        ("کتاب", "كتاب"), ("على", "علي"), ("Øre", "ore"),
    ])
    func whatPeopleTakeForTheSameFoldsAlike(one: String, other: String) {
        #expect(words(one) == words(other))
        #expect(!words(one).isEmpty)
    }

    /// A splitter remembers what it has met; that must never change what comes out.
    @Test func nothingIsLeftOverFromTheTextBefore() {
        var random = SeededGenerator(seed: 7)
        let signs = Array("a-'0 +(.é护ภัက្ខ\u{301}\u{AD}ـß１ ﾞ".unicodeScalars)
        var used = WordSplitter()
        for _ in 0..<400 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...24, using: &random) {
                text.append(signs.randomElement(using: &random) ?? "a")
            }
            let list = used.split(String(text))
            #expect(list.entries.map(list.text) == words(String(text)), "\(text.map(\.value))")
        }
    }
}
