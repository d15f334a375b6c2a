import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Every mistake ends with a diagnostic at its place, and the former site stays.
struct BadInputTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let file: String
        let text: String
        var line: Int?
        var testDescription: String { id }
    }

    static let rows = [
        Row(
            id: "setting-missing", file: "site.yml", text: "default_language: id\nlanguages: {id: {name: I}}\n", line: 1
        ),
        Row(id: "language-tag-invalid", file: "site.yml", text: TemporarySite.settings + "  b!d: {name: X}\n", line: 7),
        Row(id: "site-empty", file: "site.yml", text: ""),
        Row(id: "language-unknown", file: "content/a.enn.md", text: "---\ntitle: A\n---\n"),
        Row(id: "field-unknown", file: "content/a.md", text: "---\ntitle: A\nsumary: b\n---\n", line: 3),
        Row(id: "title-missing", file: "content/a.md", text: "Tanpa judul.\n", line: 1),
        Row(id: "front-matter-unclosed", file: "content/a.md", text: "---\ntitle: A\n", line: 1),
        Row(id: "fact-in-translation", file: "content/index.en.md", text: "---\ntitle: Home\norder: 3\n---\n", line: 3),
        Row(id: "link-page-missing", file: "content/a.md", text: "---\ntitle: A\n---\n[b](b.md)\n", line: 4),
        Row(id: "link-anchor-missing", file: "content/a.md", text: "---\ntitle: A\n---\n## C\n\n[c](#d)\n", line: 6),
        Row(id: "link-file-missing", file: "content/a.md", text: "---\ntitle: A\n---\n![b](b.png)\n", line: 4),
        Row(id: "file-not-text", file: "content/a.md", text: "---\ntitle: A\n---\n\u{0}\n", line: 4),
        Row(id: "asset-program", file: "content/a.html", text: "<p>a</p>"),
        Row(id: "asset-svg-active", file: "content/a.svg", text: "<svg onload=\"alert(1)\"/>"),
        Row(id: "page-twice", file: "content/index.id.md", text: "---\ntitle: A\n---\n"),
        Row(id: "theme-missing", file: "site.yml", text: TemporarySite.settings + "theme: defalt\n", line: 7),
        Row(id: "link-scheme", file: "content/a.md", text: "---\ntitle: A\n---\n[b](javascript:c)\n", line: 4),
    ]

    @Test(arguments: rows)
    func mistakesAreReportedAndNothingIsPublished(row: Row) throws {
        let site = try TemporarySite([:])
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        let before = try site.outputs()
        try site.write([row.file: row.text])
        let report = try site.build()
        let found = report.diagnostics.first { $0.kind.id == row.id }
        #expect(found != nil, "found: \(report.diagnostics.map(\.kind.id))")
        #expect(found?.place.range?.line == row.line)
        #expect(report.hasErrors)
        #expect(try site.outputs() == before)
    }

    @Test func invalidUTF8IsReportedAtItsLine() throws {
        let site = try TemporarySite([:])
        defer { site.delete() }
        try site.write(Data("---\ntitle: A\n---\n".utf8 + [0xFF, 0xFE]), to: "content/a.md")
        let found = try site.build().diagnostics.first
        #expect(found?.kind.id == "file-not-utf8")
        #expect(found?.place.range?.line == 4)
    }

    /// Each would end in two files at one place in the output, or in a page that nobody can see.
    @Test(arguments: [
        ("search.md", "# A", "address-taken"), ("a.html/b.md", "# B", "address-taken"),
        ("feed.xml/b.md", "# B", "address-taken"), ("b.md", "---\ntitle: \" \"\n---\n", "title-missing"),
        ("b.md", "---\ntitle: B\naliases: [/en/a.html]\n---\n", "address-taken"),
        ("b.md", "---\ntitle: B\naliases: [/404.html]\n---\n", "address-taken"),
        ("b.md", "---\ntitle: B\naliases: [/assets/style.css/b.html]\n---\n", "address-taken"),
        ("b.md", "---\ntitle: B\naliases: [\"/id/a\\tb.html\"]\n---\n", "alias-invalid"),
    ])
    func impossibleAddressesAreReported(file: String, text: String, id: String) throws {
        let site = try TemporarySite(["content/a.md": "# A\n", "content/" + file: text])
        defer { site.delete() }
        #expect(Set(try site.build().diagnostics.map(\.kind.id)) == [id])
    }

    @Test(arguments: ["content", "themes", "site.yml"]) func wholePartsOfTheSiteMayNotLieElsewhere(part: String) throws
    {
        let elsewhere = try TemporarySite(["themes/default/templates/page.mustache": "x"])
        let site = try TemporarySite([:])
        defer {
            site.delete()
            elsewhere.delete()
        }
        try? site.remove(part)
        let link = site.folder.appendingPathComponent(part).path
        let target = elsewhere.folder.appendingPathComponent(part).path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        #expect(try site.build().diagnostics.map(\.kind.id) == ["symlink-outside"])
    }

    /// Root may read everything, so there is nothing to see for it.
    @Test(.enabled(if: getuid() != 0), arguments: ["content", "content/a", "themes/default"])
    func foldersThatMayNotBeReadAreAFailure(folder: String) throws {
        let site = try TemporarySite(["content/a/b.md": "# B\n", "themes/default/templates/page.mustache": "x"])
        let path = site.folder.appendingPathComponent(folder).path
        defer { site.delete() }
        #expect(chmod(path, 0) == 0)
        defer { chmod(path, 0o755) }
        #expect(throws: BuildFailure.self) { try site.build() }
    }

    @Test func linksOutOfTheSiteAreRefused() throws {
        let site = try TemporarySite([:])
        defer { site.delete() }
        let link = site.folder.appendingPathComponent("content/a.txt").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/etc/hostname")
        #expect(try site.build().diagnostics.map(\.kind.id) == ["symlink-outside"])
    }

    @Test func aBrokenReferenceIsToldOnce() throws {
        let site = try TemporarySite(["content/a.md": "# A\n\n[b][] [b][]\n\n[b][]\n\n[b]: c.md\n"])
        defer { site.delete() }
        let found = try site.build().diagnostics
        #expect(found.map(\.kind.id) == ["link-page-missing"])
        #expect(found.map(\.place.range?.line) == [7])
    }

    @Test func addressesThatDifferInLetterCaseAreRefused() throws {
        let site = try TemporarySite(["content/a.md": "# A\n", "content/b.md": "---\ntitle: B\nslug: A\n---\n"])
        defer { site.delete() }
        #expect(try site.build().diagnostics.map(\.kind.id) == ["address-taken"])
    }

    @Test func missingSettingsAreAContentError() throws {
        let site = try TemporarySite([:])
        defer { site.delete() }
        try site.remove("site.yml")
        #expect(try site.build().diagnostics.map(\.kind.id) == ["site-missing"])
    }

    @Test func foreignOutputIsNeverTouched() throws {
        let site = try TemporarySite(["public/milik-orang.txt": "x"])
        defer { site.delete() }
        #expect(throws: BuildFailure.self) { try site.build() }
        #expect(try site.outputs().keys.sorted() == ["milik-orang.txt"])
    }
}
