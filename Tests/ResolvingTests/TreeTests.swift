import Diagnostics
import Languages
import SiteModel
import TestSupport
import Testing

/// Sections, their order, and what pages have in common.
struct TreeTests {
    private static let content = [
        "a/satu.md": page("Satu", "[b](../b/dua.md)", "tags: [x, y]\n"),
        "a/dua.md": page("Dua", "", "order: 1\ntags: [x]\n"),
        "a/tiga.md": page("Tiga", "", "order: 2\ntags: [x, y]\n"),
        "b/dua.md": page("Dua", "[a](../a/satu.md)", "tags: [x, y]\n"),
        "b/dua.en.md": page("Two", "[a](../a/tiga.md) [again](../a/tiga.md)"), "c/dalam/x.md": page("X"),
        "d/index.md": page("D", "", "order: 1\n"),
        "kabar/lama.md": page("Lama", "", "date: 2025-01-01\norder: 1\n"),
        "kabar/baru.md": page("Baru", "", "date: 2026-01-01\n"),
        "kabar/tanpa.md": page("Tanpa"), "umum.md": page("Umum", "", "tags: [y]\n"), "paling-akhir/x.md": page("X"),
    ]
    private static let settings =
        fourLanguages + "sections: {kabar: {type: news, title: {id: Kabar, en: News}}, b: {type: guide}}\n"

    private func resolved(change: (inout LoadedSite) -> Void = { _ in }) throws -> Reported<ResolvedSite> {
        try resolve(Self.content, settings: Self.settings, change: change)
    }

    @Test func sectionsStandInTheOrderOfTheMenu() throws {
        let site = try resolved().value
        let menu = site.sections[0].subsections.map { site[$0].folder }
        #expect(menu == ["kabar", "b", "d", "a", "c", "paling-akhir"])
        let inner = try #require(site.sections.first { $0.folder == "c" })
        #expect(inner.subsections.map { site[$0].folder } == ["c/dalam"] && inner.pages.isEmpty)
        #expect(site.sections.first { $0.folder == "c/dalam" }?.parent.map { site[$0].folder } == "c")
        #expect(site.sections[0].parent == nil && site.path(site.home) == "index")
    }

    @Test(arguments: [
        ("", "umum"), ("a", "a/dua a/tiga a/satu"), ("kabar", "kabar/baru kabar/lama kabar/tanpa"), ("b", "b/dua"),
        ("d", ""),
    ])
    func pagesStandInReadingOrder(folder: String, expected: String) throws {
        let site = try resolved().value
        let section = try #require(site.sections.first { $0.folder == folder })
        #expect(section.pages.map(site.path).joined(separator: " ") == expected)
    }

    @Test func foldersWithoutAFrontPageGetOne() throws {
        let site = try resolved().value
        let english = try #require(site.language("en"))
        let titles = ["kabar/index", "a/index", "paling-akhir/index", "c/dalam/index", "d/index"].map {
            site.page(at: $0)?.title(in: english)
        }
        #expect(titles == ["News", "A", "Paling akhir", "Dalam", "D"])
        #expect(
            site.page(at: "b/dua")?.type == .guide && site.page(at: "a/satu")?.type == .article
                && site.page(at: "kabar/baru")?.type == .news)
    }

    @Test(arguments: [
        ("a/satu", "a/tiga b/dua a/dua"), ("a/dua", "a/satu a/tiga b/dua"), ("umum", "a/satu a/tiga b/dua"),
        ("c/dalam/x", ""),
    ])
    func relatedPagesShareMostTags(path: String, expected: String) throws {
        let site = try resolved().value
        #expect(site.page(at: path)?.related.map(site.path).joined(separator: " ") == expected)
    }

    @Test func backlinksCountOncePerLanguage() throws {
        let site = try resolved().value
        func links(_ path: String) -> [String] {
            site.page(at: path)?.backlinks.map { site.path($0.page) + "." + $0.language.text } ?? []
        }
        #expect(links("a/satu") == ["b/dua.id"] && links("a/tiga") == ["b/dua.en"] && links("b/dua") == ["a/satu.id"])
        #expect(links("umum") == [])
    }

    /// Loading promises an order; Resolving must not lean on it.
    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func theOrderOfTheFilesDoesNotMatter(seed: UInt64) throws {
        let expected = try resolved()
        var random = SeededGenerator(seed: seed)
        let shuffled = try resolved { site in
            site.pages.shuffle(using: &random)
            site.assets.shuffle(using: &random)
        }
        #expect(describe(shuffled.value) == describe(expected.value))
        #expect(shuffled.diagnostics.map(\.summary).sorted() == expected.diagnostics.map(\.summary).sorted())
    }

    private func describe(_ site: ResolvedSite) -> [String] {
        site.pages.map { page in
            "\(page.key.path) \(page.slug) \(page.type) \(page.related) \(page.backlinks) "
                + page.translations.map { "\($0.loaded.file) \($0.headingIDs) \($0.targets)" }.joined()
        } + site.sections.map { "\($0)" } + site.languages.map(\.tag.text)
    }
}
