import Building
import Foundation
import TestSupport
import Testing

/// A fact is written once: changing it changes every page, card and export that shows it, in all languages, and nothing
/// else.
struct ChangedFactTests {
    private static let files = [
        "site.yml": TemporarySite.settings
            + "sections:\n  layanan: {type: service}\n  lembaga: {type: organisation}\n",
        "content/index.en.md": "---\ntitle: Home\n---\n",
        "content/data/sources.yml": "berita: {title: Berita, checked: 2026-11-01, confidence: verified}\n",
        "content/data/fees.yml": """
        paspor: {name: Paspor, amount: 350000, payer: worker, source: berita}
        surat: {name: Surat, amount: 0, source: berita}

        """,
        "content/layanan/kantor.md": """
        ---
        title: Kantor
        fees: [paspor]
        phones:
          - {id: loket, number: "+62 21 111 2222", reach: both, source: berita}
          - {id: malam, number: "+62 21 333 4444", reach: both, source: berita}
        ---
        """,
        "content/layanan/kantor.en.md": "---\ntitle: Office\n---\n",
        "content/layanan/lain.md": """
        ---
        title: Lain
        phones: [{id: utama, number: "110", reach: home, source: berita}]
        fees: [surat]
        ---
        """,
        "content/panduan/kartu.md": "---\ntitle: Kartu\n---\n[](../layanan/kantor.md)\n",
        "content/panduan/nomor.md": "---\ntitle: Nomor\n---\nTelepon [](../layanan/kantor.md#phone-malam).\n",
        "content/panduan/nomor.en.md": "---\ntitle: Number\n---\nCall [](../layanan/kantor.md#phone-malam).\n",
        "content/panduan/biaya.md": "---\ntitle: Biaya\n---\nBayar [](../data/fees.yml#paspor).\n",
        "content/panduan/tautan.md": "---\ntitle: Tautan\n---\nBaca [kantor](../layanan/kantor.md).\n",
    ]

    /// Where any phone of the service is shown: its page, its card, and the exports.
    private static let phone = [
        "data/hsds/csv/phones.csv", "data/hsds/en/services.json", "data/hsds/id/services.json", "data/services.csv",
        "data/vcard/kantor.vcf", "en/layanan/kantor.html", "en/panduan/kartu.html", "id/layanan/kantor.html",
        "id/panduan/kartu.html",
    ]
    /// The directory shows one phone of each service: the first that works from home.
    private static let directory = ["en/layanan/index.html", "id/layanan/index.html"]

    /// Where the fee `paspor` is shown.
    private static let fee = [
        "data/hsds/csv/cost_options.csv", "data/hsds/en/services.json", "data/hsds/id/services.json",
        "data/services.csv", "en/layanan/kantor.html", "en/panduan/biaya.html", "id/layanan/kantor.html",
        "id/panduan/biaya.html",
    ]

    /// Whoever types a number or an amount finds the page that shows it.
    private static let search = [
        "search/en/index.js", "search/en/index.json", "search/id/index.js", "search/id/index.json",
    ]

    @Test(arguments: [
        ("content/layanan/kantor.md", "111 2222", "111 2223", phone + directory),
        (
            "content/layanan/kantor.md", "333 4444", "333 4445",
            phone + ["en/panduan/nomor.html", "id/panduan/nomor.html"]
        ),
        ("content/data/fees.yml", "350000", "355000", fee),
        ("content/data/fees.yml", "350000", "unknown", fee),
        (
            "content/layanan/lain.md", "\"110\"", "\"112\"",
            [
                "data/hsds/csv/phones.csv", "data/hsds/en/services.json", "data/hsds/id/services.json",
                "data/services.csv", "data/vcard/lain.vcf", "en/layanan/lain.html", "id/layanan/lain.html",
            ] + directory
        ),
    ])
    func changesWhatShowsItAndNothingElse(file: String, old: String, new: String, expected: [String]) throws {
        let site = try TemporarySite(Self.files)
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        let before = try site.outputs()
        let text = try #require(Self.files[file])
        #expect(text.contains(old))
        try site.write([file: text.replacingOccurrences(of: old, with: new)])
        let report = try site.build()
        #expect(!report.hasErrors)
        let after = try site.outputs()
        let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        // The list of what was published names every file's fingerprint.
        #expect(changed.subtracting([".suluh-output"]).sorted() == (expected + Self.search).sorted())
        #expect(report.outputs?.written == expected.count + Self.search.count)
    }
}
