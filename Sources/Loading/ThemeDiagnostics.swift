internal import Diagnostics
internal import Languages

/// Problems of a theme's files, before its templates are compiled.
enum ThemeDiagnostics {
    static let all = [missingKind, emptyKind, stringsTagKind, stringsShapeKind, pluralKind]

    private static let missingKind = DiagnosticKind(
        "theme-missing", .error,
        summary: Bilingual(id: "Tema tidak ada", en: "There is no such theme"),
        why: Bilingual(
            id: "Tema menentukan tampilan semua halaman.", en: "The theme decides what every page looks like."),
        wrong: "theme: defalt", right: "theme: default")

    static func missing(_ name: String, known: [String], at range: SourceRange?) -> Diagnostic {
        let near = DidYouMean.nearest(to: name, among: known)
        let list = known.joined(separator: ", ")
        return Diagnostic(
            missingKind, at: SourcePlace(file: "site.yml", range: range),
            message: Bilingual(
                id: "Tema “\(name)” tidak ada di folder themes.", en: "There is no theme “\(name)” in themes."),
            suggestion: Bilingual(
                id: near.map { "Maksud Anda theme: \($0)?" } ?? "Tema yang ada: \(list).",
                en: near.map { "Did you mean theme: \($0)?" } ?? "The themes that are there: \(list)."),
            replacement: near)
    }

    private static let emptyKind = DiagnosticKind(
        "theme-empty", .error,
        summary: Bilingual(id: "Tema tidak punya templat", en: "A theme has no templates"),
        why: Bilingual(
            id: "Tanpa templat semua halaman terbit kosong.", en: "Without templates every page would be blank."),
        wrong: "themes/desa/theme.yml", right: "themes/desa/theme.yml\nthemes/desa/templates/page.mustache")

    static func empty(_ folder: String) -> Diagnostic {
        Diagnostic(
            emptyKind, at: SourcePlace(file: folder),
            message: Bilingual(
                id: "Tidak ada berkas .mustache di \(folder)/templates.",
                en: "There is no .mustache file in \(folder)/templates."),
            suggestion: Bilingual(
                id: "Salin templat dari tema default, atau hapus folder themes supaya tema bawaan dipakai.",
                en: "Copy the default theme's templates, or delete the folder themes to use the built-in theme."))
    }

    private static let stringsTagKind = DiagnosticKind(
        "strings-language-invalid", .error,
        summary: Bilingual(
            id: "Nama berkas kata-kata tema bukan kode bahasa", en: "A strings file is not named by a language tag"),
        why: Bilingual(
            id: "Kata-kata di dalamnya tidak akan dipakai.", en: "The words in it would never be used."),
        wrong: "strings/indonesia_id.yml", right: "strings/id.yml")

    static func stringsTagInvalid(_ tag: String, file: String) -> Diagnostic {
        Diagnostic(
            stringsTagKind, at: SourcePlace(file: file),
            message: Bilingual(id: "“\(tag)” bukan kode bahasa.", en: "“\(tag)” is no language tag."),
            suggestion: Bilingual(
                id: "Beri nama dengan kode bahasa, misalnya id.yml.", en: "Name it by a language tag, such as id.yml."))
    }

    private static let stringsShapeKind = DiagnosticKind(
        "strings-not-a-mapping", .error,
        summary: Bilingual(
            id: "Berkas kata-kata tema harus berisi pasangan kunci dan teks",
            en: "A strings file must hold keys and texts"),
        why: Bilingual(
            id: "Tanpa kunci, templat tidak dapat menemukan kata-katanya.",
            en: "Without keys the templates cannot find the words."),
        wrong: "- Cari", right: "search: Cari")

    static func stringsNotAMapping(at range: SourceRange, file: String) -> Diagnostic {
        Diagnostic(
            stringsShapeKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "Di sini diharapkan pasangan seperti search: Cari.",
                en: "Pairs such as search: Cari are expected here."),
            suggestion: Bilingual(id: "Tulis satu kunci per baris.", en: "Write one key a line."))
    }

    private static let pluralKind = DiagnosticKind(
        "strings-plural-unknown", .error, in: .translations,
        summary: Bilingual(
            id: "Bentuk jamak tidak dikenal", en: "An unknown plural form"),
        why: Bilingual(
            id: "Kata yang salah bentuk membingungkan pembaca.", en: "A word in the wrong form confuses readers."),
        wrong: "results: {satu: …}", right: "results: {one: …, other: …}")

    static func pluralUnknown(_ written: String, at range: SourceRange, file: String) -> Diagnostic {
        let known = PluralCategory.allCases.map(\.rawValue)
        let near = DidYouMean.nearest(to: written, among: known)
        return Diagnostic(
            pluralKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "“\(written)” bukan bentuk jamak, atau tidak berisi teks.",
                en: "“\(written)” is no plural form, or holds no text."),
            suggestion: Bilingual(
                id: near.map { "Maksud Anda \($0)?" } ?? "Pilih dari: \(known.joined(separator: ", ")).",
                en: near.map { "Did you mean \($0)?" } ?? "Choose from: \(known.joined(separator: ", "))."),
            replacement: near)
    }
}
