import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Changes that `suluh fix` makes, and those that it leaves to people.
struct FixTests {
    @Test func certainThingsAreMendedAndNothingElse() throws {
        let page =
            "\u{FEFF}---\r\ntitel: A\r\nsumary: “ñ”\r\n---\r\nKe [b](suratt.md) dan [lain](suratt.md#x), [c](bb.md), Rp350.001.\r\n"
        let site = try TemporarySite([
            "content/a.md": page,
            "content/b.md": "---\ntitle: B\n---\nSatu.\n", "content/surat.md": "---\ntitle: Surat\n---\nDua.\n",
        ])
        defer { site.delete() }
        let before = try files(in: site.folder)
        let report = try fixSite(site.options())
        #expect(try files(in: site.folder) == before)
        #expect(report.files.map(\.path) == ["content/a.md"])
        try apply(report, to: site.folder.path)
        let after = try Data(contentsOf: site.folder.appendingPathComponent("content/a.md"))
        let mended =
            "\u{FEFF}---\r\ntitle: A\r\nsummary: “ñ”\r\n---\r\nKe [b](surat.md) dan [lain](surat.md#x), [c](bb.md), Rp350.001.\r\n"
        #expect(Array(after) == Array(mended.utf8))
        #expect(try fixSite(site.options()).files.isEmpty)
    }

    @Test(arguments: [
        ("bantuan/index.md", "Lihat [biaya](../data/fees.yml#paspor-biasa-6)."),
        ("bantuan/index.md", "Telepon [kantor](../layanan/kantor.md#phone-luarr)."),
        ("panduan/index.md", "Selamat datang."),
    ])
    func nothingThatLeadsToAFactIsMended(page: String, text: String) throws {
        let site = try TemporarySite([
            "site.yml": "name: A\ndefault_language: id\nlanguages:\n  id: {name: Indonesia}\n"
                + "programme: {help: bantuan/index.md}\n",
            "content/data/fees.yml": "paspor-biasa-5: {title: Paspor, amount: 350000, payer: worker, source: uu}\n",
            "content/data/sources.yml": "uu: {title: UU, checked: 2026-11-23, confidence: verified}\n",
            "content/layanan/kantor.md": "---\ntitle: Kantor\ntype: service\nphones:\n"
                + "  - {id: luar, number: 0800-1000, reach: abroad, source: uu}\n---\n",
            "content/" + page: "---\ntitle: Awal\n---\n" + text + "\n",
        ])
        defer { site.delete() }
        let report = try fixSite(site.options())
        #expect(report.files.isEmpty)
        #expect(report.left.contains { ["reference-missing", "help-page-missing"].contains($0.kind.id) })
    }

    @Test func aNumberThatIsLikeAnotherStays() throws {
        let site = try TemporarySite(copyOf: fixtures("sites/help"))
        defer { site.delete() }
        try site.write(["content/x.md": "---\ntitle: X\n---\nTelepon 0800-1001, bukan 08001000.\n"])
        #expect(try fixSite(site.options()).files.isEmpty)
    }

    @Test func aFileThatChangedMeanwhileIsLeftAlone() throws {
        let site = try TemporarySite(["content/a.md": "---\ntitel: A\n---\n"])
        defer { site.delete() }
        let report = try fixSite(site.options())
        try site.write(["content/a.md": "---\ntitel: B\n---\n"])
        let before = try files(in: site.folder)
        #expect(throws: BuildFailure.self) { try apply(report, to: site.folder.path) }
        #expect(try files(in: site.folder) == before)
    }
}
