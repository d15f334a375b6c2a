import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Small whole sites: what stands in the output, and that it is the same however it came about.
struct WholeSiteTests {
    private static let files = [
        "content/index.en.md": "---\ntitle: Home\n---\n",
        "content/panduan/paspor.md":
            "---\ntitle: Paspor\norder: 1\ntags: [paspor]\n---\n## Syarat {#syarat}\n\nBawa KTP. [Biaya](biaya.md#jumlah)\n",
        "content/panduan/paspor.en.md":
            "---\ntitle: Passport\n---\n## Documents\n\nBring your card. [Cost](biaya.md#jumlah)\n",
        "content/panduan/biaya.md": "---\ntitle: Biaya\norder: 2\ntags: [paspor]\n---\n## Jumlah\n\nTanyakan dulu.\n",
    ]

    @Test func pagesStandAtTheirAddresses() throws {
        let site = try TemporarySite(Self.files)
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        let expected = [
            "404.html", "en/index.html", "en/panduan/biaya.html", "en/panduan/index.html", "en/panduan/paspor.html",
            "en/search.html", "id/feed.xml", "id/panduan/paspor.html", "index.html", "robots.txt", "_headers",
            "search/engine.js",
            "search/id/index.js", "search/id/index.json", "sitemap.xml",
        ]
        #expect(Set(expected).subtracting(try site.outputs().keys).isEmpty)
    }

    @Test func aBuildTellsWhereItsTimeWent() throws {
        let site = try TemporarySite(Self.files)
        defer { site.delete() }
        let first = try site.build().timings
        #expect(first.stages.map(\.stage) == [.look, .load, .resolve, .handouts, .plan, .publish])
        #expect(first.stages.allSatisfy { $0.duration > .zero })
        #expect(first.slowest.count == 10)
        #expect(first.slowest.map(\.duration) == first.slowest.map(\.duration).sorted(by: >))
        let again = try site.build().timings
        #expect(again.stages.map(\.stage) == [.look] && again.slowest.isEmpty)
    }

    @Test func translationsTakeTheSourcesAnchors() throws {
        let site = try TemporarySite(Self.files)
        defer { site.delete() }
        _ = try site.build()
        #expect(try site.text("en/panduan/paspor.html").contains("<h2 id=\"syarat\">Documents</h2>"))
        #expect(try site.text("en/panduan/paspor.html").contains("href=\"biaya.html#jumlah\""))
    }

    @Test func theDefaultLanguageIsTheSourceWhereverItIsListed() throws {
        let settings = """
            name: Uji
            default_language: id
            languages:
              en: {name: English}
              id: {name: Bahasa Indonesia}

            """
        let site = try TemporarySite(Self.files.merging(["site.yml": settings]) { $1 })
        defer { site.delete() }
        #expect(try site.build().diagnostics.isEmpty)
        #expect(try site.text("en/panduan/paspor.html").contains("<h2 id=\"syarat\">Documents</h2>"))
    }

    @Test func fallbackPagesSayWhatTheyAre() throws {
        let site = try TemporarySite(Self.files)
        defer { site.delete() }
        _ = try site.build()
        let page = try site.text("en/panduan/biaya.html")
        #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
        #expect(page.contains("lang=\"id\" dir=\"ltr\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://uji.example/id/panduan/biaya.html\">"))
        #expect(!page.contains("rel=\"alternate\" hreflang"))
        #expect(try !site.text("sitemap.xml").contains("en/panduan/biaya.html"))
    }

    @Test func everyOrderAndNumberOfThreadsGivesTheSameBytes() throws {
        let site = try TemporarySite(Self.files)
        defer { site.delete() }
        _ = try site.build(output: "satu", jobs: 1)
        let first = try site.outputs("satu")
        _ = try site.build(output: "banyak", jobs: 8)
        #expect(try site.outputs("banyak") == first)
        #expect(first.count > 20)
    }

