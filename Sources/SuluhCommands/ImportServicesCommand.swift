internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Foundation

/// `suluh import services FILE`: a spreadsheet or HSDS data → a page for each service.
struct ImportServicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "services",
        abstract: "Makes a page for each service of a spreadsheet (CSV) or of HSDS (JSON).",
        discussion: "All is checked first: with an error nothing is written. Files that are there are never replaced.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file: CSV with a row for each service at a place, or HSDS 3.0 or 3.1 as JSON.")
    var file: String

    @Option(name: .long, help: "The folder below content/ for the pages. Default: the section with type: service.")
    var into: String?

    @Option(name: .long, help: "The id of the source of all this. Default: a new, unverified source for the file.")
    var source: String?

    @Flag(name: .long, help: "Writes nothing; prints what would be written.")
    var dryRun = false

    func run() throws {
        let language = common.messageLanguage
        let today = try neededDayOfBuild(language)
        var options = ImportOptions(
            siteFolder: common.siteFolder, file: absolutePath(file), shownFile: file, today: today)
        options.folder = into
        options.source = source
        options.isDryRun = dryRun
        let report: ImportReport
        do {
            report = try importServices(options)
        } catch {
            throw failed(error, language)
        }
        show(report, language)
        if report.hasErrors { throw ExitCode(ExitStatus.content) }
    }

    private func show(_ report: ImportReport, _ language: MessageLanguage) {
        let data = report.diagnostics.isEmpty ? nil : QuotedData(file: file, text: report.text)
        common.show(report.diagnostics, quoting: data)
        if dryRun { print(preview(report), terminator: "") }
        if common.format == .text { StandardError.write(summary(report)[language] + "\n") }
    }

    /// Every file after its name.
    private func preview(_ report: ImportReport) -> String {
        var files = report.pages
        if !report.addedSources.isEmpty { files.append(("content/data/sources.yml", report.addedSources)) }
        return files.map { "=== \($0.path)\n" + String(decoding: $0.text, as: UTF8.self) }.joined()
    }

    private func summary(_ report: ImportReport) -> Bilingual {
        let kept = report.diagnostics.count { $0.severity != .error }
        let count = report.pages.count
        if report.hasErrors {
            return Bilingual(
                id: "Tidak ada yang ditulis, karena ada kesalahan.", en: "Nothing was written, because of errors.")
        }
        let sources = report.newSources.joined(separator: ", ")
        let addedID = report.newSources.isEmpty ? "" : "; sumber baru: \(sources)"
        let addedEN = report.newSources.isEmpty ? "" : "; new sources: \(sources)"
        let pages = count == 1 ? "1 page" : "\(count) pages"
        let notes = kept == 1 ? "1 note" : "\(kept) notes"
        return dryRun
            ? Bilingual(
                id: "\(count) halaman akan ditulis\(addedID); \(kept) catatan",
                en: "\(pages) would be written\(addedEN); \(notes)")
            : Bilingual(
                id: "\(count) halaman ditulis\(addedID); \(kept) catatan", en: "\(pages) written\(addedEN); \(notes)")
    }
}
