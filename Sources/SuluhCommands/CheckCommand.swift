internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Foundation

extension DiagnosticGroup: ExpressibleByArgument {}

/// `suluh check`: all that is wrong, and all that only people can make better. Nothing is written.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Looks for everything that a build looks for, and for what to check, translate or say more plainly.")

    @OptionGroup var common: CommonOptions

    @Option(name: .long, help: "Only these, with commas: links,facts,freshness,translations,language,safety,files.")
    var only: String?

    @Option(name: .long, help: "Does not tell of the problems that are in this file.")
    var baseline: String?

    @Option(name: .long, help: "Writes the problems of today to a file, for --baseline.")
    var writeBaseline: String?

    @Flag(name: .long, help: "Asks other servers whether what is linked is still there, one at a time; needs curl.")
    var external = false

    @Flag(name: .long, help: "Includes drafts and pages whose date has not come.")
    var drafts = false

    @Flag(name: .long, help: "Counts warnings as errors.")
    var strict = false

    func validate() throws { _ = try groups() }

    func run() throws {
        let language = common.messageLanguage
        let known = try readBaseline(language)
        let report = try checked(language)
        let wanted = try groups()
        let found = report.diagnostics.filter { wanted.contains($0.kind.group) || isInTheWay($0) }
        if let writeBaseline { return try write(CheckBaseline(found), to: writeBaseline, language) }
        let told = known?.new(in: found) ?? (new: found, mended: 0)
        let listing = CheckListing(
            told.new, hidden: found.count - told.new.count, mended: told.mended, report.pageCount)
        common.show(listing)
        if told.new.contains(where: { $0.severity == .error }) { throw ExitCode(ExitStatus.content) }
    }

    private func readBaseline(_ language: MessageLanguage) throws -> CheckBaseline? {
        guard let baseline else { return nil }
        do {
            return try CheckBaseline.load(absolutePath(baseline), shown: baseline)
        } catch {
            throw failed(error, language)
        }
    }

    private func checked(_ language: MessageLanguage) throws -> CheckReport {
        var options = common.place.buildOptions(today: try neededDayOfBuild(language))
        options.includesDrafts = drafts
        options.isStrict = strict
        do {
            return try checkSite(options, visitsLinks: external)
        } catch {
            throw failed(error, language)
        }
    }

    /// Pages that cannot be read cannot be checked for anything else.
    private func isInTheWay(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.kind.group == .files && diagnostic.kind.severity == .error
    }

    private func groups() throws -> Set<DiagnosticGroup> {
        guard let only else { return Set(DiagnosticGroup.allCases) }
        return Set(
            try only.split(separator: ",").map { written in
                let name = written.trimmingCharacters(in: .whitespaces)
                if let group = DiagnosticGroup(rawValue: name) { return group }
                let all = DiagnosticGroup.allCases.map(\.rawValue)
                let near = DidYouMean.nearest(to: name, among: all).map { " (\($0)?)" } ?? ""
                throw ValidationError("--only: \(name)\(near). \(all.joined(separator: ", "))")
            })
    }

    private func write(_ baseline: CheckBaseline, to path: String, _ language: MessageLanguage) throws {
        do {
            try baseline.save(to: absolutePath(path))
        } catch {
            throw failed(error, language)
        }
        StandardError.write(
            Bilingual(
                id: "Ditulis: \(path). Mulai sekarang: suluh check --baseline \(path)\n",
                en: "Written: \(path). From now on: suluh check --baseline \(path)\n")[language])
    }
}
