import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Pages that lead through questions.
struct QuestionTests {
    private static let questions = """
        questions:
          umur:
            ask: {id: Sudah 18 tahun?, en: Are you 18?}
            answers:
              - {text: {id: Sudah, en: "Yes"}, to: paspor}
              - {text: {id: Belum, en: Not yet}, page: tunggu}
          paspor:
            ask: {id: Punya paspor?, en: Have you a passport?}
            answers: [{text: {id: Punya, en: "I have"}, page: tunggu}]

        """

    /// Builds a site with a decision page and gives it to a look.
    private func check(_ extra: String = "", _ look: (TemporarySite, BuildReport) throws -> Void) throws {
        let site = try TemporarySite([
            "content/panduan/cek.md": "---\ntitle: Cek\n" + extra + Self.questions + "---\n",
            "content/tunggu.md": "# Tunggu\n", "content/index.en.md": "# Home\n",
        ])
        defer { site.delete() }
        try look(site, try site.build())
    }

    @Test func theFirstQuestionStandsOnThePage() throws {
        try check { site, report throws in
            #expect(!report.hasErrors)
            let page = try site.text("id/panduan/cek.html")
            #expect(page.contains("Sudah 18 tahun?"))
            #expect(page.contains("<a href=\"cek-paspor.html\">Sudah</a>"))
            #expect(page.contains("<a href=\"../tunggu.html\">Belum</a>"))
            #expect(!page.contains("Punya paspor?"))
        }
    }

    @Test func theOthersHaveAPageInEveryLanguage() throws {
        try check { site, _ throws in
            let page = try site.text("en/panduan/cek-paspor.html")
            #expect(page.contains("<h1>Have you a passport?</h1>"))
            #expect(page.contains("<a href=\"../tunggu.html\">I have</a>"))
            #expect(page.contains("<a href=\"cek.html\">Start again from the first question</a>"))
            #expect(page.contains("<a href=\"cek.html\">Back to the question before</a>"))
            #expect(page.contains("href=\"../../id/panduan/cek-paspor.html\""))
            #expect(try site.outputs()["en/panduan/cek-umur.html"] == nil)
        }
    }

    @Test func generatedPagesAreNotFoundFromOutside() throws {
        try check { site, _ throws in
            #expect(try site.text("id/panduan/cek-paspor.html").contains("<meta name=\"robots\" content=\"noindex\">"))
            for (path, data) in try site.outputs() where !path.contains("/panduan/cek") && path != ".suluh-output" {
                #expect(!String(decoding: data, as: UTF8.self).contains("cek-paspor"), "\(path) names it")
            }
        }
    }

    @Test func noScriptAndNothingInTheAddress() throws {
        try check { site, _ throws in
            for path in ["id/panduan/cek.html", "id/panduan/cek-paspor.html"] {
                let page = try site.text(path)
                #expect(!page.contains("<script defer") && !page.contains("<script src"))
                #expect(!page.contains("?umur") && !page.contains("#umur"))
            }
        }
    }

    @Test func sensitivePagesStaySensitive() throws {
        try check("sensitive: true\n") { site, _ throws in
            #expect(try site.text("id/panduan/cek-paspor.html").contains("data-quick-exit"))
        }
        try check { site, _ throws in
            #expect(try !site.text("id/panduan/cek-paspor.html").contains("data-quick-exit"))
        }
    }

    @Test func theSlugIsPartOfTheAddress() throws {
        try check("slug: untuk-saya\n") { site, _ throws in
            #expect(try site.outputs()["id/panduan/untuk-saya-paspor.html"] != nil)
            #expect(try site.outputs()["id/panduan/cek-paspor.html"] == nil)
        }
    }

    @Test func anAddressBelongsToOnePage() throws {
        try check { site, _ throws in
            try site.write(["content/panduan/cek-paspor.md": "# Lain\n"])
            #expect(try site.build().diagnostics.map(\.kind.id) == ["address-taken"])
        }
    }

    @Test func goalsThatAreNotThereAreErrors() throws {
        try check { site, _ throws in
            let text = Self.questions.replacing("to: paspor", with: "to: pasport").replacing("tunggu", with: "tungu")
            try site.write(["content/panduan/cek.md": "---\ntitle: Cek\n" + text + "---\n"])
            let diagnostics = try site.build().diagnostics
            #expect(
                diagnostics.map { "\($0.kind.id) \($0.place.range?.line ?? 0) \($0.replacement ?? "")" } == [
                    "reference-missing 7 paspor", "reference-missing 8 tunggu", "question-unreachable 9 ",
                    "reference-missing 11 tunggu",
                ])
        }
    }

    /// A chain of any length is walked without going deeper and deeper.
    @Test func aLongWayRoundIsFound() throws {
        let count = 8000
        let questions = (0..<count).map { "  q\($0): {ask: Lagi?, answers: [{text: Ya, to: q\(($0 + 1) % count)}]}\n" }
        let site = try TemporarySite([
            "content/a.md": "---\ntitle: A\nquestions:\n" + questions.joined() + "---\n"
        ])
        defer { site.delete() }
        #expect(try site.build().diagnostics.map(\.kind.id) == ["question-circle"])
    }
}
