package import Diagnostics

/// The page of the documentation that explains every kind of problem, by subject.
package struct DiagnosticPage {
    private let language: MessageLanguage

    package init(_ language: MessageLanguage) { self.language = language }

    private func say(_ id: String, _ en: String) -> String { Bilingual(id: id, en: en)[language] }

    /// As Markdown, the same for the same program.
    package var markdown: String {
        let title = say("Semua pesan Suluh", "Every message of Suluh")
        let lead = say(
            "Ditulis oleh `suluh explain --all`. Satu pesan: `suluh explain ID`. Bobotnya dapat diubah di `site.yml`,"
                + " kecuali kesalahan: `checks: {html-raw: error, sentence-long: off}`.",
            "Written by `suluh explain --all`. One message: `suluh explain ID`. How much one matters can be changed in"
                + " `site.yml`, but for errors: `checks: {html-raw: error, sentence-long: off}`.")
        return "# \(title)\n\n\(lead)\n" + DiagnosticGroup.allCases.map(section).joined()
    }

    private func section(_ group: DiagnosticGroup) -> String {
        let kinds = DiagnosticCatalogue.all.filter { $0.group == group }
        return "\n## \(Bilingual(group: group)[language])\n" + kinds.map(entry).joined()
    }

    private func entry(_ kind: DiagnosticKind) -> String {
        let severity = Bilingual(severity: kind.severity)[language]
        return """

            ### \(kind.id)

            **\(kind.summary[language])** (\(severity)). \(kind.why[language])

            \(say("Salah:", "Wrong:"))

            \(code(kind.wrong))

            \(say("Benar:", "Right:"))

            \(code(kind.right))

            """
    }

    private func code(_ example: String) -> String {
        let fence = example.contains("```") ? "````" : "```"
        return "\(fence)text\n\(example)\n\(fence)"
    }
}
