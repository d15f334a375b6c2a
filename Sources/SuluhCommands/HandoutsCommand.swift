internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Foundation
internal import Languages

extension HandoutFormat: ExpressibleByArgument {}

/// `suluh handouts`: sheets for the printer, published with the site.
struct HandoutsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handouts",
        abstract: "Makes printable handouts of the site's pages and publishes them with it.",
        discussion: "Only what changed is made again. PDFs need a tool that “make tools” installs; HTML needs none.")

    @OptionGroup var place: SiteOptions

    @Option(name: .long, help: "Only in this language, such as id.")
    var lang: String?

    @Option(
        name: .long, help: "Only of this page, such as paspor, or only this one, such as guide-paspor; may be repeated."
    )
    var only: [String] = []

    @Option(name: .long, help: "pdf or html.")
    var format = HandoutFormat.pdf

    @Option(name: .long, help: "Where the site goes. Default: public/ in the site's folder.")
    var output: String?

    @Flag(name: .long, help: "Makes every handout anew.")
    var clean = false

    @Flag(name: .long, help: "Counts warnings as errors; what was not checked in time is not made.")
    var strict = false

    @Option(name: .long, help: "How many are made at once. Default: one per processor.")
    var jobs: Int?

    @OptionGroup var words: MessageOptions

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs: 1–1024") }
    }

    func run() throws {
        let language = words.language
        let clock = ContinuousClock()
        let start = clock.now
        let progress = ProgressBar(isShown: StandardError.isTerminal, language: language, doing: .printing)
        let report: HandoutReport
        do {
            report = try makeHandouts(options(today: neededDayOfBuild(language))) { progress.show($0, of: $1) }
        } catch let failure as BuildFailure {
            progress.clear()
            throw failed(failure, language)
        }
        progress.clear()
        place.show(report.build.diagnostics, as: .text, language)
        StandardError.write(summary(report, start.duration(to: clock.now))[language] + "\n")
        if report.toolDied { throw ExitCode(ExitStatus.machine) }
        if report.build.hasErrors { throw ExitCode(ExitStatus.content) }
    }

    private func options(today: CalendarDay) -> HandoutOptions {
        var build = place.buildOptions(today: today, output: output, jobs: jobs)
        build.isClean = clean
        build.isStrict = strict
        var options = HandoutOptions(build: build, toolsFolder: toolsFolder())
        (options.language, options.only, options.format) = (lang, only, format)
        return options
    }

    private func summary(_ report: HandoutReport, _ time: Duration) -> Bilingual {
        let seconds = (time / .milliseconds(10)).rounded() / 100
        guard report.build.outputs != nil else {
            return Bilingual(
                id: "Tidak ada yang dibuat, karena ada kesalahan.", en: "Nothing was made, because of errors.")
        }
        return Bilingual(
            id: "Bahan cetak: \(report.made) dibuat, \(report.kept) tetap, \(report.failed) gagal, \(seconds) detik",
            en: "Handouts: \(report.made) made, \(report.kept) unchanged, \(report.failed) failed, \(seconds) seconds")
    }
}

/// Where optional tools are: `$SULUH_TOOLS`, else `$XDG_DATA_HOME/suluh/tools`, else `~/.local/share/suluh/tools`.
func toolsFolder() -> String {
    let environment = ProcessInfo.processInfo.environment
    func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let tools = set("SULUH_TOOLS") { return absolutePath(tools) }
    let data = set("XDG_DATA_HOME") ?? (set("HOME") ?? "/root") + "/.local/share"
    return absolutePath(data + "/suluh/tools")
}
