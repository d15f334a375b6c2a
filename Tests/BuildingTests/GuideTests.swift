import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// What is made from the steps of a guide, each time with a site of one guide.
struct GuideTests {
    /// Builds a guide whose steps stand in their order, and looks at its words in Indonesian.
    private func check(_ steps: String, shows: [String], hides: [String] = []) throws {
        let site = try TemporarySite(Self.files(steps))
        defer { site.delete() }
        let report = try site.build()
        #expect(!report.hasErrors, "\(report.diagnostics.map(\.message.en))")
        let words = Self.words(in: try site.text("id/a.html"))
        for text in shows { #expect(words.contains(text), "“\(text)” is missing in: \(words)") }
        for text in hides { #expect(!words.contains(text), "“\(text)” is in: \(words)") }
    }

    private static func files(_ steps: String) -> [String: String] {
        let ids = ["satu", "dua", "tiga"].filter { steps.contains($0 + ":") }
        let page = "---\ntitle: A\ntype: guide\nsteps:\n" + steps + "\n---\n"
        return [
            "content/a.md": page + ids.map { "## Judul \($0) {#\($0)}\n\nIsi \($0).\n" }.joined(separator: "\n"),
            "content/data/sources.yml": """
            uu: {title: Undang-Undang, checked: 2026-11-23, confidence: verified}
            koran: {title: Koran, checked: 2026-11-23, confidence: single-source}
            """,
            "content/data/fees.yml": """
            gratis: {name: Pertama, amount: 0, source: uu}
            buku: {name: Buku, amount: 350000, payer: worker, basis: uu, receipt: true, source: uu}
            foto: {name: Foto, amount: 25000, payer: worker, source: koran}
            visa: {name: Visa, amount: 900000, payer: employer, source: uu}
            gelap: {name: Gelap, amount: unknown, payer: worker, source: uu}
            """,
            "content/data/documents.yml": "ktp: {name: KTP}\nkk: {name: KK}\nakta: {name: Akta}\n",
        ]
    }

    /// The text of a page as it reads, without markup; blocks stand apart.
    private static func words(in html: String) -> String {
        let blocks = ["/dt>", "/dd>", "/th>", "/td>", "/li>", "/p>", "/h2>"]
        let parts = html.split(separator: "<", omittingEmptySubsequences: false).map { part -> String in
            let text = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
            return (blocks.contains { part.hasPrefix($0) } ? " " : "") + text
        }
        return parts.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: Numbers

    @Test func stepsHaveNumbersInWords() throws {
        try check(
            "  satu: {cost: none}\n  dua: {relation: or, cost: none}\n  tiga: {optional: true, cost: none}",
            shows: [
                "Langkah 1: Judul satu", "Langkah 1 (atau): Judul dua", "Langkah 2, bila perlu: Judul tiga",
                "2 langkah",
            ])
    }

    @Test func stepsAreOneOrderedList() throws {
        let site = try TemporarySite(Self.files("  satu: {cost: none}\n  dua: {relation: and, cost: none}"))
        defer { site.delete() }
        _ = try site.build()
        let page = try site.text("id/a.html")
        #expect(page.components(separatedBy: "<ol class=\"steps\">").count == 2)
        #expect(page.components(separatedBy: "<li value=\"1\">").count == 3)
    }

    // MARK: Costs

    @Test func zeroIsFree() throws {
        try check(
            "  satu: {cost: gratis}", shows: ["Biaya GRATIS", "Pertama: GRATIS"], hides: ["dibayar", "Jumlah semua"])
    }

    @Test func eachPayerHasASum() throws {
        try check(
            "  satu: {cost: [buku, foto]}\n  dua: {cost: visa}",
            shows: [
                "Rp375.000 (baru satu sumber), dibayar pekerja", "Rp900.000, dibayar pemberi kerja",
                "Buku: Rp350.000, dibayar pekerja, minta kuitansi", "Dasar hukum: Undang-Undang",
            ], hides: ["belum diketahui, jadi"])
    }

    @Test func aFeeIsPaidAtEachStepThatNamesIt() throws {
        try check(
            "  satu: {cost: buku}\n  dua: {cost: buku}", shows: ["Rp700.000, dibayar pekerja", "untuk langkah 1, 2"])
    }

    @Test func ofAlternativesOneIsPaid() throws {
        try check(
            "  satu: {cost: buku}\n  dua: {relation: or, cost: foto}",
            shows: ["Rp25.000 sampai Rp350.000 (baru satu sumber), dibayar pekerja"])
        try check(
            "  satu: {cost: {one_of: [gratis, buku]}}",
            shows: ["GRATIS sampai Rp350.000, dibayar pekerja", "bayar salah satu"])
    }

    @Test(arguments: ["unknown", "gelap", "{amount: unknown, source: uu}"])
    func unknownCostsAreTold(cost: String) throws {
        try check(
            "  satu: {cost: buku}\n  dua: {cost: \(cost)}",
            shows: ["Biaya langkah 2 belum diketahui, jadi jumlahnya bisa lebih besar."], hides: ["Biaya GRATIS"])
    }

    @Test func noSumWhereAnAmountIsUnknown() throws {
        try check(
            "  satu: {cost: [buku, gelap]}", shows: ["biaya belum diketahui, dibayar pekerja"],
            hides: ["Jumlah semua Rp350.000"])
    }

    @Test func stepsThatAreDoneIfNeededAreNotCounted() throws {
        try check(
            "  satu: {cost: foto}\n  dua: {optional: true, cost: buku}",
            shows: ["Jumlah semua Rp25.000", "Belum termasuk langkah yang hanya bila perlu."])
    }

    @Test func aCostWithoutPayerIsAnError() throws {
        let site = try TemporarySite(Self.files("  satu: {cost: {amount: 5000, source: uu}}"))
        defer { site.delete() }
        #expect(try site.build().diagnostics.map(\.kind.id) == ["fee-without-payer"])
    }

    // MARK: Documents

    @Test func copiesAddUp() throws {
        try check(
            "  satu: {cost: none, documents: [{ref: ktp, copies: 2}]}\n"
                + "  dua: {cost: none, documents: [{ref: ktp, copies: 1, original: true}]}",
            shows: ["KTP, asli, 3 fotokopi untuk langkah 1, 2"])
    }

    @Test func ofAlternativesTheMostCopiesCount() throws {
        try check(
            "  satu: {cost: none, documents: [{ref: ktp, copies: 2}]}\n"
                + "  dua: {relation: or, cost: none, documents: [{ref: ktp, copies: 1}]}",
            shows: ["KTP, 2 fotokopi untuk langkah 1, 1 (atau)"])
    }

    @Test func whatDoesAsWellMustDoAtEveryStep() throws {
        try check(
            "  satu: {cost: none, documents: [{ref: akta, alternatives: [ktp, kk]}]}\n"
                + "  dua: {cost: none, documents: [{ref: akta, alternatives: [kk]}]}",
            shows: ["Akta, atau KK untuk langkah 1, 2"])
    }

    // MARK: Time

    @Test(arguments: [
        ("then", "hari kerja", "4–6 hari kerja"), ("and", "hari kerja", "3–4 hari kerja"),
        ("or", "hari kerja", "1–4 hari kerja"), ("then", "minggu", "1–2 hari kerja, 3–4 minggu"),
        ("and", "minggu", "3–4 minggu"), ("or", "minggu", "1 hari kerja sampai 4 minggu"),
    ])
    func timesAreJoined(relation: String, unit: String, total: String) throws {
        let word = unit == "minggu" ? "weeks" : "working-days"
        try check(
            "  satu: {cost: none, time: {min: 1, max: 2, unit: working-days, source: uu}}\n"
                + "  dua: {relation: \(relation), cost: none, time: {min: 3, max: 4, unit: \(word), source: uu}}",
            shows: ["Lama \(total) Biaya"])
    }

    @Test func unknownTimesAreTold() throws {
        try check(
            "  satu: {cost: none, time: {min: 1, unit: days, source: koran}}\n  dua: {cost: none}",
            shows: ["Lama 1 hari (baru satu sumber) Belum termasuk langkah 2, yang lamanya belum diketahui."])
        try check("  satu: {cost: none, time: unknown}", shows: ["Lama belum diketahui"])
    }
}
