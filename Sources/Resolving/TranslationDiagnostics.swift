internal import Diagnostics

/// Problems between a page and its translations.
enum TranslationDiagnostics {
    static let all = [onlyTranslatedKind]

    private static let onlyTranslatedKind = DiagnosticKind(
        "translation-without-source", .warning, in: .translations,
        summary: Bilingual(
            id: "Halaman tidak ada dalam bahasa utama", en: "A page does not exist in the default language"),
        why: Bilingual(
            id: "Pembaca bahasa utama tidak menemukannya, dan faktanya ditulis di berkas terjemahan.",
            en: "Readers of the default language do not find it, and its facts are kept in a translation."),
        wrong: "paspor.en.md", right: "paspor.md\npaspor.en.md")

    static func onlyTranslated(_ file: String, language: String, key: String) -> Diagnostic {
        Diagnostic(
            onlyTranslatedKind, at: SourcePlace(file: file),
            message: Bilingual(
                id: "Halaman ini hanya ada dalam bahasa \(language).", en: "This page exists only in \(language)."),
            suggestion: Bilingual(id: "Tulis juga content/\(key).md.", en: "Write content/\(key).md as well."))
    }
}
