internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import PO

/// `suluh translate export --lang L`: a PO file for translators.
struct TranslateExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the texts of the site as a PO file, for translators into one language.",
        discussion: """
            Titles, headings, paragraphs, items and cells are messages. What a translator has to look at, because its source \
            was changed or the two were never compared, is fuzzy. PO editors open the file, and po2xliff makes XLIFF of it.
            """)

    @OptionGroup var place: SiteOptions

    @Option(name: .long, help: "The language of the translations, such as en.")
    var lang: String

    @Option(name: .long, help: "The file to write. Default: po/LANG.po in the site's folder; - for standard output.")
    var output: String?

    @OptionGroup var words: MessageOptions

    func run() throws {
        let language = words.language
        let report: ExportReport
        do {
            report = try exportTranslations(into: lang, place.translationOptions())
        } catch {
            throw failed(error, language)
        }
        place.show(report.diagnostics, as: .text, language)
        // A catalogue without the pages that cannot be read would pass for a whole one.
        guard let catalogue = report.catalogue, !report.hasErrors else { throw ExitCode(ExitStatus.content) }
        guard output != "-" else { return print(catalogue.text, terminator: "") }
        let file = output.map(absolutePath) ?? place.siteFolder + "/po/\(report.language).po"
        try write(catalogue.text, to: file, language)
        StandardError.write(summary(catalogue, output ?? "po/\(report.language).po")[language] + "\n")
    }

    private func write(_ text: String, to file: String, _ language: MessageLanguage) throws {
        do {
            try writeCatalogue(text, to: file)
        } catch {
            throw failed(error, language)
        }
    }

    private func summary(_ catalogue: POFile, _ file: String) -> Bilingual {
        let count = catalogue.messages.count
        let done = catalogue.messages.count { !$0.text.isEmpty && !$0.isFuzzy }
        let fuzzy = catalogue.messages.count(where: \.isFuzzy)
        return Bilingual(
            id:
                "\(file): \(count) pesan, \(done) sudah sesuai, \(fuzzy) perlu diperiksa, \(count - done - fuzzy) belum ada",
            en: "\(file): \(count) messages, \(done) current, \(fuzzy) to look at, \(count - done - fuzzy) missing")
    }
}
