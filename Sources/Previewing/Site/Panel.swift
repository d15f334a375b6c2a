internal import Building
internal import Diagnostics
internal import SiteModel

/// What is wrong, for showing it in the page itself: every error, and what the page's own files could do better.
struct Panel {
    private let language: MessageLanguage
    private let workshop: Workshop
    private let errors: [Diagnostic]
    private let others: [Diagnostic]
    private let failure: Bilingual?

    /// More at once nobody mends.
    private static let mostShown = 20

    init(_ state: Reception.State, page: String, _ language: MessageLanguage, _ workshop: Workshop) {
        self.language = language
        self.workshop = workshop
        let files = state.good?.sourceFiles(of: page) ?? []
        errors = state.diagnostics.filter { $0.severity == .error }
        others = state.diagnostics.filter { $0.severity != .error && files.contains($0.place.file) }
        failure = state.failure?.message
    }

    private func say(_ id: String, _ en: String) -> String { Bilingual(id: id, en: en)[language] }

    /// The panel for the preview's script, and words for when the preview is gone.
    var markup: Markup {
        let lost = say("Pratinjau terputus. Jalankan suluh serve lagi.", "The preview is gone. Run suluh serve again.")
        return "\(panel)<p class=\"lost\" hidden>\(lost)</p>"
    }

    private var panel: Markup? {
        if let failure {
            return details(
                say("Situs tidak dapat dibaca", "The site cannot be read"), kind: "", "<p>\(failure[language])</p>")
        }
        if !errors.isEmpty { return details(errorHeading, kind: "", list(errors)) }
        guard !others.isEmpty else { return nil }
        let isCalm = others.contains { $0.severity == .warning }
        return details(counts, kind: isCalm ? "calm" : "lighter", list(others))
    }

    private func details(_ heading: String, kind: String, _ body: Markup) -> Markup {
        let isOpen = kind.isEmpty
        let open: Markup = isOpen ? " open" : ""
        return """
            <details class="panel \(kind)"\(open) lang="\(language.rawValue)"><summary>\
            <span class="severity">\(heading)</span></summary>
            <div class="body">\(isOpen ? below : nil)\(body)\(desk)</div></details>
            """
    }

    private var desk: Markup {
        "<p class=\"more\"><a href=\"/_suluh/\">\(say("Semua yang perlu dikerjakan: meja kerja", "All there is to do: the editor's desk"))</a></p>"
    }

    private var below: Markup {
        let words = say(
            "Di bawah ini masih halaman terakhir yang benar.", "What is below is still the last page that was right.")
        return "<p class=\"more\">\(words)</p>"
    }

    private var errorHeading: String {
        let count = errors.count
        return say("\(count) kesalahan", count == 1 ? "1 error" : "\(count) errors")
    }

    private var counts: String {
        let warnings = others.count { $0.severity == .warning }
        let advice = others.count - warnings
        let parts = [
            warnings == 0 ? nil : say("\(warnings) peringatan", warnings == 1 ? "1 warning" : "\(warnings) warnings"),
            advice == 0
                ? nil : say("\(advice) saran", advice == 1 ? "1 piece of advice" : "\(advice) pieces of advice"),
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    private func list(_ diagnostics: [Diagnostic]) -> Markup {
        let shown = diagnostics.sorted().prefix(Self.mostShown)
        let more = diagnostics.count - shown.count
        let rest: Markup? = more > 0 ? "<p class=\"more\">\(say("… dan \(more) lagi", "… and \(more) more"))</p>" : nil
        let items = shown.map { ProblemView($0, language, workshop).markup }
        return "<ol>\(items)</ol>\(rest)"
    }

    /// A page of its own, where there is no site yet to show.
    var wholePage: Markup {
        let title = say("Situs belum dapat ditampilkan", "The site cannot be shown yet")
        let hint = say(
            "Perbaiki yang di bawah ini lalu simpan; halaman ini menyusul sendiri.",
            "Mend what is below and save; this page follows by itself.")
        let problems: Markup =
            if let failure { "<p>\(failure[language])</p>" } else if errors.isEmpty { "" } else { list(errors) }
        let wait = say("Sebentar, situs sedang dibuat.", "One moment, the site is being made.")
        return .ownPage(
            title, in: language,
            """
            <h1>\(title)</h1>
            <p>\(errors.isEmpty && failure == nil ? wait : hint)</p>
            \(problems)
            """)
    }
}
