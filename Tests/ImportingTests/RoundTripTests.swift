import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// What a site publishes as data makes the same services in a site that knows the same records.
struct RoundTripTests {
    private static let shared = [
        "site.yml": TemporarySite.settings + "sections: {layanan: {type: service}, lembaga: {type: organisation}}\n",
        "content/data/sources.yml": """
        uu18: {title: Undang-Undang 18/2017, checked: 2026-11-23, confidence: verified}
        koran: {title: Koran contoh, checked: 2026-11-20, confidence: single-source}

        """,
        "content/data/categories.yml": "pengaduan: {id: Pengaduan, en: Complaints}\n",
        "content/data/countries.yml": "HK: {id: Hong Kong, en: Hong Kong}\n",
        "content/data/fees.yml": "surat: {name: {id: Surat, en: Letter}, amount: 0, source: uu18}\n",
        "content/lembaga/dinas.md": "---\ntitle: Dinas Contoh\nkind: government\n---\n",
    ]

    private static let services = [
        "content/layanan/meja.md": """
        ---
        title: Meja Pengaduan
        summary: Tempat bertanya dan mengadu.
        updated: 2026-11-20
        verified: {date: 2026-11-24, how: visit, by: {id: petugas desa}}
        review_due: 2027-05-01
        organisation: dinas
        categories: [pengaduan]
        status: closed-for-now
        phones:
          - id: loket
            number: 0721-123456
            reach: both
            label: {id: Loket}
            languages: [id]
            answered: 2026-11-24
            source: uu18
          - {id: wa, number: 0811-8080-141, type: whatsapp, reach: home, source: koran}
          - {id: pendek, number: 1500123, free: false, reach: home, answered: never, source: uu18, confidence: disputed}
        hours: [{days: [mo, tu, we, th], opens: "08:00", closes: "12:00"}, {days: [mo], opens: "13:00", closes: "15:00"}]
        hours_source: uu18
        time_zone: "+08:00"
        address: {street: {id: Jl. Contoh 1}, lat: -5.05, lon: 105.5, directions: {id: Di samping pasar}, source: uu18}
        coverage: [ID, HK]
        eligibility: {id: Semua warga.}
        fees: [surat]
        languages: [id, jv]
        access: {ramp: yes, private_room: unknown}
        website: https://contoh.example/meja
        email: meja@contoh.example
        ---
        """,
        "content/layanan/hong-kong.md": """
        ---
        title: Kantor Hong Kong
        phones:
          - {id: telepon, number: +852 3651 0200, reach: both, source: koran}
          - {id: darurat, number: 999, reach: local, source: koran}
        address: {street: {id: Jalan Contoh 127}, country: HK, source: koran}
        ---
        """,
        "content/layanan/hotline.md": """
        ---
        title: Hotline
        confidential: true
        phones:
          - {id: telepon, number: 0800-1000, reach: home, source: koran}
        hours: always
        hours_source: [uu18, koran]
        ---
        """,
    ]

    @Test func hsdsComesOutAsItWentIn() throws {
        let first = try TemporarySite(Self.shared.merging(Self.services) { $1 })
        defer { first.delete() }
        #expect(try first.build().diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
        let feed = try first.text("data/hsds/id/services.json")
        let second = try TemporarySite(Self.shared.merging(["hsds.json": feed]) { $1 })
        defer { second.delete() }
        let report = try second.importServices("hsds.json")
        #expect(report.diagnostics.map(\.summary) == [])
        #expect(report.newSources.isEmpty)
        #expect(try second.build().diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
        #expect(try second.text("data/hsds/id/services.json") == feed)
        #expect(try second.text("data/hsds/csv/phones.csv") == first.text("data/hsds/csv/phones.csv"))
    }

    /// The plain table says less: no labels, and of doubts only that there are some.
    @Test func theTableBringsPhonesAndHours() throws {
        let first = try TemporarySite(Self.shared.merging(Self.services) { $1 })
        defer { first.delete() }
        _ = try first.build()
        let table = try first.text("data/services.csv")
        let second = try TemporarySite(Self.shared.merging(["data.csv": table]) { $1 })
        defer { second.delete() }
        let report = try second.importServices("data.csv") { $0.source = "koran" }
        #expect(
            Set(report.diagnostics.map(\.kind.id)) == ["import-value-kept"], "\(report.diagnostics.map(\.message.en))")
        #expect(try second.build().diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
        let (before, after) = (columns(table), columns(try second.text("data/services.csv")))
        for name in [
            "id", "name", "organisation", "categories", "status", "hours", "languages", "coverage", "verified",
        ] {
            #expect(before[name] == after[name], "\(name)")
            #expect(before[name]?.contains { !$0.isEmpty } == true, "\(name)")
        }
        for name in ["phones_from_indonesia", "phones_from_abroad"] { #expect(before[name] == after[name], "\(name)") }
    }

    /// The cells of a table without line breaks in cells, by column.
    private func columns(_ table: String) -> [String: [String]] {
        let rows = table.split(whereSeparator: \.isNewline).map { line in
            var cells = [""]
            var isQuoted = false
            for letter in line {
                if letter == "\"" {
                    isQuoted.toggle()
                } else if letter == ",", !isQuoted {
                    cells.append("")
                } else {
                    cells[cells.count - 1].append(letter)
                }
            }
            return cells
        }
        guard let header = rows.first else { return [:] }
        let names = header.map { $0.replacing("\u{FEFF}", with: "") }
        return Dictionary(
            uniqueKeysWithValues: names.enumerated().map { index, name in
                (name, rows.dropFirst().map { $0.indices.contains(index) ? $0[index] : "" })
            })
    }
}
