package import Diagnostics

extension DiagnosticKind {
    package static let fieldUnknown = DiagnosticKind(
        "field-unknown", .error,
        summary: Bilingual(id: "Kunci harus salah satu yang dikenal.", en: "A key is one of those that are known."),
        why: Bilingual(
            id: "Kunci yang salah ketik diabaikan, sehingga nilainya hilang tanpa ada yang tahu.",
            en: "A mistyped key would be ignored, and its value lost without a word."),
        wrong: "titel: Paspor", right: "title: Paspor")

    package static let fieldNotText = DiagnosticKind(
        "field-not-text", .error,
        summary: Bilingual(id: "Di sini diperlukan satu tulisan.", en: "A single text is wanted here."),
        why: .misreadText, wrong: "title:\n  - Paspor", right: "title: Paspor")

    package static let fieldNotList = DiagnosticKind(
        "field-not-list", .error,
        summary: Bilingual(id: "Di sini diperlukan daftar.", en: "A list is wanted here."),
        why: .misreadText, wrong: "tags:\n  a: paspor", right: "tags:\n  - paspor")

    package static let fieldNotMapping = DiagnosticKind(
        "field-not-mapping", .error,
        summary: Bilingual(
            id: "Di sini diperlukan baris-baris `kunci: nilai`.", en: "Lines of `key: value` are wanted here."),
        why: .misreadText, wrong: "programme:\n  - bantuan", right: "programme:\n  help: bantuan")

    package static let fieldNotNumber = DiagnosticKind(
        "field-not-number", .error,
        summary: Bilingual(
            id: "Di sini diperlukan bilangan bulat.", en: "A whole number is wanted here."),
        why: .misreadText, wrong: "order: pertama", right: "order: 1")

    package static let fieldNotTrueOrFalse = DiagnosticKind(
        "field-not-true-or-false", .error,
        summary: Bilingual(id: "Di sini ditulis true atau false.", en: "Type true or false here."),
        why: .misreadText, wrong: "draft: ya", right: "draft: true")

    package static let fieldNotDay = DiagnosticKind(
        "field-not-date", .error,
        summary: Bilingual(
            id: "Tanggal ditulis tahun-bulan-hari.", en: "A date is written year-month-day."),
        why: Bilingual(
            id: "Pembaca memakai tanggal untuk tahu apakah keterangan masih berlaku.",
            en: "Readers use the date to know whether what they read still holds."),
        wrong: "updated: 24/11/2026", right: "updated: 2026-11-24")

    package static let fieldNotChoice = DiagnosticKind(
        "field-not-choice", .error,
        summary: Bilingual(
            id: "Nilai harus salah satu yang dikenal.", en: "The value is one of those that are known."),
        why: .misreadText, wrong: "type: gide", right: "type: guide")

    package static let textCutAtComma = DiagnosticKind(
        "text-cut-at-comma", .error,
        summary: Bilingual(
            id: "Tulisan terpotong di tanda koma.", en: "A text is cut off at a comma."),
        why: Bilingual(
            id: "Di antara { dan } koma memisahkan; sisa kalimatnya tidak akan tampil.",
            en: "Between { and } a comma separates; the rest of the sentence would not be shown."),
        wrong: "situation: {id: Anda dipukul, diancam atau dikurung., en: …}",
        right: "situation: {id: \"Anda dipukul, diancam atau dikurung.\", en: …}")
}
