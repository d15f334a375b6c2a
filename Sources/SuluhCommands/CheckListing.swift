internal import Building
internal import Diagnostics

/// What a check tells: problems by what they are about, the worst first, and how many there are.
struct CheckListing {
    let diagnostics: [Diagnostic]
    private let hidden: Int
    private let mended: Int
    private let pageCount: Int

    /// - Parameters:
    ///   - hidden: Problems that were known before.
    ///   - mended: Problems that were known, and are no longer there.
    init(_ diagnostics: [Diagnostic], hidden: Int, mended: Int, _ pageCount: Int) {
        self.diagnostics = diagnostics
        self.hidden = hidden
        self.mended = mended
        self.pageCount = pageCount
    }

    func heading(_ group: DiagnosticGroup, _ count: Int, _ language: MessageLanguage) -> String {
        "— \(Bilingual(group: group)[language]): \(count) —\n"
    }

    func summary(_ language: MessageLanguage) -> String {
        let lines = [counts, known].compactMap { $0 }
        return lines.map { $0[language] + "\n" }.joined()
    }

    private var counts: Bilingual {
        let count = { severity in diagnostics.count { $0.severity == severity } }
        let (errors, warnings, advice) = (count(.error), count(.warning), count(.advice))
        return Bilingual(
            id: "\(pageCount) halaman diperiksa: \(errors) kesalahan, \(warnings) peringatan, \(advice) saran",
            en: "\(pageCount) \(pageCount == 1 ? "page" : "pages") checked: "
                + "\(errors) \(errors == 1 ? "error" : "errors"), "
                + "\(warnings) \(warnings == 1 ? "warning" : "warnings"), \(advice) advice")
    }

    private var known: Bilingual? {
        guard hidden > 0 || mended > 0 else { return nil }
        return Bilingual(
            id: "\(hidden) masalah lama tidak ditampilkan, \(mended) sudah diperbaiki.",
            en: "\(hidden) known \(hidden == 1 ? "problem is" : "problems are") not shown, \(mended) mended.")
    }
}

extension CommonOptions {
    /// Writes the result of a check in the form that was asked for.
    func show(_ listing: CheckListing) {
        guard format == .text else { return show(listing.diagnostics) }
        let language = messageLanguage
        for (group, diagnostics) in listing.diagnostics.bySubject {
            StandardError.write(listing.heading(group, diagnostics.count, language))
            place.show(diagnostics, as: .text, language, inOrder: true)
            StandardError.write("\n")
        }
        StandardError.write(listing.summary(language))
    }
}
