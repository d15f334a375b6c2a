internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Translating

/// `suluh translate stamp FILE…`: records that somebody compared translations with their sources.
struct TranslateStampCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stamp",
        abstract: "Records that translations say what their sources say now.",
        discussion: """
            Name the translations, such as content/panduan/paspor.en.md, or a folder of them. With --minor, which is for a \
            typo in the source, name the source: its translations stay current, except where a number changed or a part \
            came or went.
            """)

    @OptionGroup var place: SiteOptions

    @Argument(help: "Translations, or folders that hold them.")
    var files: [String]

    @Flag(name: .long, help: "The source was changed in spelling only.")
    var minor = false

    @Flag(name: .long, help: "Somebody whose language it is has read the translation.")
    var reviewed = false

    @Flag(name: .long, help: "Takes back that somebody whose language it is has read the translation.")
    var unreviewed = false

    @OptionGroup var words: MessageOptions

    func validate() throws {
        if reviewed, unreviewed { throw ValidationError("--reviewed and --unreviewed say the opposite.") }
    }

    func run() throws {
        let language = words.language
        let choices = StampChoices(isMinor: minor, isReviewed: reviewed ? true : unreviewed ? false : nil)
        let report: StampReport
        do {
            report = try stampTranslations(files.map(located), choices, place.translationOptions())
        } catch {
            throw failed(error, language)
        }
        place.show(report.diagnostics, as: .text, language)
        for stamp in report.stamped { print(line(stamp)[language]) }
        for file in report.remaining { StandardError.write(remaining(file)[language] + "\n") }
        if report.stamped.isEmpty { StandardError.write(Self.nothing[language] + "\n") }
        if report.hasErrors { throw ExitCode(ExitStatus.content) }
    }

    /// A path from the working directory, or from the site's folder, as both are natural to type.
    private func located(_ file: String) -> String {
        file.hasPrefix("content/") || file == "content" ? place.siteFolder + "/" + file : absolutePath(file)
    }

    private func line(_ stamp: (file: String, isReviewed: Bool)) -> Bilingual {
        stamp.isReviewed
            ? Bilingual(
                id: "\(stamp.file): dicatat, sudah diperiksa penutur asli",
                en: "\(stamp.file): recorded, read by a native speaker")
            : Bilingual(
                id: "\(stamp.file): dicatat, belum diperiksa penutur asli",
                en: "\(stamp.file): recorded, not read by a native speaker")
    }

    private func remaining(_ file: String) -> Bilingual {
        Bilingual(
            id: "\(file) masih belum sama dengan sumbernya. Lihat suluh translate status",
            en: "\(file) is still not the same as its source. See suluh translate status")
    }

    private static let nothing = Bilingual(id: "Tidak ada yang dicatat.", en: "Nothing was recorded.")
}
