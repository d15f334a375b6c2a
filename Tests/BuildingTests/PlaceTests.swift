import Building
import Foundation
import Indexing
import TestSupport
import Testing

/// Places, the directory and organisations, in the site of the fixtures and beyond it.
struct PlaceTests {
    private static let original = fixtures("sites/places")

    /// A phone is written once; whatever shows it changes with it, in every language, and nothing else does.
    @Test func onePhoneChangesWhatShowsItAndNothingElse() throws {
        let site = try TemporarySite(copyOf: Self.original)
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        let before = try site.outputs()
        let file = site.folder.appendingPathComponent("content/layanan/dinas.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        try site.write(["content/layanan/dinas.md": text.replacing("0725 555 0101", with: "0725 555 0199")])
        #expect(try !site.build().hasErrors)
        let after = try site.outputs()
        let shown = before.filter { $0.key.hasSuffix(".html") && holds($0.value, "555 0101") }.keys
        let known = ["id/layanan/dinas.html", "en/layanan/index.html", "id/tempat/way-jepara.html"]
        #expect(Set(shown).isSuperset(of: known))
        let changed = before.filter { after[$0.key] != $0.value }.keys.filter { $0.hasSuffix(".html") }
        #expect(Set(changed) == Set(shown))
        #expect(!after.values.contains { holds($0, "555 0101") })
    }

    @Test func aShelterHasNoPlaceOnItsPages() throws {
        let site = try TemporarySite(copyOf: Self.original)
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        let entries = try site.text("id/layanan/index.html").split(separator: "<li")
        let shelter = try #require(entries.first { $0.contains("Rumah aman") })
        #expect(!shelter.contains("Kabupaten") && !shelter.contains("18.07"))
    }

    @Test func aVillageIsFoundByItsOtherSpellings() throws {
        let site = try TemporarySite(copyOf: Self.original)
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        for words in ["Sribahwono", "sribawono", "desa sribhawono"] {
            let output = site.folder.appendingPathComponent("public").path
            let found = try searchSite(words, language: "id", output: output, shownOutput: "public")
            #expect(found.first?.address == "id/tempat/sribhawono-bandar-sribhawono.html", "\(words)")
        }
    }

    /// Addresses do not depend on the order of the table, and no two places share one.
    @Test func placesOfOneNameHaveAddressesOfTheirOwn() throws {
        let regions = """
            code,name
            11,Utara
            11.01,Kabupaten Satu
            11.01.01,Karang
            11.01.01.2001,Mulya
            11.01.02,Batu
            11.01.02.2001,Mulya
            11.02,Kabupaten Dua
            11.02.01,Karang
            11.02.01.2001,Mulya

            """
        let villages = ["11.01.01.2001", "11.01.02.2001", "11.02.01.2001"].map { "\($0): {source: berita}\n" }
        let site = try TemporarySite([
            "site.yml": TemporarySite.settings + "sections: {tempat: {type: place}}\n",
            "content/data/regions.csv": regions, "content/data/villages.yml": villages.joined(),
            "content/data/sources.yml": "berita: {title: Berita, checked: 2026-11-01, confidence: verified}\n",
        ])
        defer { site.delete() }
        #expect(try site.build().diagnostics.isEmpty)
        let names = try site.outputs().keys.filter { $0.hasPrefix("id/tempat/") }.map { $0.dropFirst(10).dropLast(5) }
        #expect(
            names.sorted() == [
                "batu", "index", "indonesia", "kabupaten-dua", "kabupaten-satu", "karang-kabupaten-dua",
                "karang-kabupaten-satu", "mulya-batu", "mulya-karang-kabupaten-dua", "mulya-karang-kabupaten-satu",
                "utara",
            ])
    }

    @Test func aPageThatWaitsLeavesItsPlaceToTheGeneratedOne() throws {
        let site = try TemporarySite(copyOf: Self.original)
        defer { site.delete() }
        let file = "content/tempat/bandar-agung.md"
        let text = try String(contentsOf: site.folder.appendingPathComponent(file), encoding: .utf8)
        try site.write([file: text.replacing("region:", with: "draft: true\nregion:")])
        #expect(try !site.build().hasErrors)
        let paths = try site.outputs().keys
        #expect(paths.contains("id/tempat/bandar-agung-bandar-sribhawono.html"))
        #expect(!paths.contains("id/tempat/bandar-agung.html"))
    }

    private func holds(_ data: Data, _ text: String) -> Bool { data.range(of: Data(text.utf8)) != nil }
}
