internal import Languages
internal import Markdown
internal import SiteModel
internal import Templates

extension PageViewBuilder {
    /// How many pages a section's card shows on the page around it.
    private static let cardLimit = 5

    /// The top sections, the one that the page is in marked.
    func menu(from page: ResolvedPage?) -> [LinkView] {
        site.sections[0].subsections.filter { cards[site[$0].frontPage].exists }.map { id in
            let section = site[id]
            let isCurrent = page.map {
                $0.key.folder == section.folder || $0.key.folder.hasPrefix(section.folder + "/")
            }
            var link = titleLink(section.frontPage)
            link.isCurrent = isCurrent ?? false
            return link
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
                let home = front == site.home ? words.texts["home"] : nil
                trail.insert(home.map { LinkView(title: $0, url: to(front)) } ?? titleLink(front), at: 0)
            }
            section = site[current].parent
        }
        return trail + placesAround(site[id])
    }

    /// The places around a place, the largest first; without the country, which nobody needs to be told.
    private func placesAround(_ page: ResolvedPage) -> [LinkView] {
        let around = page.region?.ancestors.reversed().filter { $0.level > .country } ?? []
        let pages = around.compactMap { site.knowledge.places[$0] }.filter { cards[$0].exists }
        return pages.map(titleLink)
    }

    /// Previous and next, related pages and pages that link here, or what a front page leads to.
    func addNeighbours(of id: PageID, to view: inout PageView) {
        let page = site[id]
        let section = site[page.section]
        if page.key.isFrontPage {
            // The directory and the list of places hold these already.
            let hidesServices = view.directory != nil
            let hidesPlaces = !view.places.isEmpty
            view.children = section.pages.filter { id in
                site[id].event == nil
                    && !(hidesServices && site[id].service?.isListed == true || hidesPlaces && site[id].region != nil)
            }.compactMap(entry)
            if id != site.home {
                view.events = comingEvents(in: section.pages)
                view.endedEvents = endedEvents(in: section.pages)
                view.calendar = view.events.isEmpty ? nil : address.to(calendarPath(in: reader.tag))
            }
            view.sections = section.subsections.compactMap(card)
            return
        }
        view.previous = cards.page(before: id).map(linkView)
        view.next = cards.page(after: id).map(linkView)
        view.related = page.related.filter { cards[$0].exists }.map(linkView)
        view.backlinks = backlinks(of: page)
    }

    /// A page as a list shows it; nothing when it has no address in the reader's language.
    func entry(_ id: PageID) -> EntryView? {
        let card = cards[id]
        guard card.shown != nil || card.exists && site[id].isMadeFromFacts else { return nil }
        let foreign = card.shown == reader.tag ? nil : card.shown
        return EntryView(
            title: card.title, url: to(id), summary: card.summary, type: card.type, lang: foreign?.text,
            label: foreign.map { site.name(of: $0) ?? $0.text })
    }

    /// The headings of the first two ranks; a short page needs no table of contents.
    ///
    /// - Parameter hidden: Those that stand on another page.
    func contents(of translation: ResolvedTranslation, without hidden: Range<Int>?) -> [ContentsView] {
        let headings = zip(translation.loaded.body.headings, translation.headingIDs).enumerated()
        var contents: [ContentsView] = []
        // A link without words could not be seen or heard.
        for (index, (heading, id)) in headings where !heading.text.isEmpty && hidden?.contains(index) != true {
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
            expires: view(page.facts.expires), verified: view(page.facts.verified?.date),
            check: records.words.check(of: page), review: view(page.reviewDue), tags: page.facts.tags,
            isSensitive: page.facts.isSensitive,
            params: (shown?.loaded.frontMatter.params ?? page.facts.params).map(TemplateTree.init))
    }

    private func card(_ id: SectionID) -> SectionView? {
        let section = site[id]
        let front = cards[section.frontPage]
        guard front.exists else { return nil }
        return SectionView(
            title: front.title, url: to(section.frontPage), summary: front.summary,
            children: Array(
                section.pages.lazy.filter { !site[$0].hasEnded(before: site.today) }.compactMap(entry)
                    .prefix(Self.cardLimit)),
            titleLang: front.titleLanguage?.text)
    }

    /// A page by its title, which may be in another language than the reader's.
    func titleLink(_ id: PageID) -> LinkView {
        LinkView(title: cards[id].title, url: to(id), titleLang: cards[id].titleLanguage?.text)
    }

    /// The same with its summary.
    func linkView(_ id: PageID) -> LinkView {
        var link = titleLink(id)
        link.summary = cards[id].summary
        return link
    }

    /// Links count in the languages in which this reader meets them; the home page leads everywhere and is left out.
    private func backlinks(of page: ResolvedPage) -> [LinkView] {
        page.backlinks.filter { link in
            link.page != site.home && cards[link.page].shown == link.language
        }.map { linkView($0.page) }
    }
}
