package import Diagnostics
package import Languages
package import SiteModel
package import Workers
internal import YAML

/// What Resolving needs to know besides the files.
package struct ResolveOptions: Sendable {
    /// The day of the build: pages with a later date wait.
    package var today: CalendarDay
    /// Whether drafts and pages with a later date are shown.
    package var includesDrafts: Bool

    package init(today: CalendarDay, includesDrafts: Bool) {
        self.today = today
        self.includesDrafts = includesDrafts
    }
}

/// Works out everything that takes more than one file to know: sections, translations, addresses, links, neighbours.
package func resolveSite(
    _ site: LoadedSite, _ options: ResolveOptions, _ workers: Workers
) -> Reported<ResolvedSite> {
    let drafts = DraftFilter(site.pages, options)
    let places = PlacePlan(site, published: drafts.published)
    var groups = PageGroups(drafts.published, generated: places.pages, settings: site.settings)
    let tree = SectionTree(groups.keys, settings: site.settings)
    var resolved = groups.resolve(tree, options: options)
    var diagnostics = groups.diagnostics + tree.mistypedSections()
    resolved.theme = site.theme
    resolved.assets = site.assets
    resolveTranslations(site.translations, in: &resolved)
    diagnostics += resolveKnowledge(site.data, in: &resolved)
    let links = LinkResolver(resolved, hidden: drafts.hidden)
    diagnostics += links.resolveAll(in: &resolved, workers)
    diagnostics += resolveReviews(in: &resolved)
    diagnostics += glossaryProblems(in: resolved) + proseNumberProblems(in: resolved)
    diagnostics += resolveHelpPage(in: &resolved) + missingLogo(in: resolved)
    diagnostics += addressConflicts(in: resolved)
    resolveRelated(in: &resolved)
    return Reported(resolved, diagnostics)
}

/// Parts the pages that are published from those that wait.
struct DraftFilter {
    private(set) var published: [LoadedPage] = []
    /// Pages that wait, so that a link to one can be explained.
    private(set) var hidden: Set<PageKey> = []

    init(_ pages: [LoadedPage], _ options: ResolveOptions) {
        for page in pages where page.frontMatter.isWithheld || !options.includesDrafts {
            if isWaiting(page.frontMatter, options) { hidden.insert(page.key) }
        }
        published = pages.filter { !hidden.contains($0.key) }
    }
}

func isWaiting(_ facts: FrontMatter, _ options: ResolveOptions) -> Bool {
    facts.isWithheld || facts.isDraft || facts.date.map { $0 > options.today } ?? false
}

/// The picture on every sheet must be there.
private func missingLogo(in site: ResolvedSite) -> [Diagnostic] {
    guard let logo = site.settings.handouts.logo else { return [] }
    let known = site.assets.map(\.path)
    guard !known.contains(logo.text) else { return [] }
    let bare = logo.text.hasPrefix("content/") ? String(logo.text.dropFirst("content/".count)) : logo.text
    let near = known.contains(bare) ? bare : DidYouMean.nearestPath(to: bare, among: known)
    return [LinkDiagnostics.fileMissing(logo.text, near: near, at: SourcePlace(file: "site.yml", range: logo.range))]
}

private func resolveHelpPage(in site: inout ResolvedSite) -> [Diagnostic] {
    guard let written = site.settings.helpPage else { return [] }
    let path = written.text.hasSuffix(".md") ? String(written.text.dropLast(3)) : written.text
    let index = site.pages.firstIndex { $0.key.path == path }
    site.helpPage = index.map { PageID($0) }
    guard index == nil else { return [] }
    let near = DidYouMean.nearest(to: path, among: site.pages.map(\.key.path))
    return [LinkDiagnostics.helpPageMissing(written.text, near: near, at: written.range)]
}
