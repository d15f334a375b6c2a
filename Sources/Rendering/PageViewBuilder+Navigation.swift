internal import Languages
internal import Markdown
internal import SiteModel
internal import Templates

extension PageViewBuilder {
    /// How many pages a section's card shows on the page around it.
    private static let cardLimit = 5

    /// The top sections, the one that the page is in marked.
    func menu(from page: ResolvedPage?) -> [LinkView] {
        site.sections[0].subsections.filter { site[site[$0].frontPage].exists(in: reader) }.map { id in
            let section = site[id]
            let isCurrent = page.map {
                $0.key.folder == section.folder || $0.key.folder.hasPrefix(section.folder + "/")
            }
            return LinkView(
                title: site[section.frontPage].title(in: reader), url: to(section.frontPage),
                isCurrent: isCurrent ?? false)
        }
    }

    /// Home, then the sections around a page; the page itself is not among them.
    func breadcrumbs(of id: PageID) -> [LinkView] {
        guard id != site.home else { return [] }
        var trail: [LinkView] = []
        var section: SectionID? = site[id].section
        while let current = section {
            let front = site[current].frontPage
            if front != id {
                let title =
                    front == site.home
                    ? words.texts["home"] ?? site[front].title(in: reader) : site[front].title(in: reader)
                trail.insert(LinkView(title: title, url: to(front)), at: 0)
            }
            section = site[current].parent
        }
        return trail
    }

    /// Previous and next, related pages and pages that link here, or what a front page leads to.
    func addNeighbours(of id: PageID, to view: inout PageView) {
        let page = site[id]
        let section = site[page.section]
        if page.key.isFrontPage {
            view.children = section.pages.compactMap(entry)
            view.sections = section.subsections.compactMap(card)
            return
        }
        let siblings = section.pages.filter { site[$0].exists(in: reader) }
        if let place = siblings.firstIndex(of: id) {
            view.previous = place > 0 ? linkView(siblings[place - 1]) : nil
            view.next = place + 1 < siblings.count ? linkView(siblings[place + 1]) : nil
        }
        view.related = page.related.filter { site[$0].exists(in: reader) }.map(linkView)
        view.backlinks = backlinks(of: page)
    }

    /// A page as a list shows it; nothing when it has no address in the reader's language.
    func entry(_ id: PageID) -> EntryView? {
        let page = site[id]
        guard let shown = page.shown(in: reader) else { return nil }
        let isForeign = shown.language != reader.tag
        let name = site.languages.first { $0.tag == shown.language }?.name ?? shown.language.text
        return EntryView(
            title: shown.title, url: to(id), summary: shown.loaded.frontMatter.summary, type: page.type.rawValue,
            lang: isForeign ? shown.language.text : nil, label: isForeign ? name : nil)
    }

    /// The headings of the first two ranks; a short page needs no table of contents.
    func contents(of translation: ResolvedTranslation) -> [ContentsView] {
        let headings = zip(translation.loaded.body.headings, translation.headingIDs)
        var contents: [ContentsView] = []
        for (heading, id) in headings {
            if heading.level == 2 { contents.append(ContentsView(title: heading.text, id: id)) }
            if heading.level == 3, !contents.isEmpty {
                contents[contents.count - 1].children.append(SubheadingView(title: heading.text, id: id))
            }
        }
        return contents.count < 3 ? [] : contents
    }

    func facts(of page: ResolvedPage, _ shown: ResolvedTranslation?) -> PageFactsView {
        func view(_ day: CalendarDay?) -> DateView? {
            day.map { DateView(iso: $0.iso, text: context.text(of: $0, language: language)) }
        }
        return PageFactsView(
            type: page.type.rawValue, updated: view(page.facts.updated), date: view(page.facts.date),
            expires: view(page.facts.expires), tags: page.facts.tags, isSensitive: page.facts.isSensitive,
            params: (shown?.loaded.frontMatter.params ?? page.facts.params).map(TemplateTree.init))
    }

    private func card(_ id: SectionID) -> SectionView? {
        let section = site[id]
        let front = site[section.frontPage]
        guard front.exists(in: reader) else { return nil }
        return SectionView(
            title: front.title(in: reader), url: to(section.frontPage),
            summary: front.shown(in: reader)?.loaded.frontMatter.summary,
            children: Array(section.pages.lazy.compactMap(entry).prefix(Self.cardLimit)))
    }

    private func linkView(_ id: PageID) -> LinkView {
        LinkView(
            title: site[id].title(in: reader), url: to(id),
            summary: site[id].shown(in: reader)?.loaded.frontMatter.summary)
    }

    /// Links count in the languages in which this reader meets them; the home page leads everywhere and is left out.
    private func backlinks(of page: ResolvedPage) -> [LinkView] {
        page.backlinks.filter { link in
            link.page != site.home && site[link.page].shown(in: reader)?.language == link.language
        }.map { linkView($0.page) }
    }
}
