internal import Diagnostics
internal import Languages
internal import Markdown
internal import SiteModel
internal import Workers
internal import YAML

/// Finds out where every link of every file leads, and reports those that lead nowhere in some language.
struct LinkResolver {
    private let pages: [PageKey: PageID]
    private let assets: Set<String>
    private let hidden: Set<PageKey>
    let site: ResolvedSite

    init(_ site: ResolvedSite, hidden: Set<PageKey>) {
        self.site = site
        self.hidden = hidden
        pages = Dictionary(uniqueKeysWithValues: site.pages.enumerated().map { ($1.key, PageID($0)) })
        assets = Set(site.assets.map(\.path))
    }

    /// Fills in the targets and the backlinks.
    func resolveAll(in resolved: inout ResolvedSite, _ workers: Workers) -> [Diagnostic] {
        let links = workers.map(site.pages) { targets(in: $0) }
        var backlinks = [Set<Backlink>](repeating: [], count: site.pages.count)
        for (pageIndex, page) in site.pages.enumerated() {
            for (index, (translation, targets)) in zip(page.translations, links[pageIndex].value).enumerated() {
                resolved.pages[pageIndex].translations[index].targets = targets
                for id in targets.compactMap(\.page) where id.index != pageIndex {
                    backlinks[id.index].insert(Backlink(page: PageID(pageIndex), language: translation.language))
                }
            }
        }
        for (index, links) in backlinks.enumerated() where !links.isEmpty {
            resolved.pages[index].backlinks = links.sorted { ($0.page, $0.language) < ($1.page, $1.language) }
        }
        return links.flatMap(\.diagnostics)
    }

    /// Where the links of a page lead, in each of its languages.
    private func targets(in page: ResolvedPage) -> Reported<[[LinkTarget]]> {
        var diagnostics: [Diagnostic] = []
        let targets = page.translations.map { translation in
            let source = LinkSource(page: page, translation: translation)
            let targets = translation.loaded.body.references.map { target($0, from: source, into: &diagnostics) }
            diagnostics += missingImage(page, translation)
            return targets
        }
        return Reported(targets, diagnostics)
    }

    private func target(
        _ reference: MarkdownReference, from source: LinkSource, into diagnostics: inout [Diagnostic]
    ) -> LinkTarget {
        let address = LinkAddress(reference.destination)
        if address.hasScheme || reference.destination.isEmpty { return .external(reference.destination) }
        let place = SourcePlace(file: source.translation.loaded.file, range: reference.range)
        guard let path = address.path(from: source.page.key.folder) else {
            diagnostics.append(LinkDiagnostics.outsideSite(reference.destination, at: place))
            return .broken
        }
        if address.path.isEmpty { return ownFragment(address.fragment ?? "", source, place, &diagnostics) }
        guard path.suffix(3).lowercased() == ".md", reference.kind == .link else {
            return file(path, reference, source, place, &diagnostics)
        }
        return page(path, address.fragment, reference, source, place, &diagnostics)
    }

