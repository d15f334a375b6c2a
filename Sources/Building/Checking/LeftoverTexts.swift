internal import Diagnostics
internal import Markdown
internal import SiteModel
internal import Starting

/// Sentences of a new page that its author did not replace.
func leftoverProblems(in site: LoadedSite) -> [Diagnostic] {
    site.pages.flatMap { page in
        page.blocks.filter { templateTexts.contains($0.text) }.map { block in
            LeftoverDiagnostics.leftover(block.text, at: SourcePlace(file: page.file, range: block.range))
        }
    }
}

/// Problems of pages that nobody finished.
enum LeftoverDiagnostics {
    static let all = [leftoverKind]

    private static let leftoverKind = DiagnosticKind(
        "template-text-left", .warning, in: .language,
        summary: Bilingual(
            id: "Kalimat contoh dari halaman baru masih ada", en: "A sample sentence of a new page is still there"),
        why: Bilingual(
            id: "Pembaca mendapat petunjuk untuk penulis, bukan jawaban.",
            en: "Readers get what was meant for the author, and no answer."),
        wrong: "Tulis ke mana, kapan, dan apa yang dibawa.", right: "Datanglah ke loket 3 dengan KTP asli.")

    static func leftover(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            leftoverKind, at: place,
            message: Bilingual(
                id: "Kalimat contoh belum diganti: “\(text)”", en: "A sample sentence was not replaced: “\(text)”"),
            suggestion: Bilingual(
                id: "Tulis isinya, atau hapus kalimat ini.", en: "Write what belongs there, or delete the sentence."))
    }
}
