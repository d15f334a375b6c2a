internal import Diagnostics
internal import Languages
internal import SiteModel

/// Problems of the file in which translations are recorded.
enum TranslationFileDiagnostics {
    static let all = [unreadableKind, conflictKind, twiceKind, newerKind]

    private static let file = TranslationRecords.file
    private static let wrong = "  \"panduan/paspor en\": \"unreviewed 0f3a9c21b7de =0f3a9c2"
    private static let right = "suluh translate stamp content/panduan/paspor.en.md"
    private static let unknown = Bilingual(
        id: "Terjemahan yang catatannya rusak dianggap belum dicatat, supaya yang usang tidak dikira baru.",
        en: "A translation whose record is damaged counts as not recorded, so that none that is old passes for new.")

    static func problem(_ problem: TranslationRecordProblem) -> Diagnostic {
        let place = SourcePlace(file: file, range: SourceRange(line: problem.line, column: 1))
        switch problem.kind {
        case .unreadable: return unreadable(place)
        case .conflict: return conflict(place)
        case .twice(let id): return twice(id, place)
        case .newer: return newer(place)
        }
    }

    private static let unreadableKind = DiagnosticKind(
        "translation-record-unreadable", .warning, in: .translations,
        summary: Bilingual(
            id: "Catatan terjemahan terpotong atau diubah dengan tangan",
            en: "A record of a translation was cut or edited by hand"),
        why: unknown, wrong: wrong, right: right)

    private static func unreadable(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            unreadableKind, at: place,
            message: Bilingual(
                id: "Baris ini tidak utuh, jadi tidak dipakai.", en: "This line is not whole, so it is not used."),
            suggestion: Bilingual(
                id: "Hapus baris ini, periksa terjemahannya, lalu jalankan suluh translate stamp BERKAS.",
                en: "Delete the line, compare the translation with its source, then run suluh translate stamp FILE."))
    }

    private static let conflictKind = DiagnosticKind(
        "translation-record-conflict", .warning, in: .translations,
        summary: Bilingual(
            id: "Dua versi catatan terjemahan bertabrakan", en: "Two versions of the translations' records collide"),
        why: Bilingual(
            id:
                "Dua orang mencatat terjemahan yang sama, dan penggabungan belum diselesaikan. Baris yang dua kali ada tidak dipakai.",
            en:
                "Two people recorded the same translation, and the merge is unfinished. What stands there twice is not used."
        ),
        wrong: "<<<<<<< HEAD\n  \"panduan/paspor en\": …\n=======\n  \"panduan/paspor en\": …\n>>>>>>> main",
        right: right)

    private static func conflict(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            conflictKind, at: place,
            message: Bilingual(
                id: "Di sini ada tanda penggabungan yang belum selesai.",
                en: "Here stand the marks of a merge that is not finished."),
            suggestion: Bilingual(
                id: "Hapus tanda <<<<<<<, =======, >>>>>>> dan simpan satu baris untuk tiap halaman.",
                en: "Delete the marks <<<<<<<, ======= and >>>>>>>, and keep one line for each page."))
    }

    private static let twiceKind = DiagnosticKind(
        "translation-record-twice", .warning, in: .translations,
        summary: Bilingual(
            id: "Satu terjemahan dicatat dua kali", en: "A translation is recorded twice"),
        why: unknown,
        wrong: "  \"panduan/paspor en\": \"reviewed …\"\n  \"panduan/paspor en\": \"unreviewed …\"", right: right)

    private static func twice(_ id: TranslationRecord.ID, _ place: SourcePlace) -> Diagnostic {
        let name = "\(id.page) (\(id.language.text))"
        return Diagnostic(
            twiceKind, at: place,
            message: Bilingual(
                id: "\(name) dicatat dua kali dengan isi berbeda, jadi dianggap belum dicatat.",
                en: "\(name) is recorded twice, differently, so it counts as not recorded."),
            suggestion: Bilingual(
                id: "Hapus kedua baris, periksa terjemahannya, lalu jalankan suluh translate stamp untuk berkasnya.",
                en:
                    "Delete both lines, compare the translation with its source, then run suluh translate stamp for its file."
            ))
    }

    private static let newerKind = DiagnosticKind(
        "translation-record-newer", .warning, in: .translations,
        summary: Bilingual(
            id: "Catatan terjemahan dari Suluh yang lebih baru", en: "Records of translations from a newer Suluh"),
        why: unknown, wrong: "version: 2", right: "version: 1")

    private static func newer(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            newerKind, at: place,
            message: Bilingual(
                id: "Berkas ini ditulis oleh Suluh yang lebih baru dan tidak dapat dibaca.",
                en: "This file was written by a newer Suluh and cannot be read."),
            suggestion: Bilingual(
                id: "Pasang Suluh yang sama dengan rekan Anda.", en: "Install the same Suluh as your colleague."))
    }
}
