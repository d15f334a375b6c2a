internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Foundation

/// `suluh fix`: shows what would mend the problems of which that is certain, and with `--apply` does it.
struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix", abstract: "Shows the changes that mend what is certain: wrong links, misspelt keys.",
        discussion:
            "Nothing is written without --apply. What is not certain is left to people; suluh check tells of it.")

    @OptionGroup var place: SiteOptions

    @Flag(name: .long, help: "Writes the changes: all of them, or none.")
    var apply = false

    @OptionGroup var words: MessageOptions

    func run() throws {
        let language = words.language
        do {
            let report = try fixSite(options(language))
            guard siteExists(place.siteFolder) else {
                place.show(report.left, as: .text, language)
                throw ExitCode(ExitStatus.content)
            }
            print(report.files.map(text).joined(), terminator: "")
            if apply { try Building.apply(report, to: place.siteFolder) }
            StandardError.write(ending(report)[language] + "\n")
        } catch let failure as BuildFailure {
            throw failed(failure, language)
        }
    }

    private func options(_ language: MessageLanguage) throws -> BuildOptions {
        var options = place.buildOptions(today: try neededDayOfBuild(language))
        options.includesDrafts = true
        return options
    }

    /// As tools that compare texts write it.
    private func text(_ file: MendedFile) -> String {
        file.changes.map { change in
            let lines =
                ["\(file.path):\(change.line) [\(change.kind.id)]"] + change.before.map { "- " + $0 }
                + change.after.map { "+ " + $0 }
            return lines.map { TerminalText.visible($0) + "\n" }.joined() + "\n"
        }.joined()
    }

    private func ending(_ report: FixReport) -> Bilingual {
        let errors = report.left.count { $0.severity == .error }
        let left =
            errors > 0
            ? Bilingual(
                id: " \(errors) kesalahan lain perlu orang: suluh check",
                en: " \(errors) other \(errors == 1 ? "error needs" : "errors need") a person: suluh check")
            : Bilingual(id: "", en: "")
        guard report.count > 0 else {
            return Bilingual(
                id: "Tidak ada yang pasti untuk diperbaiki." + left.id, en: "Nothing that is certain to mend." + left.en
            )
        }
        let count = report.count
        return apply
            ? Bilingual(
                id: "\(count) perbaikan ditulis." + left.id,
                en: "\(count) \(count == 1 ? "change" : "changes") written." + left.en)
            : Bilingual(
                id: "\(count) perbaikan. Tulis dengan: suluh fix --apply." + left.id,
                en: "\(count) \(count == 1 ? "change" : "changes"). Write them with: suluh fix --apply." + left.en)
    }
}
