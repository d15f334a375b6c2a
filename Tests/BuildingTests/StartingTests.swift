import Building
import Diagnostics
import Foundation
import Languages
import SiteModel
import TestSupport
import Testing

/// What `suluh init` and `suluh new` write is a site that builds, with nothing to complain of.
struct StartingTests {
    private static let today = CalendarDay(secondsSince1970: 1_795_478_400)

    private func startedSite(_ language: MessageLanguage) throws -> TemporarySite {
        let site = try TemporarySite([:])
        try FileManager.default.removeItem(at: site.folder)
        _ = try createSite(in: site.folder.path, today: Self.today, language)
        return site
    }

    private func create(
        _ type: String, _ path: String, in site: TemporarySite, language: String? = nil,
        _ messages: MessageLanguage = .id
    ) throws -> String? {
        let request = NewPageRequest(
            siteFolder: site.folder.path, type: type, path: path, language: language, messages: messages,
            today: Self.today)
        return try createPage(request).value
    }

    @Test(arguments: MessageLanguage.allCases) func newSiteBuildsWithoutAWord(language: MessageLanguage) throws {
        let site = try startedSite(language)
        defer { site.delete() }
        #expect(try site.build { $0.isStrict = true }.diagnostics.isEmpty)
        let checked = try checkSite(site.options()).diagnostics.map(\.kind.id)
        #expect(Set(checked) == ["template-text-left"])
    }

    @Test(arguments: MessageLanguage.allCases) func pageOfEveryTypeBuildsWithoutAWord(language: MessageLanguage) throws
    {
        let site = try TemporarySite(copyOf: fixtures("sites/help"))
        defer { site.delete() }
        let before = try site.build().diagnostics
        for type in PageType.allCases {
            #expect(try create(type.rawValue, "coba/\(type.rawValue)-baru", in: site, language) != nil)
        }
        #expect(try site.build().diagnostics == before)
        #expect(try site.outputs()["id/coba/guide-baru.html"] != nil)
    }

    @Test func sectionGivesItsTypeAndNameItsTitle() throws {
        let site = try startedSite(.id)
        defer { site.delete() }
        #expect(try create("guide", "content/panduan/paspor-baru.md", in: site) == "content/panduan/paspor-baru.md")
        let text = try String(
            contentsOf: site.folder.appendingPathComponent("content/panduan/paspor-baru.md"), encoding: .utf8)
        #expect(text.hasPrefix("---\ntitle: Paspor baru\nsummary:"))
    }

    @Test func translationHasTheHeadingsAndHidesTheRest() throws {
        let site = try TemporarySite([
            "content/a.md":
                "---\ntitle: 'A: satu'\n---\nSatu --> dua.\n\n## Bab {#bab}\n\nTiga.\n\nEmpat\n-----\n\n| a |\n|---|\n| b |\n"
        ])
        defer { site.delete() }
        #expect(try create("translation", "a", in: site, language: "en") == "content/a.en.md")
        let written = site.folder.appendingPathComponent("content/a.en.md")
        let expected = """
            ---
            title: "A: satu"   # terjemahkan
            ---

            <!-- Terjemahkan judul-judulnya, dan tulis terjemahan di bawah tiap catatan. Lalu hapus catatannya. -->

            <!--
            Satu -- > dua.
            -->

            ## Bab {#bab}

            <!--
            Tiga.
            -->

            Empat
            -----

            <!--
            | a |
            |---|
            | b |
            -->


            """
        #expect(try String(contentsOf: written, encoding: .utf8) == expected)
        #expect(try site.build().diagnostics.isEmpty)
        #expect(throws: BuildFailure.self) { try create("translation", "a", in: site, language: "en") }
    }

    @Test(arguments: ["", "/", "../a", "a/../../b", "a b", "data/x", "a/.b", "x\ny", ".md"])
    func wrongPathsAreRefused(path: String) throws {
        let site = try startedSite(.en)
        defer { site.delete() }
        let before = try files(in: site.folder)
        #expect(throws: BuildFailure.self) { try create("article", path, in: site) }
        #expect(try files(in: site.folder) == before)
    }

    @Test func folderThatIsInUseIsLeftAlone() throws {
        let site = try TemporarySite([:])
        defer { site.delete() }
        let before = try files(in: site.folder)
        #expect(throws: BuildFailure.self) { try createSite(in: site.folder.path, today: Self.today, .id) }
        #expect(try files(in: site.folder) == before)
    }
}
