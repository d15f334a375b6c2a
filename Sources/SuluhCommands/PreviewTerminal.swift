internal import Building
internal import Diagnostics
internal import Previewing

/// What the terminal shows of a preview: where it is, and what came of each save.
struct PreviewTerminal: Sendable {
    private let site: String
    private let siteFolder: String
    private let language: MessageLanguage

    init(_ place: SiteOptions, _ language: MessageLanguage) {
        site = place.site
        siteFolder = place.siteFolder
        self.language = language
    }

    func greeting(_ address: String) -> String {
        Bilingual(
            id: "Buka \(address) di peramban. Meja kerja: \(address)_suluh/\nBerhenti dengan Ctrl-C.\n",
            en: "Open \(address) in a browser. Editor's desk: \(address)_suluh/\nCtrl-C ends it.\n")[language]
    }

    /// The errors of a build in full, since the site does not follow before they are mended, and how many others.
    func show(_ news: PreviewNews) {
        let errors = news.diagnostics.filter { $0.severity == .error }
        let folder = siteFolder
        let printer = DiagnosticPrinter(language: language) { line, file in
            sourceLine(line, of: file, siteFolder: folder)
        }
        StandardError.write(printer.text(of: errors, as: .text) + summary(news, errors.count) + "\n")
    }

    private func summary(_ news: PreviewNews, _ errors: Int) -> String {
        if let failure = news.failure { return "suluh: \(failure.message[language])" }
        let warnings = news.diagnostics.count { $0.severity == .warning }
        let saved = news.saved.isEmpty ? "" : news.saved.prefix(3).joined(separator: ", ") + ": "
        let found = Bilingual(
            id: "\(errors) kesalahan, \(warnings) peringatan, \(news.milliseconds) ms",
            en: "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings"), "
                + "\(news.milliseconds) ms")[language]
        return saved + found
    }
}
