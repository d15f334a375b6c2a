import Building
import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

/// Every kind of problem has a small site that provokes it, with what an editor then reads in both languages.
struct DiagnosticFixtureTests {
    /// Kinds whose cause is a disk or an output folder, which the tests of Publishing make.
    private static let ofTheMachine = Set(PublishingDiagnostics.all.map(\.id))
    static let ids = DiagnosticCatalogue.all.map(\.id).filter { !ofTheMachine.contains($0) }

    @Test(arguments: ids) func isReportedAsExpected(id: String) throws {
        let url = fixtures("diagnostics/\(id).txt")
        let fixture = try FixtureFile(url)
        let site = try TemporarySite([:])
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        let before = try site.outputs()
        try fixture.write(to: site)
        let report = try site.build()
        #expect(report.diagnostics.map(\.kind.id).contains(id))
        if report.hasErrors { #expect(try site.outputs() == before, "the former site was touched") }
        let outcome = fixture.input + "=== expected\n" + printed(report, in: .en, site) + printed(report, in: .id, site)
        try expect(Data(outcome.utf8), matches: url)
    }

    /// A fixture of a kind that is gone would never be looked at again.
    @Test func everyFixtureIsOfAKind() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: fixtures("diagnostics").path)
        #expect(Set(files) == Set(Self.ids.map { $0 + ".txt" }))
    }

    private func printed(_ report: BuildReport, in language: MessageLanguage, _ site: TemporarySite) -> String {
        let folder = site.folder.path
        let printer = DiagnosticPrinter(language: language) { line, file in
            sourceLine(line, of: file, siteFolder: folder)
        }
        return printer.text(of: report.diagnostics, as: .text)
    }
}
