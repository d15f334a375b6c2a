internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Foundation
internal import Languages

extension MessageLanguage: ExpressibleByArgument {}
extension DiagnosticFormat: ExpressibleByArgument {}

/// Where the site is.
struct SiteOptions: ParsableArguments {
    @Option(name: .long, help: "The folder that holds site.yml.")
    var site = "."

    /// The site's folder as an absolute path.
    var siteFolder: String { absolutePath(site) }

    /// What the work of a command is told.
    ///
    /// - Parameters:
    ///   - output: Where the site goes, as it was typed; nothing for `public/` in its folder.
    ///   - jobs: How many files are worked on at once; nothing for one per processor.
    func buildOptions(today: CalendarDay, output: String? = nil, jobs: Int? = nil) -> BuildOptions {
        BuildOptions(
            siteFolder: siteFolder, output: output.map(absolutePath) ?? siteFolder + "/public",
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, today: today)
    }

    /// Writes all diagnostics.
    ///
    /// - Parameters:
    ///   - data: A file that may lie outside the site, for quoting it.
    ///   - inOrder: Whether they come in the order in which they are to be read.
    func show(
        _ diagnostics: [Diagnostic], as format: DiagnosticFormat, _ language: MessageLanguage,
        quoting data: QuotedData? = nil, inOrder: Bool = false
    ) {
        let folder = siteFolder
        let printer = DiagnosticPrinter(language: language) { line, file in
            if let data, data.file == file { return data.line(line) }
            return sourceLine(line, of: file, siteFolder: folder)
        }
        StandardError.write(printer.text(of: diagnostics, as: format, inOrder: inOrder))
    }
}

/// In which language to speak.
struct MessageOptions: ParsableArguments {
    @Option(name: .long, help: "The language of messages: id or en. Default: the environment's language.")
    var messages: MessageLanguage?

    /// The language that was asked for, else the environment's, else English.
    var language: MessageLanguage {
        if let messages { return messages }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.lowercased().hasPrefix("id") ? .id : .en
    }
}

/// Options of the commands whose result is not a list in a form of its own.
struct CommonOptions: ParsableArguments {
    @OptionGroup var place: SiteOptions

    @Option(name: .long, help: "How diagnostics are written: text, json or github.")
    var format = DiagnosticFormat.text

    @OptionGroup var words: MessageOptions

    var site: String { place.site }
    var siteFolder: String { place.siteFolder }
    var messageLanguage: MessageLanguage { words.language }

    /// Writes all diagnostics in the form that was asked for: JSON is a result, the other forms are messages.
    func show(_ diagnostics: [Diagnostic], quoting data: QuotedData? = nil) {
        place.show(diagnostics, as: format, messageLanguage, quoting: data)
    }
}

/// A file by the name that diagnostics know it by, and its lines.
struct QuotedData: Sendable {
    let file: String
    private let text: SourceText

    /// Data without line breaks has lines that nobody can read.
    private static let longest = 2000

    init(file: String, text: [UInt8]) {
        self.file = file
        self.text = SourceText(text)
    }

    func line(_ number: Int) -> String? {
        let line = text.line(number)
        return line.isEmpty || line.utf8.count > Self.longest ? nil : line
    }
}

/// A path as the working directory makes it absolute, without `.` and `..`.
func absolutePath(_ path: String) -> String {
    let base = FileManager.default.currentDirectoryPath
    return URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: base, isDirectory: true)).standardizedFileURL
        .path
}

/// Messages and progress go here, so that results can be piped.
enum StandardError {
    static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }

    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// The day of the build: `SOURCE_DATE_EPOCH` for builds that can be repeated, else today; nothing when it is no number,
/// since a build that was to be repeated must not take another day.
func dayOfBuild() -> CalendarDay? {
    guard let fixed = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !fixed.isEmpty else {
        return CalendarDay(secondsSince1970: Int(Date().timeIntervalSince1970))
    }
    return Int(fixed).map(CalendarDay.init(secondsSince1970:))
}
