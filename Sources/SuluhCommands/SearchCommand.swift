internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Indexing
internal import Languages

/// `suluh search --lang L QUERY`: what a reader of the published site finds.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Searches the published site, with the ranking of its search page.")

    /// As many as the search page shows.
    private static let shownResults = 20

    @OptionGroup var common: CommonOptions

    @Option(name: .long, help: "The reader's language, such as id.")
    var lang: String

    @Option(name: .long, help: "The folder of the published site. Default: public/ in the site's folder.")
    var output: String?

    @Flag(name: .long, help: "Writes all results as JSON.")
    var json = false

    @Argument(help: "The words to look for.")
    var query: [String]

    func run() throws {
        let results = try found()
        if json { return print(results.json) }
        for result in results.prefix(Self.shownResults) { print(text(of: result)) }
        StandardError.write(ending(results.count)[common.messageLanguage] + "\n")
    }

    private func found() throws -> [SearchResult] {
        let folder = output.map(absolutePath) ?? common.siteFolder + "/public"
        let shown = output ?? (common.site == "." ? "public" : common.site + "/public")
        do {
            return try searchSite(
                query.joined(separator: " "), language: lang, output: folder, shownOutput: shown)
        } catch {
            StandardError.write("suluh: \(error.message[common.messageLanguage])\n")
            throw ExitCode(error.status)
        }
    }

    private func text(of result: SearchResult) -> String {
        let label = result.language == LanguageTag(lang)?.text ? "" : " (\(result.language))"
        let sections = result.sections.map { "  – \($0.title)\n    \($0.address)" }
        return (["\(result.title)\(label)\(reason(of: result))", "  \(result.address)"] + sections)
            .joined(separator: "\n")
    }

    private func reason(of result: SearchResult) -> String {
        switch result.reason {
        case .formerly(let name): Bilingual(id: " [dulu \(name)]", en: " [formerly \(name)]")[common.messageLanguage]
        case .foundAs(let words): " [\(words)]"
        case nil: ""
        }
    }

    private func ending(_ count: Int) -> Bilingual {
        let hidden = count - Self.shownResults
        if count == 0 { return Bilingual(id: "Tidak ada hasil", en: "Nothing found") }
        if hidden <= 0 { return Bilingual(id: "\(count) halaman", en: count == 1 ? "1 page" : "\(count) pages") }
        return Bilingual(
            id: "\(count) halaman; \(hidden) lagi tampak dengan --json",
            en: "\(count) pages; --json shows the other \(hidden)")
    }
}

extension SearchFailure {
    fileprivate var status: Int32 {
        switch self {
        case .usage: ExitStatus.usage
        case .machine: ExitStatus.machine
        }
    }
}
