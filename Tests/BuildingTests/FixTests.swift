import Building
import Foundation
import TestSupport
import Testing

/// Changes that `suluh fix` makes, and those that it leaves to people.
struct FixTests {
    @Test func certainThingsAreMendedAndNothingElse() throws {
        let page = "\u{FEFF}---\r\ntitel: A\r\nsumary: “ñ”\r\n---\r\nKe [b](bb.md) dan [lain](bb.md#x), Rp350.001.\r\n"
        let site = try TemporarySite(["content/a.md": page, "content/b.md": "---\ntitle: B\n---\nSatu.\n"])
        defer { site.delete() }
        let before = try files(in: site.folder)
        let report = try fixSite(site.options())
        #expect(try files(in: site.folder) == before)
        #expect(report.files.map(\.path) == ["content/a.md"])
        try apply(report, to: site.folder.path)
        let after = try Data(contentsOf: site.folder.appendingPathComponent("content/a.md"))
        let mended = "\u{FEFF}---\r\ntitle: A\r\nsummary: “ñ”\r\n---\r\nKe [b](b.md) dan [lain](b.md#x), Rp350.001.\r\n"
        #expect(Array(after) == Array(mended.utf8))
        #expect(try fixSite(site.options()).files.isEmpty)
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
