package import Diagnostics
internal import Languages
internal import Markdown
package import SiteModel

/// What translators have to do, as problems at the places where they begin.
///
/// - Parameter statuses: How the translations of the site stand.
package func translationProblems(_ statuses: [TranslationStatus], of site: LoadedSite) -> [Diagnostic] {
    statuses.compactMap { status in
        let language = site.settings.languages.first { $0.tag == status.language }?.name ?? status.language.text
        return TranslationProblems.problem(status, language: language)
    }
}

/// Problems of translations that are not current.
package enum TranslationProblems {
    package static let all = [missingKind, outdatedKind, partialKind, unstampedKind]

    private static let missingKind = DiagnosticKind(
        "translation-missing", .advice, in: .translations,
        summary: Bilingual(id: "Halaman belum diterjemahkan", en: "A page is not translated"),
        why: Bilingual(
            id: "Pembaca bahasa itu mendapat halaman dalam bahasa lain.",
            en: "Readers of the language are shown the page in another one."),
        wrong: "content/paspor.md", right: "content/paspor.md\ncontent/paspor.en.md")

    private static let outdatedKind = DiagnosticKind(
        "translation-outdated", .warning, in: .translations,
        summary: Bilingual(
            id: "Terjemahan lebih lama daripada sumbernya", en: "A translation is older than its source"),
        why: Bilingual(
            id: "Pembaca terjemahan mengikuti langkah, biaya atau nomor yang sudah diganti.",
            en: "Readers of the translation follow a step, a fee or a number that was replaced."),
        wrong: "Biaya: Rp650.000 → Fee: Rp350.000", right: "Biaya: Rp650.000 → Fee: Rp650.000")

    private static let partialKind = DiagnosticKind(
        "translation-partial", .advice, in: .translations,
        summary: Bilingual(id: "Terjemahan belum lengkap", en: "A translation lacks parts"),
        why: Bilingual(
            id: "Pembaca tidak tahu bahwa ada langkah yang belum diterjemahkan.",
            en: "Readers cannot know that a step is not there in their language."),
        wrong: "## Langkah 1", right: "## Step 1\n\n## Step 2")

    private static let unstampedKind = DiagnosticKind(
        "translation-unstamped", .advice, in: .translations,
        summary: Bilingual(
            id: "Belum dicatat terjemahan ini dibuat dari teks yang mana",
            en: "It is not recorded which text a translation was made from"),
        why: Bilingual(
            id: "Tanpa catatan, tidak ada yang memberi tahu kalau sumbernya berubah.",
            en: "Without a record nobody is told when the source changes."),
        wrong: "content/paspor.en.md", right: "suluh translate stamp content/paspor.en.md")

    static func problem(_ status: TranslationStatus, language: String) -> Diagnostic? {
        switch status.state.kind {
        case .missing: missing(status, language)
        case .outdated: outdated(status)
        case .partial: partial(status)
        case .unstamped: unstamped(status)
        case .current, .orphan: nil
        }
    }

    private static func missing(_ status: TranslationStatus, _ language: String) -> Diagnostic {
        let page = status.page.contains(" ") ? "\"\(status.page)\"" : status.page
        return Diagnostic(
            missingKind, at: SourcePlace(file: status.source ?? status.file),
            message: Bilingual(
                id: "Belum ada halaman ini dalam \(language).", en: "There is no translation into \(language)."),
            suggestion: Bilingual(
                id: "suluh new translation \(page) --lang \(status.language.text)",
                en: "suluh new translation \(page) --lang \(status.language.text)"))
    }

    private static func outdated(_ status: TranslationStatus) -> Diagnostic {
        let count = status.state.changes.count
        let changed = status.state.changes.compactMap { $0.now?.range.line }.first
        let place = status.source.flatMap { source in changed.map { " (\(source):\($0))" } } ?? ""
        return Diagnostic(
            outdatedKind, at: SourcePlace(file: status.file),
            message: Bilingual(
                id: "\(count) bagian sumbernya berubah sejak diterjemahkan\(place).",
                en: "\(count) \(count == 1 ? "part" : "parts") of its source changed since it was translated\(place)."),
            suggestion: Bilingual(
                id: "Perbaiki terjemahannya, lalu jalankan: suluh translate stamp \(status.file)",
                en: "Mend the translation, then run: suluh translate stamp \(status.file)"))
    }

    private static func partial(_ status: TranslationStatus) -> Diagnostic {
        Diagnostic(
            partialKind, at: SourcePlace(file: status.file),
            message: Bilingual(
                id: "\(status.state.lacking) bagian belum diterjemahkan.",
                en: "\(status.state.lacking) \(status.state.lacking == 1 ? "part is" : "parts are") not translated."),
            suggestion: Bilingual(
                id: "suluh translate status --lang \(status.language.text) menyebut bagiannya.",
                en: "suluh translate status --lang \(status.language.text) names the parts."))
    }

    private static func unstamped(_ status: TranslationStatus) -> Diagnostic {
        Diagnostic(
            unstampedKind, at: SourcePlace(file: status.file),
            message: Bilingual(
                id: "Belum dicatat terjemahan ini sesuai dengan sumber yang mana.",
                en: "It is not recorded which text of its source this translation goes with."),
            suggestion: Bilingual(
                id:
                    "Bandingkan dengan \(status.source ?? "sumbernya"), lalu jalankan: suluh translate stamp \(status.file)",
                en: "Compare it with \(status.source ?? "its source"), then run: suluh translate stamp \(status.file)"))
    }
}