    @Test(arguments: [
        ["content/panduan/biaya.md": "---\ntitle: Uang\norder: 2\n---\n## Jumlah\n"],
        ["content/panduan/paspor.en.md": "---\ntitle: Passports\n---\nText.\n"],
        ["content/baru.md": "---\ntitle: Baru\ndate: 2026-01-01\n---\n"],
        ["site.yml": TemporarySite.settings.replacingOccurrences(of: "Uji", with: "Lain")],
    ])
    func buildAfterAnEditEqualsACleanBuild(edit: [String: String]) throws {
        let site = try TemporarySite(Self.files)
        defer { site.delete() }
        _ = try site.build()
        try site.write(edit)
        let report = try site.build()
        #expect(!report.hasErrors)
        #expect((report.outputs?.unchanged ?? 0) > 0)
        let incremental = try site.outputs()
        _ = try site.build(output: "bersih") { $0.isClean = true }
        #expect(try site.outputs("bersih") == incremental)
    }

    @Test func deletedPagesAreGone() throws {
        let site = try TemporarySite(Self.files.merging(["content/lama.md": "# Lama\n"]) { first, _ in first })
        defer { site.delete() }
        _ = try site.build()
        try site.remove("content/lama.md")
        #expect(try site.build().outputs?.removed ?? 0 > 0)
        #expect(try site.outputs()["id/lama.html"] == nil)
    }

    @Test func draftsWaitUnlessAskedFor() throws {
        let site = try TemporarySite(["content/draf.md": "---\ntitle: Draf\ndraft: true\n---\n"])
        defer { site.delete() }
        _ = try site.build()
        #expect(try site.outputs()["id/draf.html"] == nil)
        _ = try site.build { $0.includesDrafts = true }
        #expect(try site.outputs()["id/draf.html"] != nil)
    }

    /// The chooser leads to each language's home page, so there is one, also where nobody wrote it.
    @Test func languageWithoutFallbackHasAHomeAndNoEmptySections() throws {
        let settings = TemporarySite.settings + "  ar: {name: العربية, fallback: none}\n"
        let site = try TemporarySite(
            Self.files.merging(["site.yml": settings, "content/kartu/a.ar.md": "# A\n"]) { _, new in new })
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        let pages = try site.outputs().keys.filter { $0.hasPrefix("ar/") && $0.hasSuffix(".html") }.sorted()
        #expect(pages == ["ar/index.html", "ar/kartu/a.html", "ar/kartu/index.html", "ar/search.html"])
        #expect(try site.text("index.html").contains("href=\"ar/index.html\""))
        #expect(try site.text("id/index.html").contains("hreflang=\"ar\" href=\"https://uji.example/ar/index.html\""))
    }

    @Test(arguments: ["PENTING", "Penting", "important", "IMPORTANT"])
    func calloutsMayBeCalledInALanguageOfTheSite(name: String) throws {
        let site = try TemporarySite(["content/a.md": "# A\n\n> [!\(name)]\n> Bawa KTP.\n"])
        defer { site.delete() }
        #expect(try site.build().diagnostics.isEmpty)
        #expect(try site.text("id/a.html").contains("<div class=\"callout callout-important\""))
    }

    /// The heading that became the title has no id of its own: a link to it leads to the top of its page.
    @Test func linkToTheTitleLeadsToThePage() throws {
        let site = try TemporarySite([
            "content/a.md": "# Judul {#awal}\n\n[a](#judul) [b](b.md#dua) [c](a.md#awal)\n", "content/b.md": "# Dua\n",
        ])
        defer { site.delete() }
        #expect(try site.build().diagnostics.isEmpty)
        let page = try site.text("id/a.html")
        #expect(page.contains("<h1>Judul</h1>"))
        let links = page.matches(of: /<a (?:data-note="\d" )?href="([^"]*)">[abc]</).map { String($0.output.1) }
        #expect(links == ["#main", "b.html", "a.html"])
    }

    @Test(arguments: [
        ("panduan", "panduan/index.md"), ("panduan/", "panduan/index.md"), ("a.md?b=c", "a.md"),
        ("surt baru.md#c", "surat%20baru.md#c"),
    ])
    func linkThatWorksInABrowserIsToldItsFile(link: String, meant: String) throws {
        let site = try TemporarySite([
            "content/a.md": "# A\n\n[x](<\(link)>)\n", "content/panduan/index.md": "# Panduan\n",
            "content/surat baru.md": "# B\n",
        ])
        defer { site.delete() }
        let found = try site.build().diagnostics
        #expect(found.map(\.kind.id) == ["link-page-missing"])
        #expect(found.map(\.replacement) == [meant])
    }
}
