internal import Diagnostics

/// Problems of pathways that one file shows.
enum PathwayDiagnostics {
    static let all = [placeUnknownKind, tooManyFirstKind]

    private static let placeUnknownKind = DiagnosticKind(
        "contact-place-unknown", .error, in: .facts,
        summary: Bilingual(
            id: "Tempat orang yang butuh bantuan tidak dikenal", en: "The place of the person in need is not known"),
        why: Bilingual(
            id: "Nomor yang tersambung bergantung pada tempat orang itu menelepon.",
            en: "Which number gets through depends on where the person calls from."),
        wrong: "contacts:\n  Hongkong: [kjri-hong-kong]", right: "contacts:\n  HK: [kjri-hong-kong]")

    static func placeUnknown(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            placeUnknownKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan tempat yang dikenal.", en: "“\(written)” is no place that is known."),
            suggestion: Bilingual(
                id: "Tulis home (di Indonesia), abroad (di luar negeri), atau dua huruf besar negara, misalnya HK.",
                en: "Write home (in Indonesia), abroad, or the two capital letters of a country, such as HK."))
    }

    private static let tooManyFirstKind = DiagnosticKind(
        "pathway-first-too-long", .warning, in: .language,
        summary: Bilingual(
            id: "Terlalu banyak langkah pertama", en: "Too many things to do first"),
        why: Bilingual(
            id: "Orang yang takut hanya menangkap satu sampai tiga hal.",
            en: "Somebody in fear takes in one to three things."),
        wrong: "first: [a, b, c, d, e]", right: "first: [a, b, c]")

    static func tooManyFirst(_ count: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            tooManyFirstKind, at: place,
            message: Bilingual(id: "Ada \(count) langkah pertama.", en: "There are \(count) things to do first."),
            suggestion: Bilingual(
                id: "Sisakan paling banyak tiga; pindahkan yang lain ke isi halaman.",
                en: "Keep three at most; move the others into the text."))
    }
}
