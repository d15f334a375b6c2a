import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Whole small sites, each with everything that a build makes of it, in `Tests/Fixtures/sites/<name>/expected`.
///
/// They are shown by the theme `Tests/Fixtures/sites/theme`, which lists what a page knows, a line for each thing. So a
/// difference is a difference in what Suluh found out, and not in how the default theme looks.
struct SiteFixtureTests {
    private static let folder = fixtures("sites")
    /// The theme of the others, which is no site.
    private static let theme = "theme"
    /// Left out: the files of the search have tests of their own, and the marker's bytes change with every build of Suluh.
    private static let leftOut = ["search/", ".suluh-output"]

    static let names = {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return found.filter { $0 != theme && !$0.hasPrefix(".") }.sorted()
    }()

    @Test(arguments: names) func buildsAsExpected(name: String) throws {
        let original = Self.folder.appendingPathComponent(name)
        let site = try TemporarySite(copyOf: original)
        defer { site.delete() }
        try FileManager.default.createDirectory(
            at: site.folder.appendingPathComponent("themes"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Self.folder.appendingPathComponent(Self.theme),
            to: site.folder.appendingPathComponent("themes/default"))
        let report = try site.build()
        let outputs = try site.outputs().filter { output in !Self.leftOut.contains { output.key.hasPrefix($0) } }
        var result = Dictionary(uniqueKeysWithValues: outputs.map { ("public/" + $0.key, $0.value) })
        if !report.diagnostics.isEmpty { result["diagnostics.txt"] = Data(printed(report).utf8) }
        try expect(result, matches: original.appendingPathComponent("expected"))
    }

    @Test func thereAreSites() {
        let names = ["dates", "first-page", "guide", "help", "languages", "links", "markdown", "places", "words"]
        #expect(Self.names == names)
    }

    private func printed(_ report: BuildReport) -> String {
        DiagnosticPrinter(language: .en) { _, _ in nil }.text(of: report.diagnostics, as: .text)
    }
}
