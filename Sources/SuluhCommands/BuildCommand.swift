internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Foundation
internal import Languages

/// `suluh build`: content → site.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Makes the site from content/. The former site stays until the new one is whole.")

    @OptionGroup var common: CommonOptions

    @Option(name: .long, help: "Where the site goes. Default: public/ in the site's folder.")
    var output: String?

    @Flag(name: .long, help: "Makes every file anew.")
    var clean = false

    @Flag(name: .long, help: "Includes drafts and pages whose date has not come.")
    var drafts = false

    @Flag(name: .long, help: "Counts warnings as errors.")
    var strict = false

    @Option(name: .long, help: "How many files are worked on at once. Default: one per processor.")
    var jobs: Int?

    @Flag(name: .long, help: "Tells where the time went: by stage, and the slowest files.")
    var timings = false

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs: 1–1024") }
    }

    func run() throws {
        let language = common.messageLanguage
        let today = try neededDayOfBuild(language)
        let clock = ContinuousClock()
        let start = clock.now
        let progress = ProgressBar(isShown: StandardError.isTerminal, language: language)
        let report: BuildReport
        do {
            report = try buildSite(options(for: today)) { progress.show($0, of: $1) }
        } catch {
            progress.clear()
            throw failed(error, language)
        }
        progress.clear()
        common.show(report.diagnostics)
        let summary = BuildSummary(report: report, output: shownOutput, seconds: start.duration(to: clock.now))
        // Programs that read the diagnostics get nothing else to read.
        if common.format == .text { StandardError.write(summary.text(language)) }
        if timings { StandardError.write(TimingsTable(report.timings).text(language)) }
        if report.hasErrors { throw ExitCode(ExitStatus.content) }
    }

    private func options(for today: CalendarDay) -> BuildOptions {
        var options = common.place.buildOptions(today: today, output: output, jobs: jobs)
        options.isClean = clean
        options.includesDrafts = drafts
        options.isStrict = strict
        return options
    }

    private var shownOutput: String {
        output ?? (common.site == "." ? "public" : common.site + (common.site.hasSuffix("/") ? "" : "/") + "public")
    }
}
