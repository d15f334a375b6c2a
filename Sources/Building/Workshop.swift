package import Languages
internal import Loading
internal import Rendering
internal import Workers

/// Makes a site again and again, for as long as somebody works on it.
package final class Workshop: Sendable {
    private let options: BuildOptions
    private let workers: Workers
    private let parsed = ParsedFiles()
    private let templates = TemplateMemory()

    /// - Parameter options: Where the site is and how it is made; its output is never written.
    package init(_ options: BuildOptions) {
        self.options = options
        workers = Workers(count: options.jobs)
    }

    /// Where the site is.
    package var siteFolder: String { options.siteFolder }

    /// The text of a line of one of its files, for quoting it beside a problem.
    package func line(_ number: Int, of file: String) -> String? {
        sourceLine(number, of: file, siteFolder: options.siteFolder)
    }

    /// All that is wrong with the site as its files are now, and all that could be better.
    package func check(today: CalendarDay) throws(BuildFailure) -> CheckReport {
        var options = options
        options.today = today
        return try checkSite(options)
    }

    /// The site as its files are now.
    ///
    /// - Parameter saved: Files that are known to have been written since the last time, from the site's folder.
    package func prepare(today: CalendarDay, saved: Set<String>) throws(BuildFailure) -> PreparedSite {
        var options = options
        options.today = today
        return try prepareSite(options, workers, parsed, templates: templates, saved: saved)
    }
}
