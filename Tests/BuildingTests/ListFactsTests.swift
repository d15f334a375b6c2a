import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// `suluh facts`: every fact with its confidence, its place and the pages that show it.
struct ListFactsTests {
    private static let files = [
        "site.yml": TemporarySite.settings + "sections: {layanan: {type: service}}\n",
        "content/data/sources.yml":
            "berita: {title: \"Berita, lokal\", checked: 2026-11-01, confidence: single-source}\n",
        "content/data/fees.yml": "paspor: {name: Paspor, amount: 350000, payer: worker, source: berita}\n",
        "content/layanan/kantor.md": """
        ---
        title: Kantor
        phones: [{id: loket, number: "+62 21 111 2222", reach: both, source: berita, confidence: verified}]
        hours: always
        hours_source: berita
        ---
        """,
        "content/layanan/rahasia.md": """
        ---
        title: Rahasia
        publish: internal
        phones: [{number: "+62 21 999 9999", reach: both, source: berita}]
        ---
        """,
        "content/kartu.md": "---\ntitle: Kartu\n---\n[](layanan/kantor.md)\n",
    ]

    private static func listed(_ files: [String: String]) throws -> FactReport {
        let site = try TemporarySite(files)
        defer { site.delete() }
        return try listFacts(site.options())
    }

    @Test func everyFactIsThereOnceWithWhereItStands() throws {
        let report = try Self.listed(Self.files)
        #expect(!report.hasErrors)
        #expect(
            report.facts.map { "\($0.kind) \($0.id)" } == [
                "phone kantor#phone-loket", "hours kantor", "fee paspor", "source berita",
            ])
        let phone = try #require(report.facts.first)
        #expect(phone.value == "+62 21 111 2222 (voice, both)")
        #expect(phone.confidence == "verified")
        #expect(phone.sources == ["berita"])
        #expect(phone.file == "content/layanan/kantor.md")
        #expect(phone.line == 3)
        let pages = ["kartu.html", "layanan/index.html", "layanan/kantor.html"]
        #expect(phone.pages == pages.map { "id/" + $0 } + pages.map { "en/" + $0 })
        let fee = try #require(report.facts.first { $0.kind == .fee })
        #expect(fee.confidence == "single-source")
        #expect(fee.pages.isEmpty)
    }

    @Test func listIsWrittenInThreeForms() throws {
        let listing = FactListing(try Self.listed(Self.files).facts)
        #expect(listing.text(.text, .id).contains("telepon kantor#phone-loket: +62 21 111 2222 (voice, both)\n"))
        #expect(listing.text(.text, .id).contains("tidak tampil di halaman mana pun"))
        #expect(listing.text(.text, .en).contains("  single source; sources: berita\n  content/data/fees.yml:1\n"))
        #expect(listing.text(.csv, .en).contains("\r\nsource,berita,\"Berita, lokal\",single-source,,"))
        let data = Data(listing.text(.json, .en).utf8)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect((object["facts"] as? [Any])?.count == 4)
    }

    @Test func factsOfPagesThatAreNotPublicAreNotListed() throws {
        let listing = FactListing(try Self.listed(Self.files).facts)
        for format in FactFormat.allCases { #expect(!listing.text(format, .en).contains("999 9999")) }
    }

    @Test func errorsOfTheContentAreReported() throws {
        let files = Self.files.merging(["content/data/fees.yml": "paspor: {name: Paspor, amount: 1}\n"]) { $1 }
        #expect(try Self.listed(files).hasErrors)
    }
}
