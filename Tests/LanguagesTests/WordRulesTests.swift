import Languages
import Testing

struct WordRulesTests {
    @Test func languageWithoutRulesHasNone() {
        #expect(LanguageTag("ljp").flatMap(WordRules.of) == nil)
        #expect(LanguageTag("id-ID").flatMap(WordRules.of) == LanguageTag("ms").flatMap(WordRules.of))
    }

    /// An affix that is not in folded letters would meet nothing.
    @Test(arguments: ["id", "jv", "en", "ar"])
    func affixesAreFolded(tag: String) throws {
        let rules = try #require(LanguageTag(tag).flatMap(WordRules.of))
        var splitter = WordSplitter()
        for written in (rules.prefixes + " " + rules.suffixes).split(separator: " ") {
            for part in written.split(separator: ":") {
                let words = splitter.split(String(part))
                #expect(words.entries.map(words.text) == [String(part)])
            }
        }
    }

    @Test func noSimplifiedCharacterIsItselfTraditional() {
        #expect(HanVariants.table.count > 2_000)
        #expect(HanVariants.table.values.allSatisfy { HanVariants.simplified($0) == nil })
        #expect(HanVariants.simplified("護") == "护")
        #expect(HanVariants.simplified("护") == nil)
    }
}
