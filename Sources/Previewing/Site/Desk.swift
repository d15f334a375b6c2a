internal import Building
internal import Diagnostics
internal import SiteModel

/// The editor's desk: what is wrong now, and what to check, translate or say more plainly, each with its page and place.
struct Desk {
    let report: CheckReport
    private let language: MessageLanguage
    private let workshop: Workshop
    private let addresses: [String: String]

    /// More at once nobody works through; the table has them all.
    private static let mostShown = 50

    init(_ report: CheckReport, _ state: Reception.State, _ language: MessageLanguage, _ workshop: Workshop) {
        self.report = report
        self.language = language
        self.workshop = workshop
        addresses = state.good?.pageAddresses ?? [:]
    }

    private func say(_ id: String, _ en: String) -> String { Bilingual(id: id, en: en)[language] }

    var markup: Markup {
        let title = say("Meja kerja", "Editor's desk")
        return .ownPage(
            title, kind: "desk", in: language,
            """
            <p class="more"><a href="/">\(say("Ke situs", "To the site"))</a></p>
            <h1>\(title)</h1>
            <p>\(overview)</p>
            \(contents)\(groups.map(section))\(DeskTranslations(report.translations, language).markup)
            """)
    }

    private var groups: [(group: DiagnosticGroup, diagnostics: [Diagnostic])] { report.diagnostics.bySubject }

    private var overview: String {
        let errors = report.diagnostics.count { $0.severity == .error }
        let warnings = report.diagnostics.count { $0.severity == .warning }
        let advice = report.diagnostics.count - errors - warnings
        return say(
            "\(report.pageCount) halaman: \(errors) kesalahan, \(warnings) peringatan, \(advice) saran.",
            "\(report.pageCount) pages: \(errors) \(errors == 1 ? "error" : "errors"), \(warnings) "
                + "\(warnings == 1 ? "warning" : "warnings"), \(advice) advice.")
    }

    private var contents: Markup {
        let table = say("Unduh sebagai tabel (CSV)", "Download as a table (CSV)")
        guard !groups.isEmpty else { return "<p>\(say("Tidak ada yang kurang.", "Nothing is missing."))</p>" }
        let links = groups.map { group, found -> Markup in
            "<li><a href=\"#\(group.rawValue)\">\(Bilingual(group: group)[language])</a> \(found.count)</li>"
        }
        return "<ul class=\"counts\">\(links)</ul><p><a href=\"/_suluh/desk.csv\">\(table)</a></p>"
    }

    private func section(_ group: DiagnosticGroup, _ found: [Diagnostic]) -> Markup {
        let items = found.prefix(Self.mostShown).map { problem in
            ProblemView(problem, language, workshop, page: addresses[problem.place.file]).markup
        }
        let more = found.count - items.count
        let words = say("… dan \(more) lagi, di tabel", "… and \(more) more, in the table")
        let rest: Markup? = more > 0 ? "<p class=\"more\"><a href=\"/_suluh/desk.csv\">\(words)</a></p>" : nil
        return """
            <section id="\(group.rawValue)"><h2>\(Bilingual(group: group)[language]) (\(found.count))</h2>
            <ol>\(items)</ol>\(rest)</section>

            """
    }
}

/// How each folder stands in each language.
struct DeskTranslations {
    private let counts: [TranslationCount]
    private let language: MessageLanguage

    init(_ counts: [TranslationCount], _ language: MessageLanguage) {
        self.counts = counts
        self.language = language
    }

    private func say(_ id: String, _ en: String) -> String { Bilingual(id: id, en: en)[language] }

    var markup: Markup? {
        guard !counts.isEmpty else { return nil }
        let languages = counts.filter { $0.folder == counts[0].folder }.map(\.language)
        let heads = languages.map { name -> Markup in "<th scope=\"col\">\(name)</th>" }
        let title = say("Terjemahan per bagian", "Translations by section")
        return """
            <section id="coverage"><h2>\(title)</h2><div class="wide" tabindex="0" role="region" aria-label="\(title)"><table>
            <thead><tr><th scope="col">\(say("Bagian", "Section"))</th>\(heads)</tr></thead>
            <tbody>\(rows)</tbody></table></div></section>

            """
    }

    private var rows: [Markup] {
        let width = counts.count { $0.folder == counts[0].folder }
        return stride(from: 0, to: counts.count, by: width).map { start in
            let row = counts[start..<min(start + width, counts.count)]
            let name = counts[start].folder.isEmpty ? say("Beranda", "Home") : counts[start].folder
            return "<tr><th scope=\"row\">\(name)</th>\(row.map(cell))</tr>"
        }
    }

    private func cell(_ count: TranslationCount) -> Markup {
        let parts = [
            count.current > 0 ? say("\(count.current) sesuai", "\(count.current) current") : nil,
            count.toDo > 0 ? say("\(count.toDo) perlu dikerjakan", "\(count.toDo) to do") : nil,
            count.missing > 0 ? say("\(count.missing) belum ada", "\(count.missing) missing") : nil,
        ]
        let lines = parts.compactMap { $0 }.map { part -> Markup in "<span>\(part)</span>" }
        return "<td>\(lines)</td>"
    }
}
