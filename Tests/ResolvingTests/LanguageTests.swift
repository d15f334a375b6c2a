import Diagnostics
import Languages
import SiteModel
import TestSupport
import Testing

/// Which text a reader is shown.
struct LanguageTests {
    @Test(arguments: [
        (["a.md"], "id:id en:id jv:id ar:-"), (["a.md", "a.en.md"], "id:id en:en jv:id ar:-"),
        (["a.en.md"], "id:en en:en jv:en ar:-"),
        (["a.md", "a.jv.md", "a.ar.md"], "id:id en:id jv:jv ar:ar"), (["a.ar.md"], "id:- en:- jv:- ar:ar"),
        (["a.jv.md"], "id:- en:- jv:jv ar:-"),
        (["a.en.md", "a.jv.md"], "id:en en:en jv:jv ar:-"),
    ])
    func chainsAreFollowed(files: [String], expected: String) throws {
        let site = try resolve(Dictionary(uniqueKeysWithValues: files.map { ($0, page("A")) })).value
        let found = try #require(site.page(at: "a"))
        let shown = ["id", "en", "jv", "ar"].map { tag in
            tag + ":" + (site.language(tag).flatMap { found.shown(in: $0)?.language.text } ?? "-")
        }
        #expect(shown.joined(separator: " ") == expected)
    }

    @Test func languagesWithNothingToShowAreLeftOut() throws {
        #expect(try resolve(["a.md": page("A")]).value.languages.map(\.tag.text) == ["id", "en", "jv"])
        #expect(try resolve(["a.ar.md": page("A")]).value.languages.map(\.tag.text) == ["id", "en", "jv", "ar"])
    }

    @Test func aPageWithoutItsSourceIsAWarning() throws {
        let resolved = try resolve(["a.en.md": page("A", "", "order: 3\n"), "a.jv.md": page("B")])
        #expect(resolved.diagnostics.map(\.summary) == ["translation-without-source content/a.en.md"])
        #expect(resolved.value.page(at: "a")?.facts.order == 3)
    }

    @Test(
        arguments: [
            ("draft: true\n", false, nil), ("draft: true\n", true, true), ("date: 2026-11-25\n", false, nil),
            ("date: 2026-11-25\n", true, true),
            ("date: 2026-11-24\n", false, false), ("draft: false\n", false, false),
        ] as [(String, Bool, Bool?)])
    func draftsAndPagesToComeWait(facts: String, includesDrafts: Bool, isDraft: Bool?) throws {
        let content = ["a.md": page("A", "", facts), "a.en.md": page("A")]
        let found = try resolve(content, includesDrafts: includesDrafts).value.page(at: "a")
        #expect(found?.isDraft == isDraft)
        #expect(found?.translations.count ?? 0 == (isDraft == nil ? 0 : 2))
    }
}