    private func ownFragment(
        _ fragment: String, _ source: LinkSource, _ place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> LinkTarget {
        let ids = source.translation.headingIDs
        // The heading's own spelling: browsers compare ids by their bytes, and `é` has two spellings.
        if let id = fragment.isEmpty ? "" : ids.first(where: { $0 == fragment }) { return .fragment(id) }
        if source.page.isTitle(fragment) { return .fragment("main") }
        diagnostics.append(
            LinkDiagnostics.anchorMissing(fragment, page: source.translation.loaded.file, known: ids, at: place))
        return .broken
    }

    private func file(
        _ path: String, _ reference: MarkdownReference, _ source: LinkSource, _ place: SourcePlace,
        _ diagnostics: inout [Diagnostic]
    ) -> LinkTarget {
        if assets.contains(path) { return .file("media/" + path) }
        if reference.destination.hasPrefix("www.") {
            let address = "https://" + reference.destination
            diagnostics.append(LinkDiagnostics.fileMissing(reference.destination, near: address, at: place))
            return .broken
        }
        if let record = sharedRecord(path, reference.destination, place, &diagnostics) {
            return record
        }
        let isFile =
            reference.kind == .image
            || path.split(separator: "/").last?.contains(".") == true && !path.hasSuffix(".html")
                && page(meantBy: path) == nil
        let known = isFile ? Array(assets) : site.pages.map { $0.key.path + ".md" }
        let near = (isFile ? nil : page(meantBy: path)) ?? DidYouMean.nearestPath(to: path, among: known)
        let fragment = LinkAddress(reference.destination).fragment
        let suggestion = near.map { typedLink(to: $0, from: source.page.key.folder, fragment: fragment) }
        diagnostics.append(
            isFile
                ? LinkDiagnostics.fileMissing(reference.destination, near: suggestion, at: place)
                : LinkDiagnostics.pageMissing(reference.destination, near: suggestion, at: place))
        return .broken
    }

    /// The page that a folder's name, a name without `.md` or one with `?…` stands for.
    private func page(meantBy path: String) -> String? {
        let bare = String(path.prefix { $0 != "?" })
        let names = [bare, bare + ".md", bare.isEmpty ? "index.md" : bare + "/index.md"]
        return names.first { name in
            pages[PageKey(fileAt: name)].map { name.hasSuffix(".md") && !isEmptyFront($0) } ?? false
        }
    }

    private func page(
        _ path: String, _ fragment: String?, _ reference: MarkdownReference, _ source: LinkSource, _ place: SourcePlace,
        _ diagnostics: inout [Diagnostic]
    ) -> LinkTarget {
        let named = NamedPage(path, site.settings)
        guard let id = pages[named.key], !isEmptyFront(id) || named.language == nil else {
            let near = DidYouMean.nearestPath(to: path, among: site.pages.map { $0.key.path + ".md" })
            diagnostics.append(
                hidden.contains(named.key)
                    ? LinkDiagnostics.pageIsDraft(reference.destination, at: place)
                    : LinkDiagnostics.pageMissing(
                        reference.destination,
                        near: near.map { typedLink(to: $0, from: source.page.key.folder, fragment: fragment) },
                        at: place))
            return .broken
        }
        if let language = named.language, !site[id].translations.contains(where: { $0.language == language }) {
            diagnostics.append(LinkDiagnostics.pageMissing(reference.destination, near: nil, at: place))
            return .broken
        }
        guard let fragment, !fragment.isEmpty else { return .page(id, language: named.language, fragment: nil) }
        let written = WrittenRecord(reference.destination, id: fragment)
        if let record = phone(written, of: id, place, &diagnostics) ?? term(written, on: id, place, &diagnostics) {
            return record
        }
        if site[id].isTitle(fragment) { return .page(id, language: named.language, fragment: nil) }
        diagnostics += missingAnchors(fragment, in: id, named.language, source, place)
        let spelled = site[id].translations.lazy.flatMap(\.headingIDs).first { $0 == fragment }
        return .page(id, language: named.language, fragment: spelled ?? fragment)
    }

    private func isEmptyFront(_ id: PageID) -> Bool { site[id].translations.isEmpty }

    /// An anchor must be there in every language in which a reader can follow the link.
    private func missingAnchors(
        _ fragment: String, in id: PageID, _ language: LanguageTag?, _ source: LinkSource, _ place: SourcePlace
    ) -> [Diagnostic] {
        guard !isEmptyFront(id) else {
            let page = "content/\(site[id].key.path).md"
            return [LinkDiagnostics.anchorMissing(fragment, page: page, known: [], at: place)]
        }
        var checked: Set<LanguageTag> = []
        let lacking = site.settings.languages.compactMap { reader -> ResolvedTranslation? in
            guard source.page.shown(in: reader)?.language == source.translation.language else { return nil }
            let target =
                language.flatMap { tag in site[id].translations.first { $0.language == tag } }
                ?? site[id].shown(in: reader) ?? site[id].translations.first
            guard let target, checked.insert(target.language).inserted, !target.headingIDs.contains(fragment) else {
                return nil
            }
            return target
        }
        guard let first = lacking.first else { return [] }
        let files = lacking.map(\.loaded.file).joined(separator: ", ")
        return [LinkDiagnostics.anchorMissing(fragment, page: files, known: first.headingIDs, at: place)]
    }

    private func missingImage(_ page: ResolvedPage, _ translation: ResolvedTranslation) -> [Diagnostic] {
        guard let image = translation.loaded.frontMatter.image else { return [] }
        let path = LinkAddress(image.text).path(from: page.key.folder)
        guard path.map({ !assets.contains($0) }) ?? true else { return [] }
        let near = path.flatMap { DidYouMean.nearestPath(to: $0, among: assets) }
        return [
            LinkDiagnostics.fileMissing(
                image.text, near: near.map { relativePath(to: $0, from: page.key.folder) },
                at: SourcePlace(file: translation.loaded.file, range: image.range))
        ]
    }
}

extension ResolvedPage {
    /// Whether an anchor means the heading that became the title; in a heading of the text it means that one.
    fileprivate func isTitle(_ fragment: String) -> Bool {
        translations.contains { $0.loaded.body.titleIDs.contains(fragment) }
            && !translations.contains { $0.headingIDs.contains(fragment) }
    }
}

/// The text that a link stands in.
struct LinkSource {
    let page: ResolvedPage
    let translation: ResolvedTranslation
}

/// A page as a link names it: `paspor-baru.en.md` means that translation, `paspor-baru.md` the reader's language.
private struct NamedPage {
    let key: PageKey
    let language: LanguageTag?

    init(_ path: String, _ settings: SiteSettings) {
        let name = PageKey(fileAt: path)
        let parts = name.partedAtPoint
        language = parts.flatMap { settings.language(written: $0.language) }
        key = language == nil ? name : parts?.key ?? name
    }
}
