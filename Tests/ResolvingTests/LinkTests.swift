import Diagnostics
import Languages
import SiteModel
import TestSupport
import Testing

/// Where links lead, in every language.
struct LinkTests {
    private static let content = [
        "panduan/paspor.md": page("Paspor", "## Syarat\n\n## Ĉé {#ĉé}"),
        "panduan/paspor.en.md": page("Passport", "## Needs\n\n## B"),
        "panduan/index.md": page("Panduan", "## Daftar"), "hanya.en.md": page("Only", "## One"),
        "umum/a b.md": page("Spasi"),
        "panduan/kartu.pdf": "x", "re\u{301}/re\u{301}.pdf": "x", "draf.md": page("Draf", "", "draft: true\n"),
        "nanti.md": page("Nanti", "", "date: 2099-01-01\n"),
    ]

    /// What the only link of `panduan/x.md` comes to.
    private func follow(_ address: String) throws -> (String, [String]) {
        var content = Self.content
        content["panduan/x.md"] = page("X", "[x](<\(address)>)\n\n## Sini")
        let resolved = try resolve(content)
        let site = resolved.value
        let target = try #require(site.page(at: "panduan/x")?.translations.first?.targets.first)
        let problems = resolved.diagnostics.map(\.summary).filter { !$0.hasPrefix("translation-without-source") }
        return (describe(target, in: site), problems)
    }

    private func describe(_ target: LinkTarget, in site: ResolvedSite) -> String {
        switch target {
        case .external(let address): "outside \(address)"
        case .page(let id, let language, let fragment):
            ([site.path(id)] + [language.map { "in \($0.text)" }, fragment.map { "#" + $0 }].compactMap { $0 })
                .joined(separator: " ")
        case .fragment(let id): "#" + id
        case .file(let path): "file " + path
        case .phone(let id, let name): "phone \(site.path(id)) \(name)"
        case .fee(let name): "fee " + name
        case .source(let name): "source " + name
        case .broken: "broken"
        }
    }

    @Test(arguments: [
        ("paspor.md", "panduan/paspor"), ("./paspor.md", "panduan/paspor"), ("../panduan/paspor.md", "panduan/paspor"),
        ("/panduan/paspor.md", "panduan/paspor"), ("paspor.md#syarat", "panduan/paspor #syarat"),
        ("paspor.md#", "panduan/paspor"),
        ("paspor.en.md", "panduan/paspor in en"), ("paspor.EN.md#syarat", "panduan/paspor in en #syarat"),
        ("paspor.id.md", "panduan/paspor in id"), ("index.md", "panduan/index"),
        ("index.md#daftar", "panduan/index #daftar"),
        ("../index.md", "index"), ("/umum/index.md", "umum/index"), ("../umum/a%20b.md", "umum/a b"),
        ("../umum/a b.md", "umum/a b"),
        ("../hanya.md", "hanya"), ("../hanya.en.md#one", "hanya in en #one"), ("#sini", "#sini"), ("#", "#"),
        ("x.md#sini", "panduan/x #sini"),
        ("kartu.pdf", "file media/panduan/kartu.pdf"), ("/panduan/kartu.pdf", "file media/panduan/kartu.pdf"),
        ("https://a.example/b.md#c", "outside https://a.example/b.md#c"), ("tel:+62", "outside tel:+62"),
        ("", "outside "),
        // Both spellings of é lead to the one that the output has.
        ("../ré/ré.pdf", "file media/ré/ré.pdf"), ("../re\u{301}/re\u{301}.pdf", "file media/ré/ré.pdf"),
        ("../re%CC%81/r%C3%A9.pdf", "file media/ré/ré.pdf"), ("paspor.md#c\u{302}e\u{301}", "panduan/paspor #ĉé"),
        ("paspor.md#%C4%89%C3%A9", "panduan/paspor #ĉé"),
    ])
    func linksLeadToOnePlace(address: String, expected: String) throws {
        let (target, problems) = try follow(address)
        #expect(target.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(target)")
        #expect(problems == [])
    }

    @Test(arguments: [
        ("paspr.md", "link-page-missing"), ("paspor", "link-page-missing"), ("paspor.html", "link-page-missing"),
        ("../panduan/", "link-page-missing"),
        ("Paspor.md", "link-page-missing"), ("paspor.ar.md", "link-page-missing"),
        ("/umum/index.en.md", "link-page-missing"),
        ("paspor.md#sarat", "link-anchor-missing"), ("#sana", "link-anchor-missing"),
        ("/umum/index.md#apa", "link-anchor-missing"),
        ("paspor.en.md#needs", "link-anchor-missing"), ("../draf.md", "link-to-draft"),
        ("../nanti.md", "link-to-draft"),
        ("../../x.md", "link-outside"), ("/../x.md", "link-outside"), ("..%2F..%2Fx.pdf", "link-outside"),
        ("Kartu.pdf", "link-file-missing"),
        ("kartu.pdf?a", "link-file-missing"), ("%+6Bartu.pdf", "link-file-missing"),

    ])
    func deadLinksAreReportedAtTheirPlace(address: String, id: String) throws {
        let (target, problems) = try follow(address)
        #expect(Set(problems) == ["\(id) content/panduan/x.md:4:6"])
        #expect((target == "broken") == (id != "link-anchor-missing" || address.hasPrefix("#")))
    }

    /// A reader of any language must find the section to which a link leads.
    @Test func anchorsAreCheckedInEveryLanguage() throws {
        let resolved = try resolve([
            "a.md": page("A", "[b](b.md#satu)"), "a.en.md": page("A", "[b](b.md#satu)"),
            "b.md": page("B", "## Satu"), "b.en.md": page("B", "## One\n\n## Two"),
            "b.jv.md": page("B", "### Siji\n\ntext"),
        ])
        // A Javanese reader meets a.md and follows its link to b.jv.md, whose outline is another level but one heading.
        let anchors = resolved.diagnostics.filter { $0.kind.id == "link-anchor-missing" }
        #expect(anchors.map { $0.place.file } == ["content/a.en.md"])
        #expect(anchors.first?.message.en.contains("content/b.en.md") == true)
        #expect(resolved.value.page(at: "b")?.translations.map(\.headingIDs) == [["satu"], ["one", "two"], ["satu"]])
    }

    @Test func anIDByHandIsNeverGivenTwice() throws {
        let resolved = try resolve([
            "a.md": page("A", "## Satu\n\n## Dua"), "a.en.md": page("A", "## One {#dua}\n\n## Two"),
            "b.md": page("B", "## Satu\n\n## Dua"), "b.en.md": page("B", "## One {#one}\n\n## Two"),
        ])
        #expect(resolved.value.page(at: "a")?.translations.map(\.headingIDs) == [["satu", "dua"], ["dua", "two"]])
        #expect(resolved.value.page(at: "b")?.translations.last?.headingIDs == ["one", "dua"])
    }

    @Test func thePageOfHelpIsAPage() throws {
        let settings = fourLanguages + "programme: {help: panduan/paspor.md}\n"
        let site = try resolve(Self.content, settings: settings).value
        #expect(site.helpPage.map(site.path) == "panduan/paspor")
        let wrong = try resolve(Self.content, settings: fourLanguages + "programme: {help: panduan/pasor.md}\n")
        #expect(wrong.diagnostics.map(\.summary).contains("help-page-missing site.yml:9:19"))
        #expect(wrong.value.helpPage == nil)
    }
}
