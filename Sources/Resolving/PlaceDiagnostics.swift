internal import Diagnostics

/// Problems of pages about places.
enum PlaceDiagnostics {
    static let all = [twiceKind, sectionMissingKind, tableMissingKind]

    private static let twiceKind = DiagnosticKind(
        "place-twice", .error,
        summary: Bilingual(id: "Dua halaman tentang satu wilayah", en: "Two pages about one region"),
        why: Bilingual(
            id: "Pembaca hanya sampai di salah satunya.", en: "Readers would be led to only one of them."),
        wrong: "tempat/sribhawono.md (region: 18.07.15.2001)\ntempat/desa.md (region: 18.07.15.2001)",
        right: "tempat/sribhawono.md (region: 18.07.15.2001)")

    static func twice(_ code: String, other: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            twiceKind, at: place,
            message: Bilingual(
                id: "Wilayah \(code) sudah punya halaman: \(other).",
                en: "The region \(code) has a page already: \(other)."),
            suggestion: Bilingual(
                id: "Gabungkan kedua halaman, atau periksa kodenya.", en: "Join the two pages, or check the code."))
    }

    private static let sectionMissingKind = DiagnosticKind(
        "place-section-missing", .warning,
        summary: Bilingual(
            id: "Ada desa program, tetapi tidak ada bagian untuk halamannya",
            en: "There are villages, but no section for their pages"),
        why: Bilingual(
            id: "Tanpa bagian itu, tidak satu desa pun mendapat halaman.",
            en: "Without that section no village gets a page."),
        wrong: "sections:\n  layanan: {type: service}",
        right: "sections:\n  layanan: {type: service}\n  tempat: {type: place, title: {id: Tempat, en: Places}}")

    private static let tableMissingKind = DiagnosticKind(
        "regions-missing", .warning,
        summary: Bilingual(
            id: "Kode wilayah dipakai, tetapi regions.csv tidak ada",
            en: "Codes of regions are used, but there is no regions.csv"),
        why: Bilingual(
            id: "Pembaca melihat angka, bukan nama tempatnya.", en: "Readers see digits in place of a name."),
        wrong: "coverage: [18.07]  (content/data/regions.csv tidak ada)",
        right: "content/data/regions.csv:\ncode,name\n18,Lampung\n18.07,Kabupaten Lampung Timur")

    static func tableMissing(_ code: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            tableMissingKind, at: place,
            message: Bilingual(
                id: "Nama wilayah \(code) tidak diketahui.", en: "Nobody says what the region \(code) is called."),
            suggestion: Bilingual(
                id: "Tulis content/data/regions.csv dengan baris code,name.",
                en: "Write content/data/regions.csv with lines of code,name."))
    }

    static func sectionMissing() -> Diagnostic {
        Diagnostic(
            sectionMissingKind, at: SourcePlace(file: "site.yml"),
            message: Bilingual(
                id: "Tidak ada bagian dengan type: place.", en: "No section has type: place."),
            suggestion: Bilingual(
                id: "Tambahkan di sections: tempat: {type: place, title: Tempat}.",
                en: "Add to sections: tempat: {type: place, title: Places}."))
    }
}
