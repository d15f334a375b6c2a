internal import ArgumentParser
internal import Building
internal import Diagnostics

/// `suluh new TYPE PATH`: a page that says in comments what belongs where.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Writes a new page with comments that say what belongs where.",
        discussion: "Types: \(NewPageRequest.types.joined(separator: ", ")). A file that is there is never replaced.")

    @OptionGroup var place: SiteOptions

    @Argument(help: "The type of the page, or translation.")
    var type: String

    @Argument(help: "The page's path from content/, such as panduan/paspor-baru.")
    var path: String

    @Option(name: .long, help: "The language of a translation, such as en.")
    var lang: String?

    @OptionGroup var words: MessageOptions

    func run() throws {
        let language = words.language
        let request = NewPageRequest(
            siteFolder: place.siteFolder, type: type, path: path, language: lang, messages: language,
            today: try neededDayOfBuild(language))
        let created: Reported<String?>
        do {
            created = try createPage(request)
        } catch {
            throw failed(error, language)
        }
        guard let file = created.value else {
            place.show(created.diagnostics, as: .text, language)
            throw ExitCode(ExitStatus.content)
        }
        print(file)
        StandardError.write(next(file)[language] + "\n")
    }

    private func next(_ file: String) -> Bilingual {
        type == "translation" || lang != nil
            ? Bilingual(
                id: "Terjemahkan, lalu jalankan: suluh translate stamp \(file)",
                en: "Translate it, then run: suluh translate stamp \(file)")
            : Bilingual(
                id: "Buka berkas itu, isi, dan lihat hasilnya dengan: suluh serve",
                en: "Open the file, fill it in, and see it with: suluh serve")
    }
}
