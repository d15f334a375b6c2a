internal import ArgumentParser
internal import Building
internal import Diagnostics

/// `suluh explain ID`: the long text of a diagnostic, with a wrong and a right example.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explains a diagnostic, with a wrong and a right example.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The diagnostic's id, such as link-page-missing.")
    var id: String?

    @Flag(name: .long, help: "Explains every diagnostic, as a page in Markdown.")
    var all = false

    func validate() throws {
        if (id == nil) != all { throw ValidationError(all ? "ID | --all" : "Missing expected argument '<id>'") }
    }

    func run() throws {
        let language = common.messageLanguage
        guard let id else { return print(DiagnosticPage(language).markdown, terminator: "") }
        guard let kind = DiagnosticCatalogue.kind(id) else {
            let near = DidYouMean.nearest(to: id, among: DiagnosticCatalogue.all.map(\.id))
            let hint = near.map { Bilingual(id: " Maksud Anda \($0)?", en: " Did you mean \($0)?")[language] } ?? ""
            StandardError.write(
                "suluh: " + Bilingual(id: "Tidak ada “\(id)”.", en: "There is no “\(id)”.")[language] + hint + "\n")
            throw ExitCode(ExitStatus.usage)
        }
        print(text(of: kind, language))
    }

    private func text(of kind: DiagnosticKind, _ language: MessageLanguage) -> String {
        let severity = Bilingual(severity: kind.severity)[language]
        let wrong = Bilingual(id: "Salah:", en: "Wrong:")[language]
        let right = Bilingual(id: "Benar:", en: "Right:")[language]
        return """
            \(kind.id) (\(severity))
            \(kind.summary[language])

            \(kind.why[language])

            \(wrong)
            \(indented(kind.wrong))

            \(right)
            \(indented(kind.right))
            """
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
    }
}
