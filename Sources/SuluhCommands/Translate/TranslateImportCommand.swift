internal import ArgumentParser
internal import Building
internal import Diagnostics

/// `suluh translate import F.po`: translations from a PO file → pages.
struct TranslateImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings the translations of a PO file into the pages.",
        discussion: """
            Only the words that the file translates are changed; everything else in a page stays as it is. What is fuzzy is \
            passed over, and so is what was translated from words that the source no longer has.
            """)

    @OptionGroup var place: SiteOptions

    @Argument(help: "The PO file.")
    var file: String

    @Flag(name: .long, help: "Somebody whose language it is has read the translations.")
    var reviewed = false

    @OptionGroup var words: MessageOptions

    func run() throws {
        let language = words.language
        let report: CatalogueReport
        do {
            report = try importTranslations(
                from: absolutePath(file), shown: file, isReviewed: reviewed, place.translationOptions())
        } catch {
            throw failed(error, language)
        }
        let data = report.diagnostics.isEmpty ? nil : QuotedData(file: file, text: report.text)
        place.show(report.diagnostics, as: .text, language, quoting: data)
        for page in report.pages { print(page) }
        StandardError.write(summary(report)[language] + "\n")
        if report.hasErrors { throw ExitCode(ExitStatus.content) }
    }

    private func summary(_ report: CatalogueReport) -> Bilingual {
        guard !report.hasErrors else {
            return Bilingual(
                id: "Tidak ada yang ditulis, karena ada kesalahan.", en: "Nothing was written, because of errors.")
        }
        let pages = report.pages.count == 1 ? "1 page" : "\(report.pages.count) pages"
        return Bilingual(
            id:
                "\(report.taken) terjemahan dipakai, \(report.fuzzy) dilewati karena fuzzy; \(report.pages.count) halaman ditulis",
            en:
                "\(report.taken) translations used, \(report.fuzzy) passed over because they are fuzzy; \(pages) written"
        )
    }
}
