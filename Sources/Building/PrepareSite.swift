internal import Diagnostics
internal import Exporting
internal import Languages
internal import Loading
internal import Rendering
internal import Resolving
package import SiteModel
internal import Workers

/// A site that was read and worked out, and the promise of each of its files. Nothing is written yet.
package struct PreparedSite: Sendable {
    /// What is wrong with it.
    package let report: BuildReport
    /// What was read; nothing where there is no `site.yml` to go by.
    let loaded: LoadedSite?
    /// Nothing where there is no `site.yml` to go by.
    package let site: ResolvedSite?
    /// The web pages, the theme's files and the pictures.
    package let pages: [OutputFile]
    /// What can be printed from it.
    let shelf: HandoutShelf
    /// How long it took so far.
    let timings: BuildTimings
    private let workers: Workers

    init(
        _ report: BuildReport, loaded: LoadedSite? = nil, site: ResolvedSite? = nil, pages: [OutputFile] = [],
        shelf: HandoutShelf = HandoutShelf(), timings: BuildTimings, _ workers: Workers
    ) {
        self.report = report
        self.loaded = loaded
        self.site = site
        self.pages = pages
        self.shelf = shelf
        self.timings = timings
        self.workers = workers
    }

    /// All files of the site, those first that take longest to make; none of a site that may not be published.
    package func files() -> [OutputFile] {
        guard let site, !report.hasErrors else { return [] }
        let search = SearchFiles(site, workers)
        return search.indexes + pages + exportSite(site) + search.scripts + shelf.files
    }

    /// The files besides the pages: search and open data, which no reader asks for with a page.
    package func otherFiles() -> [OutputFile] {
        guard let site, !report.hasErrors else { return [] }
        let search = SearchFiles(site, workers)
        return search.indexes + exportSite(site) + search.scripts
    }
}

/// Loads, resolves and renders a site, as far as promises.
///
/// - Parameters:
///   - parsed: What was read before.
///   - templates: What was compiled before.
///   - saved: Files that are known to have been written since then.
///   - shelf: Finds or makes the handouts of a site without errors, before the pages that offer them.
func prepareSite(
    _ options: BuildOptions, _ workers: Workers, _ parsed: ParsedFiles? = nil, templates: TemplateMemory? = nil,
    saved: Set<String> = [],
    shelf findShelf: (ResolvedSite) throws(BuildFailure) -> HandoutShelf = { _ in HandoutShelf() }
) throws(BuildFailure) -> PreparedSite {
    var timings = BuildTimings()
    let loaded = try timings.measure(.load) { () throws(BuildFailure) in
        try load(options, workers, parsed, saved: saved)
    }
    guard let site = loaded.value else {
        return PreparedSite(
            BuildReport(diagnostics: loaded.diagnostics, SeverityChoices(isStrict: options.isStrict)), timings: timings,
            workers)
    }
    let severities = SeverityChoices.read(site.settings.checks, isStrict: options.isStrict)
    let choices = ResolveOptions(today: options.today, includesDrafts: options.includesDrafts)
    let resolved = timings.measure(.resolve) { resolveSite(site, choices, workers) }
    let early = loaded.diagnostics + severities.diagnostics + resolved.diagnostics
    let report = BuildReport(diagnostics: early, severities.value)
    let shelf = try timings.measure(.handouts) { () throws(BuildFailure) in
        report.hasErrors ? HandoutShelf() : try findShelf(resolved.value)
    }
    let pages = timings.measure(.plan) {
        renderSite(resolved.value, toolVersion: toolBuild, handouts: shelf.offered, memory: templates)
    }
    return PreparedSite(
        BuildReport(diagnostics: early + pages.diagnostics, severities.value), loaded: site, site: resolved.value,
        pages: pages.value, shelf: shelf, timings: timings, workers)
}
