import Diagnostics
import Foundation
import Languages
import Synchronization
import TestSupport
import Testing

@testable import Building

/// Where nothing has changed nothing is read, and yet the same is said; a look that cannot tell is followed by a build.
struct RememberedBuildTests {
    @Test func theSameIsSaidWithoutSettlingAFile() throws {
        let site = try Remembered()
        let again = try site.build()
        #expect(again.settled == 0)
        #expect(!site.first.diagnostics.isEmpty)
        #expect(again.report.diagnostics.map { "\($0)" } == site.first.diagnostics.map { "\($0)" })
        #expect(again.report.pages.map(\.count) == site.first.pages.map(\.count))
        #expect(again.report.outputs?.unchanged == site.first.outputs?.written)
    }

    @Test(arguments: ["content/lagi.md", "content/data/fees.yml", "content/gambar/peta.svg", "site.yml"])
    func aChangeIsSeenRightAfterTheBuild(path: String) throws {
        let site = try Remembered()
        let text = site.files[path, default: TemporarySite.settings]
        try site.folder.write([path: text.replacing("Satu", with: "Sapu").replacing("Uji", with: "Iju")])
        #expect(try site.build().settled > 0, "the size is the same, and perhaps the time")
        #expect(try site.build().settled == 0)
    }

    @Test func anotherDayAndOtherChoicesAreAnotherBuild() throws {
        let site = try Remembered()
        #expect(try site.build { $0.today = CalendarDay("2027-03-01") ?? $0.today }.settled > 0)
        #expect(try site.build().settled > 0)
        #expect(try site.build { $0.includesDrafts = true }.settled > 0)
        #expect(try site.build { $0.isClean = true }.settled > 0)
    }

    @Test func whatSomebodyDidToTheOutputIsMended() throws {
        let site = try Remembered()
        let good = try site.folder.outputs()
        let page = site.folder.folder.appendingPathComponent("public/id/lagi.html")
        try Data(repeating: 0x20, count: good["id/lagi.html"]?.count ?? 0).write(to: page)
        #expect(try site.build().settled > 0)
        #expect(try site.folder.outputs() == good)
        try FileManager.default.removeItem(at: page)
        #expect(try site.build().settled > 0)
        try site.folder.write(["public/id/asing.html": "asing"])
        #expect(try site.build().settled > 0)
        #expect(try site.folder.outputs() == good)
    }

    @Test func aDamagedMemoryIsNone() throws {
        let site = try Remembered()
        let cache = site.folder.folder.appendingPathComponent(".suluh")
        for name in try FileManager.default.contentsOfDirectory(atPath: cache.path) where name.hasPrefix("build-") {
            let file = cache.appendingPathComponent(name)
            let whole = try Data(contentsOf: file)
            for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 12)) {
                var damaged = whole
                damaged[place] ^= 0x01
                try damaged.write(to: file)
                #expect(try site.build().settled > 0, "byte \(place)")
                try whole.prefix(place).write(to: file)
                #expect(try site.build().settled > 0, "cut at \(place)")
            }
        }
        #expect(try site.build().settled == 0)
    }

    @Test func behindALinkChangesWithoutATrace() throws {
        let site = try Remembered()
        let link = site.folder.folder.appendingPathComponent("content/tautan.txt")
        try site.folder.write(["teks.txt": "satu"])
        try FileManager.default.createSymbolicLink(
            atPath: link.path, withDestinationPath: site.folder.folder.path + "/teks.txt")
        #expect(try site.build().report.hasErrors == false)
        #expect(try site.build().settled > 0)
    }

    @Test(arguments: [[[""]], [["a\tb", "c\nd", "\\t"], [], ["", "é\r"]]])
    func rowsComeBackAsTheyWere(rows: [[String]]) {
        #expect(Row.all(in: Row.text(rows)) == rows.map { $0.isEmpty ? [""] : $0 })
    }
}

/// A site that was built once.
private final class Remembered {
    let folder: TemporarySite
    let first: BuildReport
    let files = [
        "content/lagi.md": "---\ntitle: Lagi\nsummary: Satu\n---\n\nBayar Rp350.000, lalu Rp1.000.\n",
        "content/data/fees.yml": "f: {name: Satu, amount: 350000, payer: worker, source: s}\n",
        "content/data/sources.yml": "s: {title: Aturan, checked: 2026-01-05, confidence: verified}\n",
        "content/gambar/peta.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Satu</text></svg>",
    ]

    init() throws {
        folder = try TemporarySite(files)
        first = try folder.build()
    }

    deinit { folder.delete() }

    /// Builds it, and counts the files that were looked at one by one.
    func build(_ change: (inout BuildOptions) -> Void = { _ in }) throws -> (report: BuildReport, settled: Int) {
        var options = folder.options()
        change(&options)
        let settled = Atomic(0)
        let report = try buildSite(options) { _, _ in settled.add(1, ordering: .relaxed) }
        return (report, settled.load(ordering: .relaxed))
    }
}
