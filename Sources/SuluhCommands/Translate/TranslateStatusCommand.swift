internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Foundation

extension StatusFormat: ExpressibleByArgument {}

/// `suluh translate status`: a translator's worklist.
struct TranslateStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Lists every page and language that is not current, worst first, with what changed in the source.")

    @OptionGroup var place: SiteOptions

    @Option(name: .long, help: "Only this language, such as en.")
    var lang: String?

    @Option(name: .long, help: "How the list is written: text, json or csv.")
    var format = StatusFormat.text

    @Flag(name: .long, help: "Lists translations that are current as well.")
    var all = false

    @OptionGroup var words: MessageOptions

    func run() throws {
        let language = words.language
        let report: TranslationReport
        do {
            report = try translateStatus(place.translationOptions(lang), includesAll: all)
        } catch {
            throw failed(error, language)
        }
        place.show(report.diagnostics, as: .text, language)
        print(report.text(format, language), terminator: "")
        if format == .text { StandardError.write(ending(report)[language] + "\n") }
        if report.hasErrors { throw ExitCode(ExitStatus.content) }
    }

    private func ending(_ report: TranslationReport) -> Bilingual {
        if report.count == 0 {
            return Bilingual(id: "Semua terjemahan sesuai sumbernya.", en: "Every translation is current.")
        }
        return all
            ? Bilingual(id: "\(report.count) terjemahan", en: "\(report.count) translations")
            : Bilingual(
                id: "\(report.count) terjemahan perlu dikerjakan",
                en: report.count == 1 ? "1 translation needs work" : "\(report.count) translations need work")
    }
}

extension SiteOptions {
    /// What a command about translations is told.
    func translationOptions(_ language: String? = nil) -> TranslationOptions {
        TranslationOptions(
            siteFolder: siteFolder, language: language, jobs: ProcessInfo.processInfo.activeProcessorCount)
    }
}
