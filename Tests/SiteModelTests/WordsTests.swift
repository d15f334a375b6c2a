import Languages
import SiteModel
import Testing

struct WordsTests {
    private static func tags(_ texts: [String]) -> [LanguageTag] { texts.compactMap { LanguageTag($0) } }

    @Test(arguments: [
        (["jv", "id", "en"], "Migrasi"), (["en", "id"], "Migration"), (["ar"], "Migration"), ([], "Migration"),
        (["zh-Hant", "zh"], "移民"),
    ])
    func wordsAreThoseOfTheChain(chain: [String], expected: String) {
        let texts = ["id": "Migrasi", "en": "Migration", "zh": "移民"]
        let words = LocalizedWords(
            perLanguage: Dictionary(
                uniqueKeysWithValues: texts.compactMap { tag, text in
                    LanguageTag(tag).map { ($0, text) }
                }))
        #expect(words.words(for: Self.tags(chain)) == expected)
        #expect(LocalizedWords("Suluh").words(for: Self.tags(chain)) == "Suluh")
    }

    @Test func gapsInStringsAreFilledAndNothingElse() {
        let mine = ThemeStrings(texts: ["a": "1"], lists: ["m": ["x"]], plurals: ["p": [.one: "1"]])
        let other = ThemeStrings(
            texts: ["a": "2", "b": "3"], lists: ["m": ["y"], "n": []], plurals: ["p": [.other: "2"]])
        let filled = mine.filled(from: other)
        #expect(filled.texts == ["a": "1", "b": "3"])
        #expect(filled.lists == ["m": ["x"], "n": []])
        #expect(filled.plurals == ["p": [.one: "1"]])
    }

    /// What a language lacks comes from the next of its chain, a wider tag before that, and forms bring their rules along.
    @Test func wordsOfTheInterfaceFollowTheChain() throws {
        func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }
        let strings = try [
            tag("ar"): ThemeStrings(texts: ["a": "1"]), tag("en"): ThemeStrings(texts: ["b": "2"]),
            tag("pl"): ThemeStrings(texts: ["a": "3", "b": "3"], plurals: ["p": [.few: "4"]]),
        ]
        let theme = LoadedTheme(name: "t", templates: [], strings: strings, assets: [])
        let reader = try SiteLanguage(tag: tag("ar-EG"), name: "", chain: [tag("ar-EG"), tag("en")])
        let words = theme.words(for: reader)
        #expect(words.texts == ["a": "1", "b": "2"])
        #expect(words.plurals == ["p": [.few: "4"]] && words.pluralLanguages["p"]?.text == "pl")
    }

    @Test func namesInTwoUnicodeFormsAreOnePage() {
        #expect(PageKey(folder: "é", name: "a") == PageKey(folder: "e\u{301}", name: "a"))
        #expect(PageKey(folder: "", name: "a").path == "a" && PageKey(folder: "b/c", name: "a").path == "b/c/a")
        #expect(PageKey(folder: "a", name: "index").isFrontPage && !PageKey(folder: "index", name: "a").isFrontPage)
        #expect(PageKey(folder: "a", name: "z") < PageKey(folder: "b", name: "a"))
    }
}
