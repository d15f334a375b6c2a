internal import Diagnostics

/// Problems of notes below the text.
enum FootnoteDiagnostics {
    static let missingKind = DiagnosticKind(
        "footnote-missing", .warning, in: .links,
        summary: Bilingual(id: "Catatan kaki tidak ditulis", en: "A footnote is written nowhere"),
        why: Bilingual(
            id: "Pembaca melihat tanda [^…] dan tidak menemukan catatannya.",
            en: "Readers see the signs [^…] and find no note."),
        wrong: "Biaya resmi[^1].", right: "Biaya resmi[^1].\n\n[^1]: Peraturan Pemerintah 45/2024.")

    static func missing(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            missingKind, at: place,
            message: Bilingual(
                id: "Catatan kaki [^\(name)] tidak ada.", en: "There is no footnote [^\(name)]."),
            suggestion: Bilingual(
                id: "Tulis catatannya di baris tersendiri di akhir halaman: [^\(name)]: Isi catatan.",
                en: "Write the note on a line of its own at the end of the page: [^\(name)]: The note."))
    }

    /// The names of footnotes that stand in a text as mere signs, since nobody wrote them.
    static func missingNames(in text: String) -> [Substring] {
        guard text.hasByte(where: { $0 == UInt8(ascii: "[") }), text.contains("[^") else { return [] }
        return text.matches(of: /\[\^([^\]\s\[^]{1,80})\]/).map(\.output.1)
    }
}
