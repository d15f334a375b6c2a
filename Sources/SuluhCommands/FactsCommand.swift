internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Foundation
internal import Languages

extension FactFormat: ExpressibleByArgument {}

/// `suluh facts`: every fact of the site with its confidence, where it is written and where it is shown.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Lists every fact of the site: how sure it is, where it is written, on which pages it is shown.")

    @OptionGroup var place: SiteOptions

    @Option(name: .long, help: "How the list is written: text, json or csv.")
    var format = FactFormat.text

    @OptionGroup var words: MessageOptions

    @Flag(name: .long, help: "Includes drafts and pages whose date has not come.")
    var drafts = false

    func run() throws {
        let language = words.language
        let report = try listed()
        place.show(report.diagnostics, as: .text, language)
        // A list with a broken record would pass for a whole one.
        if report.hasErrors { throw ExitCode(ExitStatus.content) }
        print(FactListing(report.facts).text(format, language), terminator: "")
        if format == .text { StandardError.write(ending(report.facts)[language] + "\n") }
    }

    private func listed() throws -> FactReport {
        var options = place.buildOptions(today: try neededDayOfBuild(words.language))
        options.includesDrafts = drafts
        do {
            return try listFacts(options)
        } catch {
            throw failed(error, words.language)
        }
    }

    private func ending(_ facts: [SiteFact]) -> Bilingual {
        let doubtful = facts.count { $0.confidence != "verified" }
        return Bilingual(
            id: "\(facts.count) fakta, \(doubtful) belum pasti",
            en: "\(facts.count) \(facts.count == 1 ? "fact" : "facts"), \(doubtful) not certain")
    }
}
