import Building
import Diagnostics
import Foundation
import Indexing
import TestSupport
import Testing

/// `suluh search` over sites that were built, and over what is none.
struct SearchSiteTests {
    private static let files = [
        "content/index.en.md": "---\ntitle: Home\n---\n",
        "content/panduan/paspor.md": "---\ntitle: Paspor\n---\n## Syarat {#syarat}\n\nBawa KTP.\n",
        "content/panduan/paspor.en.md": "---\ntitle: Passport\n---\n## Documents\n\nBring your card.\n",
        "content/panduan/biaya.md": "---\ntitle: Biaya\n---\nBiaya paspor.\n",
    ]

    private static func built() throws -> TemporarySite {
        let site = try TemporarySite(files)
        #expect(try !site.build().hasErrors)
        return site
    }

    private static func search(
        _ query: String, _ language: String, in site: TemporarySite
    ) throws(SearchFailure) -> [SearchResult] {
        let output = site.folder.appendingPathComponent("public").path
        return try searchSite(query, language: language, output: output, shownOutput: "public")
    }

    private static func failure(_ language: String, in site: TemporarySite) -> SearchFailure? {
        do throws(SearchFailure) {
            _ = try search("paspor", language, in: site)
            return nil
        } catch {
            return error
        }
    }

    @Test func everyLanguageFindsItsPagesAndSections() throws {
        let site = try Self.built()
        defer { site.delete() }
        #expect(try Self.search("paspor", "id", in: site).map(\.address).prefix(1) == ["id/panduan/paspor.html"])
        let found = try #require(Self.search("card", "EN", in: site).first)
        #expect(found.address == "en/panduan/paspor.html")
        #expect(found.sections.map(\.address) == ["en/panduan/paspor.html#syarat"])
        #expect(found.sections.map(\.title) == ["Documents"])
    }

    /// Phones, what to do first, and the page's title in another language stand in no text.
    @Test func whatAPageShowsBesideItsTextIsFound() throws {
        var files = Self.files
        files["content/layanan/posko.md"] = """
            ---
            title: Posko desa
            type: service
            phones: [{id: darurat, number: "+62 812-5550-0142", reach: both, source: berita}]
            fees: [kartu]
            coverage: [HK]
            ---
            Datang ke balai desa.
            """
        files["content/data/sources.yml"] = "berita: {title: Berita, checked: 2026-11-01, confidence: verified}\n"
        files["content/data/fees.yml"] = "kartu: {name: Kartu, amount: 350000, payer: worker, source: berita}\n"
        files["content/data/countries.yml"] = "HK: {id: Hong Kong, en: Hong Kong}\n"
        files["content/bantuan/dipukul.md"] = """
            ---
            title: Kekerasan
            type: pathway
            urgency: now
            situation: Saya dipukul majikan.
            first: [Cari tempat aman.]
            contacts: {home: [posko]}
            ---
            """
        let site = try TemporarySite(files)
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        #expect(
            try Self.search("62812-5550-0142", "id", in: site).first?.sections.map(\.address)
                == ["id/layanan/posko.html#phone-darurat"])
        for (query, address) in [
            ("posko hong kong", "id/layanan/posko.html"), ("dipukul", "id/bantuan/dipukul.html"),
            ("tempat aman", "id/bantuan/dipukul.html"), ("350.000", "id/layanan/posko.html"),
            ("passport", "id/panduan/paspor.html"),
        ] {
            #expect(try Self.search(query, "id", in: site).first?.address == address, "\(query)")
        }
    }

    @Test func pageOfAnotherLanguageIsLabelledWithIt() throws {
        let site = try Self.built()
        defer { site.delete() }
        let found = try #require(Self.search("biaya", "en", in: site).first)
        #expect(found.address == "en/panduan/biaya.html")
        #expect(found.language == "id")
    }

    @Test func siteThatIsNotThereIsWrongUsage() throws {
        let site = try TemporarySite([:])
        defer { site.delete() }
        guard case .usage(let message) = Self.failure("id", in: site) else { throw Unexpected() }
        #expect(message.en.contains("Run “suluh build” first"))
        #expect(message.id.contains("Jalankan “suluh build” lebih dahulu"))
    }

    @Test(arguments: ["idd", "../id", "", "id/../id", "engine.js"])
    func languageThatIsNotThereIsWrongUsage(language: String) throws {
        let site = try Self.built()
        defer { site.delete() }
        guard case .usage(let message) = Self.failure(language, in: site) else { throw Unexpected() }
        #expect(message.en.hasSuffix("It has: en, id"))
        #expect(message.en.contains("Did you mean id?") == (language == "idd"))
        #expect(message.id.contains("Maksud Anda id?") == (language == "idd"))
    }

    @Test(arguments: ["", "{", "[]", "{\"format\":\(searchIndexFormat)}", "\u{0}"])
    func damagedIndexIsTheMachinesFault(contents: String) throws {
        let site = try Self.built()
        defer { site.delete() }
        try site.write(Data(contents.utf8), to: "public/search/id/index.json")
        guard case .machine(let message) = Self.failure("id", in: site) else { throw Unexpected() }
        #expect(message.en.contains("public/search/id/index.json is missing, cut short or damaged"))
        #expect(Self.failure("en", in: site) == nil)
    }

    @Test func missingIndexIsTheMachinesFault() throws {
        let site = try Self.built()
        defer { site.delete() }
        try site.remove("public/search/id/index.json")
        guard case .machine(let message) = Self.failure("id", in: site) else { throw Unexpected() }
        #expect(message.id.contains("public/search/id/index.json hilang, terpotong atau rusak"))
    }

    @Test func indexOfAnotherVersionSaysWhatToDo() throws {
        let site = try Self.built()
        defer { site.delete() }
        try site.write(Data("{\"format\":\(searchIndexFormat + 1)}".utf8), to: "public/search/id/index.json")
        guard case .machine(let message) = Self.failure("id", in: site) else { throw Unexpected() }
        #expect(message.en.contains("has format \(searchIndexFormat + 1), but this suluh reads format"))
        #expect(message.id.contains("Jalankan “suluh build” lagi"))
    }

    /// Another outcome than the one that is tested.
    private struct Unexpected: Error {}
}
