internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Foundation
internal import Languages

extension MessageLanguage: ExpressibleByArgument {}
extension DiagnosticFormat: ExpressibleByArgument {}

/// Options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: "The folder that holds site.yml.")
    var site = "."

    @Option(name: .long, help: "How diagnostics are written: text, json or github.")
    var format = DiagnosticFormat.text

    @Option(name: .long, help: "The language of messages: id or en. Default: the environment's language.")
    var messages: MessageLanguage?

    /// The language that was asked for, else the environment's, else English.
    var messageLanguage: MessageLanguage {
        if let messages { return messages }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.lowercased().hasPrefix("id") ? .id : .en
    }

    /// The site's folder as an absolute path.
    var siteFolder: String { absolutePath(site) }

    /// Writes all diagnostics: JSON is a result, the other forms are messages.
    func show(_ diagnostics: [Diagnostic]) {
        let folder = siteFolder
        let printer = DiagnosticPrinter(language: messageLanguage) { sourceLine($0, of: $1, siteFolder: folder) }
        StandardError.write(printer.text(of: diagnostics, as: format))
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
