internal import Diagnostics
internal import Languages

/// Problems between the files of a theme's words.
enum StringsDiagnostics {
    static let all = [
        mistypedKind, shapeKind, pluralMissingKind, pluralSuperfluousKind, placeholderUnknownKind,
        placeholderMissingKind,
    ]

    private static let mistypedKind = DiagnosticKind(
        "strings-key-mistyped", .warning,
        summary: Bilingual(id: "Kunci kata-kata tema tampaknya salah ketik", en: "A key of the words seems mistyped"),
        why: Bilingual(
            id: "Pembaca melihat kata dari bahasa lain, karena kunci yang benar tidak ada.",
            en: "Readers see the words of another language, since the right key is missing."),
        wrong: "serch: Cari", right: "search: Cari")

    static func mistyped(_ key: String, near: String, at range: SourceRange, file: String) -> Diagnostic {
        Diagnostic(
            mistypedKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "Tidak ada “\(key)” dalam bahasa utama tema.", en: "The theme's main language has no “\(key)”."),
            suggestion: .didYouMean(near), replacement: near)
    }

    private static let shapeKind = DiagnosticKind(
        "strings-shape", .error,
        summary: Bilingual(
            id: "Isi kunci berbeda bentuknya antarbahasa", en: "A key holds another kind of thing than elsewhere"),
        why: Bilingual(
            id: "Templat dan tanggal mengharapkan bentuk yang sama di setiap bahasa.",
            en: "Templates and dates expect the same kind of thing in every language."),
        wrong: "months: Januari sampai Desember", right: "months: [Januari, Februari, …, Desember]")

    static func shape(
        _ key: String, _ wanted: StringsChecker.Shape, like main: String, at range: SourceRange, file: String
    ) -> Diagnostic {
        Diagnostic(
            shapeKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "“\(key)” seharusnya \(name(of: wanted).id), seperti di \(main).",
                en: "“\(key)” should be \(name(of: wanted).en), as in \(main)."),
            suggestion: Bilingual(
                id: "Salin baris itu dari \(main), lalu terjemahkan.",
                en: "Copy that line from \(main) and translate it."))
    }

    private static func name(of shape: StringsChecker.Shape) -> Bilingual {
        switch shape {
        case .text: Bilingual(id: "satu teks", en: "one text")
        case .list(let count): Bilingual(id: "daftar \(count) kata", en: "a list of \(count) words")
        case .plural: Bilingual(id: "bentuk-bentuk jamak", en: "plural forms")
        }
    }

    private static let pluralMissingKind = DiagnosticKind(
        "strings-plural-missing", .warning, in: .translations,
        summary: Bilingual(id: "Bentuk jamak kurang", en: "A plural form is missing"),
        why: Bilingual(
            id: "Untuk sebagian angka, pembaca melihat kata dalam bentuk yang salah.",
            en: "For some numbers readers see a word in the wrong form."),
        wrong: "step_count:\n  other: \"{n} steps\"", right: "step_count:\n  one: \"{n} step\"\n  other: \"{n} steps\"")

    static func pluralMissing(
        _ key: String, _ missing: [PluralCategory], _ language: LanguageTag, at range: SourceRange, file: String
    ) -> Diagnostic {
        let list = missing.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            pluralMissingKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "“\(key)” belum punya bentuk \(list), yang ada dalam bahasa \(language.text).",
                en: "“\(key)” lacks the form \(list), which the language \(language.text) has."),
            suggestion: Bilingual(
                id: "Tambahkan \(list) di bawah \(key).", en: "Add \(list) below \(key)."))
    }

    private static let pluralSuperfluousKind = DiagnosticKind(
        "strings-plural-superfluous", .warning, in: .translations,
        summary: Bilingual(id: "Bentuk jamak tidak dipakai", en: "A plural form is never used"),
        why: Bilingual(
            id: "Bahasa ini tidak membedakan bentuk itu, jadi kata-katanya tidak pernah tampil.",
            en: "The language does not have that form, so its words are never shown."),
        wrong: "step_count: {one: \"{n} langkah\", other: \"{n} langkah\"}",
        right: "step_count: {other: \"{n} langkah\"}"
    )

    static func pluralSuperfluous(
        _ category: PluralCategory, _ needed: [PluralCategory], _ language: LanguageTag, at range: SourceRange,
        file: String
    ) -> Diagnostic {
        let list = needed.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            pluralSuperfluousKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "Bahasa \(language.text) tidak punya bentuk \(category.rawValue).",
                en: "The language \(language.text) has no form \(category.rawValue)."),
            suggestion: Bilingual(
                id: "Hapus bentuk ini; yang dipakai hanya \(list).", en: "Remove it; only \(list) is used."))
    }

    private static let placeholderUnknownKind = DiagnosticKind(
        "strings-placeholder-unknown", .error, in: .translations,
        summary: Bilingual(
            id: "Tempat isian yang tidak dikenal dalam kata-kata tema",
            en: "An unknown placeholder in the theme's words"),
        why: Bilingual(
            id: "Pembaca melihat kurung kurawalnya, bukan isinya.", en: "Readers see the braces and not the value."),
        wrong: "footnote: Catatan kaki {nomor}", right: "footnote: Catatan kaki {n}")

    static func placeholderUnknown(_ name: String, known: [String], at range: SourceRange, file: String) -> Diagnostic {
        let near = DidYouMean.nearest(to: name, among: known) ?? (known.count == 1 ? known.first : nil)
        let list = known.map { "{\($0)}" }.joined(separator: ", ")
        return Diagnostic(
            placeholderUnknownKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "Tidak ada yang mengisi {\(name)} di sini.", en: "Nothing fills {\(name)} in here."),
            suggestion: near.map { Bilingual(id: "Maksud Anda {\($0)}?", en: "Did you mean {\($0)}?") }
                ?? (list.isEmpty
                    ? Bilingual(id: "Hapus {\(name)}.", en: "Remove {\(name)}.")
                    : Bilingual(id: "Pilih dari: \(list).", en: "Choose from: \(list).")))
    }

    private static let placeholderMissingKind = DiagnosticKind(
        "strings-placeholder-missing", .warning, in: .translations,
        summary: Bilingual(
            id: "Tempat isian hilang dalam kata-kata tema", en: "A placeholder is missing in the theme's words"),
        why: Bilingual(
            id: "Pembaca tidak melihat angka, tanggal atau nama yang seharusnya ada di situ.",
            en: "Readers do not see the number, date or name that belongs there."),
        wrong: "source_checked: dicek", right: "source_checked: dicek {date}")

    static func placeholderMissing(_ name: String, like main: String, at range: SourceRange, file: String) -> Diagnostic
    {
        Diagnostic(
            placeholderMissingKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "{\(name)} tidak ada di sini, tetapi ada di \(main).",
                en: "{\(name)} is not here, though it is in \(main)."),
            suggestion: Bilingual(
                id: "Tulis {\(name)} di tempat yang pas dalam kalimat.",
                en: "Write {\(name)} where it fits into the sentence."))
    }
}
