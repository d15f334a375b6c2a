import Diagnostics
import SiteModel
import TestSupport
import Testing

/// Two things at one address are one problem, told at the second.
struct AddressTests {
    @Test(arguments: [
        (["a.md": page("A"), "b.md": page("B", "", "slug: a\n")], "address-taken content/b.md:3:7"),
        (["a.md": page("A"), "b.md": page("B", "", "slug: A\n")], "address-taken content/b.md:3:7"),
        (["é.md": page("A"), "f.md": page("B", "", "slug: e\u{301}\n")], "address-taken content/é.md"),
        (["a.md": page("A"), "b.md": page("B", "", "aliases: [/id/a.html]\n")], "address-taken content/b.md:3:11"),
        (["a.md": page("A"), "b.md": page("B", "", "aliases: [/en/a.html]\n")], "address-taken content/b.md:3:11"),
        (
            ["a.md": page("A", "", "aliases: [/x.html]\n"), "b.md": page("B", "", "aliases: [/X.html]\n")],
            "address-taken content/b.md:3:11"
        ),
        (["a.md": page("A", "", "aliases: [/x.html, /x.html]\n")], "address-taken content/a.md:3:20"),
        // An old address that leads to itself would go round for ever.
        (["a.md": page("A", "", "aliases: [/id/a.html]\n")], "address-taken content/a.md:3:11"),
        (
            ["a.md": page("A"), "b.md": page("B"), "b.en.md": page("B", "", "slug: a\n")],
            "address-taken content/b.en.md:3:7"
        ),
        // Suluh's own pages.
        (["search.md": page("A")], "address-taken content/search.md"),
        (["a.md": page("A", "", "slug: Search\n")], "address-taken content/a.md:3:7"),
        (["a.md": page("A", "", "aliases: [/index.html]\n")], "address-taken content/a.md:3:11"),
        (["a.md": page("A", "", "aliases: [/404.html]\n")], "address-taken content/a.md:3:11"),
        (["a.md": page("A", "", "aliases: [/en/search.html]\n")], "address-taken content/a.md:3:11"),
        (["a.pdf": "x", "A.pdf": "y"], "address-taken content/a.pdf"),
        (["a/x.md": page("A"), "A/y.md": page("A")], "address-taken content/a"),
    ])
    func placesAreTakenOnce(content: [String: String], expected: String) throws {
        let problems = try resolve(content).diagnostics.map(\.summary)
        #expect(problems.filter { $0.hasPrefix("address-taken") } == [expected])
    }

    /// Each language may have its own words for pages and sections; a page that falls back keeps the source's.
    @Test func addressesSpeakTheLanguageOfTheReader() throws {
        let settings =
            fourLanguages + "sections:\n  panduan: {slug: {en: guides}}\n  panduan/negara: {slug: {en: countries}}\n"
        let site = try resolve(
            [
                "panduan/a.md": page("A"), "panduan/a.en.md": page("A", "", "slug: passport\n"),
                "panduan/negara/b.md": page("B"), "panduan/c.en.md": page("C", "", "slug: see\n"),
            ], settings: settings)
        #expect(site.diagnostics.map(\.summary) == ["translation-without-source content/panduan/c.en.md"])
        let tags = site.value.settings.languages.prefix(3).map(\.tag)
        func paths(_ key: String) -> [String]? { site.value.page(at: key).map { page in tags.map(page.path) } }
        #expect(paths("panduan/a") == ["id/panduan/a.html", "en/guides/passport.html", "jv/panduan/a.html"])
        #expect(
            paths("panduan/negara/b") == [
                "id/panduan/negara/b.html", "en/guides/countries/b.html", "jv/panduan/negara/b.html",
            ])
        #expect(paths("panduan/c") == ["id/panduan/see.html", "en/guides/see.html", "jv/panduan/see.html"])
        #expect(paths("panduan/index")?[1] == "en/guides/index.html")
    }

    @Test func differentPlacesAreNoProblem() throws {
        let resolved = try resolve([
            "a.md": page("A", "", "slug: b\naliases: [/id/a.html, /en/c.html, /lama/index.html]\n"),
            "a/search.md": page("A"),
            "media/a.md": page("A"), "a.pdf": "x", "a/a.pdf": "x",
        ])
        #expect(resolved.diagnostics.map(\.summary) == [])
    }
}
