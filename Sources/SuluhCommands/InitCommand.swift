internal import ArgumentParser
internal import Building
internal import Diagnostics

/// `suluh init DIR`: a whole small site.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Writes a small site into a new folder: settings, first pages, and how to go on."
    )

    @Argument(help: "The folder, which is not there yet or empty.")
    var folder: String

    @OptionGroup var words: MessageOptions

    func run() throws {
        let language = words.language
        let files: [String]
        do {
            files = try createSite(in: absolutePath(folder), today: try neededDayOfBuild(language), language)
        } catch let failure as BuildFailure {
            throw failed(failure, language)
        }
        for file in files { print("\(folder)/\(file)") }
        StandardError.write(
            Bilingual(
                id: "Situs siap. Lihat di peramban: suluh serve --site \(folder)",
                en: "The site is ready. See it in a browser: suluh serve --site \(folder)")[language] + "\n")
    }
}
