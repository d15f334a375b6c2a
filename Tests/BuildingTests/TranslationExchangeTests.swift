import Building
import Diagnostics
import Foundation
import PO
import TestSupport
import Testing

/// The repository's own content, out to translators and back.
struct TranslationExchangeTests {
    private let languages = ["en", "jv"]

    private func copyOfTheSite() throws -> TemporarySite {
        let site = try TemporarySite([:])
        let repository = fixtures("").appendingPathComponent("../..").standardizedFileURL
        try FileManager.default.removeItem(at: site.folder.appendingPathComponent("content"))
        for name in ["content", "site.yml"] {
            let copy = site.folder.appendingPathComponent(name)
            try? FileManager.default.removeItem(at: copy)
            try FileManager.default.copyItem(at: repository.appendingPathComponent(name), to: copy)
        }
        return site
    }

    private func catalogue(_ language: String, of site: TemporarySite) throws -> POFile {
        let report = try exportTranslations(into: language, TranslationOptions(siteFolder: site.folder.path, jobs: 2))
        return try #require(report.catalogue)
    }

    private func bring(_ catalogue: POFile, into site: TemporarySite) throws -> CatalogueReport {
        try Data(catalogue.text.utf8).write(to: site.folder.appendingPathComponent("x.po"))
        defer { try? FileManager.default.removeItem(at: site.folder.appendingPathComponent("x.po")) }
        return try site.importTranslations("x.po")
    }

    @Test func withoutEditsNoByteChanges() throws {
        let site = try copyOfTheSite()
        defer { site.delete() }
        let before = try files(in: site.folder)
        for language in languages {
            let catalogue = try catalogue(language, of: site)
            #expect(catalogue.messages.count > 1000)
            let report = try bring(catalogue, into: site)
            #expect(report.diagnostics.isEmpty && report.pages.isEmpty)
            #expect(try files(in: site.folder) == before)
        }
    }

    /// Pages that nobody wrote come from the source's text: with every message translated nothing is left to translate.
    @Test func aWholeLanguageIsMadeFromACatalogue() throws {
        let site = try copyOfTheSite()
        defer { site.delete() }
        // It is not built like its source, so no catalogue changes it.
        try site.remove("content/index.jv.md")
        var catalogue = try catalogue("jv", of: site)
        let texts = Dictionary(catalogue.messages.map { ($0.context, $0.text) }) { first, _ in first }
        for index in catalogue.messages.indices where catalogue.messages[index].text.isEmpty {
            catalogue.messages[index].text = catalogue.messages[index].id + " Jw."
        }
        let report = try bring(catalogue, into: site)
        #expect(report.diagnostics.map(\.kind.id) == [])
        #expect(report.pages.count > 80)
        let again = try self.catalogue("jv", of: site)
        let left = again.messages.filter { $0.isFuzzy || $0.text.isEmpty }
        #expect(left.isEmpty, "\(left.prefix(5))")
        #expect(again.messages.allSatisfy { texts[$0.context]?.isEmpty != false || texts[$0.context] == $0.text })
        #expect(try site.build().diagnostics.filter { $0.severity == .error }.isEmpty)
    }

    /// Whatever words a source gets, a translation that follows it through a catalogue is current again.
    @Test func aTranslationFollowsItsSource() throws {
        let site = try copyOfTheSite()
        defer { site.delete() }
        let source = site.folder.appendingPathComponent("content/panduan/paspor.md")
        var text = try String(contentsOf: source, encoding: .utf8)
        text.replace("Batas bayar disebut 2 jam", with: "Batas bayar disebut 3 jam")
        text.replace("1. Isi data", with: "1. Buka aplikasinya.\n2. Isi data")
        text.replace("## Pilih kantor", with: "Satu paragraf baru.\n\n## Pilih kantor")
        try Data(text.utf8).write(to: source)
        var catalogue = try catalogue("en", of: site)
        #expect(catalogue.messages.count(where: \.isFuzzy) == 1)
        #expect(catalogue.messages.count { $0.text.isEmpty } == 2)
        for index in catalogue.messages.indices {
            if catalogue.messages[index].text.isEmpty { catalogue.messages[index].text = "New words." }
            catalogue.messages[index].text.replace("2 hours", with: "3 hours")
            catalogue.messages[index].isFuzzy = false
        }
        let report = try bring(catalogue, into: site)
        #expect(report.diagnostics.isEmpty)
        #expect(report.pages == ["content/panduan/paspor.en.md"])
        let after = try self.catalogue("en", of: site)
        #expect(after.messages.allSatisfy { !$0.isFuzzy && !$0.text.isEmpty })
    }
}
