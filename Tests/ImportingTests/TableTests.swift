import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Importing

/// Whole tables, as they are saved by the programs that people have.
struct TableTests {
    private func site() throws -> TemporarySite {
        try TemporarySite([
            "site.yml": TemporarySite.settings + "sections: {layanan: {type: service}}\n",
            "content/data/categories.yml": "pengaduan: {id: Pengaduan, en: Complaints}\n",
            "content/lembaga/kp2mi-pusat.md": "---\ntitle: KP2MI\ntype: organisation\naka: [BP2MI]\n---\n",
        ])
    }

    /// The same two services, however the table is saved.
    @Test(arguments: [
        "nama,telepon,alamat\nA,0721-123456,\"Jl. Raya 1, Sukadana\"\nB,110,\n",
        "\u{FEFF}nama,telepon,alamat\r\nA,0721-123456,\"Jl. Raya 1, Sukadana\"\r\nB,110,\r\n",
        "NAMA;Telepon;Alamat\nA;0721-123456;Jl. Raya 1, Sukadana\nB;110;\n",
        "Nama Layanan\tNo. Telepon\tAlamat\nA\t0721-123456\tJl. Raya 1, Sukadana\nB\t110\t\n",
        "name,PHONE,Address\n\nA,0721-123456,\"Jl. Raya 1,\n  Sukadana\"\n,,\nB,110",
        "\"náma\",\"telepon 1\",\"a_l_a_m_a_t\"\rA,0721-123456,\"Jl. Raya 1, Sukadana\"\rB,110,-\r",
        "alamat,nama,telepon,telepon 2\n\"Jl. Raya 1, Sukadana\",A,,0721-123456\n,B,110,\n",
    ])
    func areReadAlike(table: String) throws {
        let site = try site()
        defer { site.delete() }
        try site.write(["data.csv": table])
        let report = try site.importServices("data.csv")
        #expect(report.diagnostics.isEmpty, "\(report.diagnostics.map(\.summary))")
        #expect(report.pages.map(\.path) == ["content/layanan/a.md", "content/layanan/b.md"])
        let phone = "    reach: both\n    source: impor-data-2026-11-24\n"
        let texts = report.pages.map { String(decoding: $0.text, as: UTF8.self) }
        #expect(
            texts == [
                "---\ntitle: A\nsources: [impor-data-2026-11-24]\nphones:\n  - id: telepon\n    number: 0721-123456\n"
                    + phone + "address:\n  street: {id: \"Jl. Raya 1, Sukadana\"}\n"
                    + "  source: impor-data-2026-11-24\n---\n",
                "---\ntitle: B\nsources: [impor-data-2026-11-24]\nphones:\n  - id: telepon\n    number: 110\n"
                    + "    reach: home\n    source: impor-data-2026-11-24\n---\n",
            ])
        #expect(try site.build().diagnostics.isEmpty)
    }

    @Test(arguments: [
        Data("nama\nA\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        Data([0xFF, 0xFE]) + Data("nama\nA\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        Data([0xFE, 0xFF]) + Data("nama\nA\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
        Data("nama\nCaf".utf8) + Data([0xE9, 0x0A]), Data([0x50, 0x4B, 0x03, 0x04, 0x14]),
        Data([0x00, 0x01, 0x41, 0x42]),
    ])
    func otherEncodingsAreNamed(bytes: Data) throws {
        let site = try site()
        defer { site.delete() }
        try site.write(bytes, to: "data.csv")
        #expect(try site.importServices("data.csv").diagnostics.map(\.kind.id) == ["import-encoding"])
    }

    @Test func everyTitleOfAColumnMeansOneThing() {
        let titles = ServiceColumn.allCases.flatMap { column in column.names.map { (lettersOnly($0), column) } }
        #expect(Set(titles.map(\.0)).count == titles.count)
        #expect(ServiceColumn.allCases.allSatisfy { !$0.names.isEmpty })
    }

    /// CONTENT.md lists for editors every title, and none that does not work.
    @Test func titlesAreDocumented() throws {
        let url = fixtures("../../CONTENT.md").standardizedFileURL
        let text = try String(contentsOf: url, encoding: .utf8)
        let part = try #require(text.components(separatedBy: "## `suluh import services`").last)
        let rows = part.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }
        let documented = rows.flatMap { row in
            row.components(separatedBy: "|").dropFirst().prefix(2).flatMap {
                $0.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            }
        }
        let known = ServiceColumn.allCases.filter { $0 != .exported }.flatMap(\.names)
        #expect(Set(documented) == Set(known))
    }

    /// So many rows that only a linear reader comes to an end, and every service of them.
    @Test func aHundredThousandRows() throws {
        let rows = 100_000
        var table = "nama,telepon,jam buka,alamat,catatan\n"
        for row in 0..<rows {
            table +=
                "Kantor \(row),0721-\(100_000 + row),Senin-Jumat 08.00-15.00,\"Jl. Raya \(row), Sukadana\",c \(row)\n"
        }
        let site = try site()
        defer { site.delete() }
        try site.write(["data.csv": table])
        let report = try site.importServices("data.csv") { $0.isDryRun = true }
        #expect(report.pages.count == rows)
        // One for the column, not one for each of its cells.
        #expect(report.diagnostics.map(\.kind.id) == ["import-column-unknown"])
        let last = String(decoding: try #require(report.pages.last).text, as: UTF8.self)
        #expect(last.contains("catatan: \"c 99999\"") && last.contains("number: 0721-199999"))
    }

    @Test func nothingIsWrittenByHalf() throws {
        let site = try site()
        defer { site.delete() }
        try site.write(["data.csv": "nama\nA\nB\nC\n"])
        // Somebody writes a file that no scan of the content shows: its name is in another letter case or a link.
        let link = site.folder.appendingPathComponent("content/layanan/c.md").path
        try FileManager.default.createDirectory(
            atPath: site.folder.appendingPathComponent("content/layanan").path, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
        let before = try files(in: site.folder)
        #expect(throws: BuildFailure.self) { try site.importServices("data.csv") }
        #expect(try files(in: site.folder) == before)
    }

    @Test func foldersOutsideTheSiteAreRefused() throws {
        let site = try site()
        defer { site.delete() }
        try site.write(["data.csv": "nama\nA\n"])
        let outside = FileManager.default.temporaryDirectory.appendingPathComponent("suluh-out-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: outside) }
        let link = site.folder.appendingPathComponent("content/luar").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: outside.path)
        for folder in ["../x", "data", "..", ".git", "luar", "/"] {
            #expect(throws: BuildFailure.self) { try site.importServices("data.csv") { $0.folder = folder } }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path).isEmpty)
    }
}
