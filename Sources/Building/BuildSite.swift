internal import BuiltInTheme
package import Diagnostics
package import Languages
internal import Loading
internal import Publishing
internal import SiteModel
internal import ToolStamp
internal import Workers

/// The version of the tool, as `--version` shows it.
package let toolVersion = "0.1.0"

/// Names this very build of the tool in every fingerprint, and nowhere else.
let toolBuild = "\(toolVersion) \(ToolStamp.sources)"

/// What a build is told.
package struct BuildOptions: Sendable {
    /// The folder that holds `site.yml`, as an absolute path.
    package var siteFolder: String
    /// Where the site goes, as an absolute path.
    package var output: String
    /// Makes every file anew.
    package var isClean = false
    package var includesDrafts = false
    /// Warnings count as errors.
    package var isStrict = false
    /// How many files are worked on at once.
    package var jobs: Int
    /// The day of the build.
    package var today: CalendarDay
    /// Reads pages in such depth that their sentences and translations can be looked at.
    var readsSentences = false

    package init(siteFolder: String, output: String, jobs: Int, today: CalendarDay) {
        self.siteFolder = siteFolder
        self.output = output
        self.jobs = jobs
        self.today = today
    }
}

/// Why a build could not even try: the command was wrong, or the machine failed.
package enum BuildFailure: Error, Sendable {
    /// Exit status 2.
    case usage(Bilingual)
    /// Exit status 3.
    case machine(Bilingual)

    /// What to tell about it.
    package var message: Bilingual {
        switch self {
        case .usage(let message), .machine(let message): message
        }
    }
}

/// From content to site: loads, resolves, renders, publishes. An error in the content leaves the former site as it was.
///
/// Where nothing has changed since the last build, nothing is read.
///
/// - Parameter progress: Told how many files of how many are settled.
package func buildSite(
    _ options: BuildOptions, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
) throws(BuildFailure) -> BuildReport {
    // Looked at before anything is read: what changes while the site is built has changed at the next look.
    var look = BuildTimings()
    let surroundings = look.measure(.look) { BuildSurroundings(options) }
    let place = outputPlace(options)
    let known = look.measure(.look) {
        options.isClean ? nil : surroundings.flatMap { RememberedBuild.report(of: place, $0) }
    }
    if var known {
        known.timings = look
        return known
    }
    var built = try publishedSite(options, Workers(count: options.jobs), progress: progress) {
        site throws(BuildFailure) in
        try keptHandouts(site, in: options.output, Workers(count: options.jobs))
    }
    built.report.timings.add(before: look)
    // What is said of handouts that went is said once.
    if let surroundings, let output = built.state, built.shelf.diagnostics.isEmpty {
        RememberedBuild(surroundings, output: output, built.report).save(for: place)
    }
    return built.report
}

/// What came of building a site.
struct BuiltSite {
    var report: BuildReport
    let shelf: HandoutShelf
    /// Stands for the published site as it looks from outside; nothing when none was published.
    var state: Fingerprint?
}

/// Builds a site with the handouts that `shelf` finds or makes.
func publishedSite(
    _ options: BuildOptions, _ workers: Workers, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void,
    shelf: (ResolvedSite) throws(BuildFailure) -> HandoutShelf
) throws(BuildFailure) -> BuiltSite {
    let place = outputPlace(options)
    // Without a site it does not matter where it would go.
    if hasSettings(options.siteFolder) { try publishing { () throws(PublishError) in try checkOutputPlace(place) } }
    let prepared = try prepareSite(options, workers, shelf: shelf)
    var report = prepared.report
    guard let site = prepared.site, !report.hasErrors else { return BuiltSite(report: report, shelf: prepared.shelf) }
    var timings = prepared.timings
    let files = timings.measure(.plan) { prepared.files() }
    let request = PublishRequest(
        files: files, place: place, isClean: options.isClean, workers: workers, progress: progress)
    let published = try timings.measure(.publish) { () throws(BuildFailure) in
        try publishing { () throws(PublishError) in try publish(request) }
    }
    timings.slowest = published.slowest
    report.timings = timings
    report.describe(site, published.report)
    report.add(prepared.shelf.diagnostics)
    return BuiltSite(report: report, shelf: prepared.shelf, state: published.state)
}

func load(
    _ options: BuildOptions, _ workers: Workers, _ parsed: ParsedFiles? = nil, saved: Set<String> = []
) throws(BuildFailure) -> Reported<LoadedSite?> {
    let theme = BuiltInTheme.files.map { ThemeFile(path: $0.path, contents: .bytes($0.bytes)) }
    do {
        var request = LoadRequest(siteFolder: options.siteFolder, builtInTheme: theme, workers: workers)
        request.parsed = parsed
        request.saved = saved
        request.collectsBlocks = options.readsSentences
        request.keepsTexts = options.readsSentences
        return try loadSite(request)
    } catch {
        throw .machine(error.message)
    }
}

func outputPlace(_ options: BuildOptions) -> OutputPlace {
    OutputPlace(
        output: options.output, siteFolder: options.siteFolder, contentFolder: options.siteFolder + "/content",
        cacheFolder: options.siteFolder + "/.suluh")
}

private func publishing<Value>(_ work: () throws(PublishError) -> Value) throws(BuildFailure) -> Value {
    do {
        return try work()
    } catch {
        let message = error.diagnostic.message
        let advice = error.diagnostic.suggestion
        let text = Bilingual(
            id: [message.id, advice?.id].compactMap { $0 }.joined(separator: ". "),
            en: [message.en, advice?.en].compactMap { $0 }.joined(separator: ". "))
        switch error {
        case .usage: throw .usage(text)
        case .machine: throw .machine(text)
        }
    }
}
