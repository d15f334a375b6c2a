internal import Diagnostics

/// Problems of training modules.
enum ModuleDiagnostics {
    static let all = [sectionMissingKind, facilitatorInsideKind, facilitatorFootnoteKind]

    private static let sectionMissingKind = DiagnosticKind(
        "module-section-missing", .error,
        summary: Bilingual(id: "Bagian modul tidak ada", en: "A section of a module is missing"),
        why: Bilingual(
            id: "Pelatih tidak tahu apa yang dilakukan, atau peserta melihat catatan fasilitator.",
            en: "The trainer does not know what to do, or participants see the facilitator's notes."),
        wrong: "activities:\n  diskusi: {minutes: 15}\n\n## Diskusi kelompok",
        right: "activities:\n  diskusi: {minutes: 15}\n\n## Diskusi kelompok {#diskusi}")

    static func sectionMissing(_ id: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let near = DidYouMean.nearest(to: id, among: known)
        return Diagnostic(
            sectionMissingKind, at: place,
            message: Bilingual(
                id: "Tidak ada bagian dengan nama “\(id)” di teks ini.",
                en: "No section of this text has the id “\(id)”."),
            suggestion: near.map(Bilingual.didYouMean)
                ?? Bilingual(
                    id: "Tulis judul bagian itu dengan {#\(id)} di belakangnya.",
                    en: "Write the section's heading with {#\(id)} behind it."),
            replacement: place.range == nil ? nil : near)
    }

    private static let facilitatorInsideKind = DiagnosticKind(
        "facilitator-inside", .error, in: .safety,
        summary: Bilingual(
            id: "Bagian fasilitator ada di dalam kutipan atau daftar",
            en: "The facilitator's section is inside a quote or a list"),
        why: Bilingual(
            id: "Catatan fasilitator akan tetap tampil di halaman peserta.",
            en: "The facilitator's notes would stay on the participants' page."),
        wrong: "> ## Catatan {#facilitator}", right: "## Catatan {#facilitator}")

    static func facilitatorInside(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            facilitatorInsideKind, at: place,
            message: Bilingual(
                id: "Bagian ini tidak dapat dipisahkan.", en: "This section cannot be set apart."),
            suggestion: Bilingual(
                id: "Tulis judulnya di awal baris, di luar kutipan dan daftar.",
                en: "Write its heading at the start of a line, outside of quotes and lists."))
    }

    private static let facilitatorFootnoteKind = DiagnosticKind(
        "facilitator-footnote", .error, in: .safety,
        summary: Bilingual(
            id: "Catatan kaki di bagian fasilitator", en: "A footnote in the facilitator's section"),
        why: Bilingual(
            id: "Catatan kakinya akan tertinggal di halaman peserta.",
            en: "The footnote would stay on the participants' page."),
        wrong: "## Catatan {#facilitator}\n\nJangan menyebut nama.[^1]",
        right: "## Catatan {#facilitator}\n\nJangan menyebut nama (lihat aturan kelas).")

    static func facilitatorFootnote(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            facilitatorFootnoteKind, at: place,
            message: Bilingual(
                id: "Bagian ini memakai catatan kaki.", en: "This section uses a footnote."),
            suggestion: Bilingual(
                id: "Tulis catatan itu di dalam kalimatnya.", en: "Write the note into its sentence."))
    }
}
