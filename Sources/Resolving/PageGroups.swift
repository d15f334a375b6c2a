internal import Diagnostics
internal import Languages
internal import Markdown
internal import SiteModel
internal import YAML

/// Files joined to pages: one group per page, in all its languages.
struct PageGroups {
    /// Every page, and a front page for every folder, sorted.
    private(set) var keys: [PageKey]
    private(set) var diagnostics: [Diagnostic] = []
    private let files: [PageKey: [LoadedPage]]
    private let generated: [PageKey: GeneratedPage]
    private let settings: SiteSettings

    /// - Parameter generated: Pages that are made from facts; a file at the same place comes first.
    init(_ pages: [LoadedPage], generated: [PageKey: GeneratedPage], settings: SiteSettings) {
        self.settings = settings
        self.generated = generated
        let rank = Dictionary(settings.sourceLanguages.enumerated().map { ($1, $0) }) { first, _ in first }
        files = Dictionary(grouping: pages, by: \.key).mapValues { group in
            group.sorted { rank[$0.language] ?? 0 < rank[$1.language] ?? 0 }
        }
        let made = Set(files.keys).union(generated.keys)
        keys = made.union(Self.frontPages(of: made)).sorted()
    }

    /// Pages and sections, without links.
    mutating func resolve(_ tree: SectionTree, options: ResolveOptions) -> ResolvedSite {
        let ids = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, PageID($0)) })
        var pages = keys.map { page($0, tree, options) }
        let sections = tree.sections(pages, ids)
        let shown = settings.languages.filter { language in pages.contains { $0.shown(in: language) != nil } }
        let languages = shown.isEmpty ? settings.languages.filter { $0.tag == settings.defaultLanguage } : shown
        for language in languages {
            for front in fronts(madeFor: language, of: pages, ids) { pages[front.index].madeFor.insert(language.tag) }
        }
        return ResolvedSite(
            settings: settings, theme: LoadedTheme(name: settings.theme, templates: [], strings: [:], assets: []),
            today: options.today,
            languages: languages,
            pages: pages, sections: sections, assets: [], helpPage: nil)
    }

    /// The front pages without a text for a reader: the home page, and those of folders that hold a page for them.
    private func fronts(
        madeFor language: SiteLanguage, of pages: [ResolvedPage], _ ids: [PageKey: PageID]
    ) -> [PageID] {
        let read = pages.lazy.filter { $0.exists(in: language) }.map(\.key)
        return Self.frontPages(of: Array(read)).compactMap { ids[$0] }.filter {
            pages[$0.index].shown(in: language) == nil
        }
    }

    private mutating func page(_ key: PageKey, _ tree: SectionTree, _ options: ResolveOptions) -> ResolvedPage {
        let group = files[key] ?? []
        let source = group.first
        if let source, source.language != settings.defaultLanguage {
            diagnostics.append(
                TranslationDiagnostics.onlyTranslated(source.file, language: source.language.text, key: key.path))
        }
        let made = source == nil ? generated[key] : nil
        var page = ResolvedPage(
            key: key, section: tree.section(of: key.folder),
            type: source?.frontMatter.type ?? settings.pageType(in: key.folder),
            slug: key.isFrontPage ? "index" : source?.frontMatter.slug?.text ?? key.name,
            facts: source?.frontMatter ?? made?.facts ?? FrontMatter(), translations: translations(group),
            generatedTitle: key.isFrontPage ? tree.title(of: key.folder) : made?.title,
            isDraft: source.map { isWaiting($0.frontMatter, options) } ?? false)
        name(&page, group)
        if let made {
            page.generatedSummary = made.summary
            page.madeFor = Set(settings.languages.filter { !settings.isOfFewPages($0) }.map(\.tag))
        }
        return page
    }

    /// Gives the page its own words for addresses in each language that has some.
    private func name(_ page: inout ResolvedPage, _ group: [LoadedPage]) {
        if !page.key.isFrontPage {
            for file in group.dropFirst() { page.slugs[file.language] = file.frontMatter.slug?.text }
        }
        for tag in settings.languages.map(\.tag) {
            let folder = settings.addressFolder(of: page.key.folder, in: tag)
            if folder != page.key.folder { page.folders[tag] = folder }
        }
    }

    private func translations(_ group: [LoadedPage]) -> [ResolvedTranslation] {
        group.map { file in
            ResolvedTranslation(
                language: file.language, loaded: file, title: title(of: file),
                headingIDs: headingIDs(of: file, source: group[0]))
        }
    }

    private func title(of file: LoadedPage) -> String {
        file.frontMatter.title ?? file.body.title ?? settings.name.words(for: [file.language])
    }

    /// A translation whose headings match the source's outline takes the source's ids, so that anchors work everywhere.
    private func headingIDs(of file: LoadedPage, source: LoadedPage) -> [String] {
        let mine = file.body.headings
        let theirs = source.body.headings
        guard mine.map(\.level) == theirs.map(\.level) else { return mine.map(\.id) }
        let joined = zip(mine, theirs).map { $0.hasExplicitID ? $0.id : $1.id }
        // An id that the translator wrote by hand may be what another heading has in the source.
        return Set(joined).count == joined.count ? joined : mine.map(\.id)
    }

    /// The home page, and one for every folder on the way to a page.
    private static func frontPages(of keys: some Sequence<PageKey>) -> Set<PageKey> {
        var pages: Set<PageKey> = [PageKey(folder: "", name: "index")]
        for folder in Set(keys.map(\.folder)) {
            var path = ""
            for part in folder.split(separator: "/") {
                path += path.isEmpty ? String(part) : "/" + part
                pages.insert(PageKey(folder: path, name: "index"))
            }
        }
        return pages
    }
}
