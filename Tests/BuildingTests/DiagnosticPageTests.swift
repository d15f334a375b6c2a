import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The pages that explain every message are those of this program.
struct DiagnosticPageTests {
    @Test(arguments: [(MessageLanguage.id, "PESAN.md"), (.en, "DIAGNOSTICS.md")])
    func isOfThisProgram(language: MessageLanguage, file: String) throws {
        let page = DiagnosticPage(language).markdown
        for kind in DiagnosticCatalogue.all { #expect(page.contains("\n### \(kind.id)\n")) }
        try expect(Data(page.utf8), matches: fixtures("../../\(file)").standardizedFileURL)
    }
}
