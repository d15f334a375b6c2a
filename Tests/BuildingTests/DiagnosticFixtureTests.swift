import Building
import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

/// Every kind of problem has a small site that provokes it, with what an editor then reads in both languages.
struct DiagnosticFixtureTests {
    /// Kinds whose cause is a disk, an output folder or another server, which the tests of Publishing and `Tests/Data` make.
    private static let ofTheMachine = Set(PublishingDiagnostics.all.map(\.id) + ["link-external-gone"])
    /// Kinds that need the tool that makes PDFs, which `Tests/Handouts` make.
    private static let ofPaper = "handout-"
    static let ids = DiagnosticCatalogue.all.map(\.id).filter { !ofTheMachine.contains($0) && !$0.hasPrefix(ofPaper) }

    @Test(arguments: ids) func isReportedAsExpected(id: String) throws {
        let url = fixtures("diagnostics/\(id).txt")
        let fixture = try FixtureFile(url)
        let site = try TemporarySite([:])
        defer { site.delete() }
        #expect(try !site.build().hasErrors)
        let before = try site.outputs()
        try fixture.write(to: site)
        let diagnostics =
            try imported(into: site) ?? translated(into: site) ?? checked(id, site) ?? built(site, before: before)
        #expect(diagnostics.map(\.kind.id).contains(id))
        let outcome =
            fixture.input + "=== expected\n" + printed(diagnostics, in: .en, site) + printed(diagnostics, in: .id, site)
        try expect(Data(outcome.utf8), matches: url)
    }

    private func built(_ site: TemporarySite, before: [String: Data]) throws -> [Diagnostic] {
        let report = try site.build()
        if report.hasErrors { #expect(try site.outputs() == before, "the former site was touched") }
        return report.diagnostics
    }

    /// What the import says of the site's `layanan.csv` or `layanan.json`, where there is one. With an error nothing may
    /// be written, and without one the site must be one that builds.
    private func imported(into site: TemporarySite) throws -> [Diagnostic]? {
        let data = ["layanan.csv", "layanan.json"].first { name in
            FileManager.default.fileExists(atPath: site.folder.appendingPathComponent(name).path)
        }
        guard let data else { return nil }
        let before = try files(in: site.folder)
        let report = try site.importServices(data)
        if report.hasErrors {
            #expect(try files(in: site.folder) == before, "something was written")
        } else {
            #expect(try site.build().diagnostics.filter { $0.severity == .error }.isEmpty)
        }
        return report.diagnostics
    }

    /// What the import says of the site's `en.po`, where there is one. With an error nothing may be written.
    private func translated(into site: TemporarySite) throws -> [Diagnostic]? {
        guard FileManager.default.fileExists(atPath: site.folder.appendingPathComponent("en.po").path) else {
            return nil
        }
        let before = try files(in: site.folder)
        let report = try site.importTranslations("en.po")
        if report.hasErrors { #expect(try files(in: site.folder) == before, "something was written") }
        #expect(try site.build().diagnostics.filter { $0.severity == .error }.isEmpty)
        return report.diagnostics
    }

    /// What `suluh check` finds, where a build does not look for it.
    private func checked(_ id: String, _ site: TemporarySite) throws -> [Diagnostic]? {
        guard DiagnosticCatalogue.ofChecks.contains(where: { $0.id == id }) else { return nil }
        #expect(try !site.build().diagnostics.contains { $0.kind.id == id })
        return try checkSite(site.options()).diagnostics.filter { $0.kind.id == id }
    }

    /// A fixture of a kind that is gone would never be looked at again.
    @Test func everyFixtureIsOfAKind() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: fixtures("diagnostics").path)
        #expect(Set(files) == Set(Self.ids.map { $0 + ".txt" }))
    }

    private func printed(_ diagnostics: [Diagnostic], in language: MessageLanguage, _ site: TemporarySite) -> String {
        let folder = site.folder.path
        let printer = DiagnosticPrinter(language: language) { line, file in
            sourceLine(line, of: file, siteFolder: folder)
        }
        return printer.text(of: diagnostics, as: .text)
    }
}
