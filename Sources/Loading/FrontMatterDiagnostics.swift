internal import Diagnostics

/// Problems of what stands between the `---` lines, beyond what YAML itself can tell.
enum FrontMatterDiagnostics {
    static let all = [titleMissingKind, factInTranslationKind, slugInvalidKind, aliasInvalidKind]

    private static let titleMissingKind = DiagnosticKind(
        "title-missing", .error,
        summary: Bilingual(id: "Halaman tidak punya judul", en: "A page has no title"),
        why: Bilingual(
            id: "Judul tampil di menu, di hasil pencarian dan di tab ponsel.",
            en: "The title is shown in menus, in search results and in the phone's tab."),
        wrong: "Bawa KTP dan KK.", right: "---\ntitle: Membuat paspor\n---\nBawa KTP dan KK.")

    static func titleMissing(_ file: String) -> Diagnostic {
        Diagnostic(
            titleMissingKind, at: SourcePlace(file: file, range: SourceRange(line: 1, column: 1)),
            message: Bilingual(id: "Halaman ini belum punya judul.", en: "This page has no title yet."),
            suggestion: Bilingual(
                id: "Tulis judul di antara dua garis ---: title: Judul halaman.",
                en: "Write a title between two --- lines: title: The page's title."))
    }

    private static let factInTranslationKind = DiagnosticKind(
        "fact-in-translation", .error, in: .translations,
        summary: Bilingual(id: "Terjemahan memuat fakta", en: "A translation holds a fact"),
        why: Bilingual(
            id: "Fakta ditulis sekali saja, supaya tidak ada bahasa yang menyebut angka lama.",
            en: "A fact is written once, so that no language keeps an old number."),
        wrong: "paspor.en.md: order: 3", right: "paspor.md: order: 3")

    static func factInTranslation(_ key: String, at range: SourceRange, file: String, source: String) -> Diagnostic {
        Diagnostic(
            factInTranslationKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "“\(key)” adalah fakta dan tempatnya di \(source).",
                en: "“\(key)” is a fact; its place is \(source)."),
            suggestion: Bilingual(
                id: "Hapus dari sini. Terjemahan hanya berisi title, summary dan params.",
                en: "Delete it here. A translation holds only title, summary and params."))
    }

    private static let slugInvalidKind = DiagnosticKind(
        "slug-invalid", .error,
        summary: Bilingual(id: "Alamat pendek tidak dapat dipakai", en: "A slug cannot be used"),
        why: Bilingual(
            id: "Slug menjadi nama berkas dan bagian alamat halaman.",
            en: "The slug becomes a file name and part of the page's address."),
        wrong: "slug: paspor baru/2026", right: "slug: paspor-baru-2026")

    static func slugInvalid(_ slug: String, at range: SourceRange, file: String) -> Diagnostic {
        Diagnostic(
            slugInvalidKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "“\(slug)” tidak dapat menjadi alamat.", en: "“\(slug)” cannot be an address."),
            suggestion: Bilingual(
                id: "Pakai huruf, angka dan tanda - saja.", en: "Use letters, digits and - only."))
    }

    private static let aliasInvalidKind = DiagnosticKind(
        "alias-invalid", .error, in: .links,
        summary: Bilingual(id: "Alamat lama tidak dapat dipakai", en: "An old address cannot be used"),
        why: Bilingual(
            id: "Alamat lama harus ditulis utuh seperti di situs, supaya tautan di poster lama tetap sampai.",
            en: "An old address must be written as it stood on the site, so that links on old posters still arrive."),
        wrong: "aliases: [lama]", right: "aliases: [/id/panduan/lama.html]")

    static func aliasInvalid(_ alias: String, at range: SourceRange, file: String) -> Diagnostic {
        Diagnostic(
            aliasInvalidKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "“\(alias)” bukan alamat lama yang utuh.", en: "“\(alias)” is no complete old address."),
            suggestion: Bilingual(
                id: "Tulis dari garis miring pertama sampai .html, misalnya /id/panduan/lama.html.",
                en: "Write it from the first slash to .html, such as /id/panduan/lama.html."))
    }
}
