internal import Languages
internal import Markdown
internal import SiteModel
internal import YAML

extension PageViewBuilder {
    /// The view of a handout: that of its page, and what only the sheet shows.
    func handout(_ kind: HandoutKind, of id: PageID) -> PageView {
        var view = view(of: id)
        view.template = "handout-" + kind.rawValue
        view.handout = sheet(kind, of: id)
        view.structuredData = ""
        if let shown = site[id].shown(in: reader) {
            view.content = content(shown, of: id, html: shown.loaded.body.html)
        }
        return view
    }

    private func sheet(_ kind: HandoutKind, of id: PageID) -> HandoutView {
        let page = site[id]
        let words = records.words
        var view = HandoutView(kind: kind.rawValue, name: words["handout_" + kind.rawValue])
        view.version = page.facts.updated.map { words.day($0) }
        view.checked = lastCheck(of: page).map { words.day($0) }
        view.due = page.reviewDue.map { words.day($0) }
        if page.isReviewOverdue(on: site.today), let due = view.due {
            view.overdue = words.text("handout_overdue", ["date": due])
        }
        view.intro = intro(of: id)
        view.calls = emergencyServices.compactMap { card($0, records) }
        view.services = places(of: page).compactMap(fullCard)
        addSources(of: page, to: &view)
        return view
    }

    /// The day on which the facts of a page were last compared: by somebody who went there or called, else the day on
    /// which the source that was looked at longest ago was read.
    private func lastCheck(of page: ResolvedPage) -> CalendarDay? {
        let sources = PageSources(of: page, shown: page.translations, in: site).ids
        return page.facts.verified?.date
            ?? sources.compactMap { site.knowledge.data.sources[$0]?.checked }.min()
    }

    /// More titles than these would fill the sheet; the page on the internet has them all.
    private static let mostSources = 8

    /// The sources of the facts come before those of the text.
    private func addSources(of page: ResolvedPage, to view: inout HandoutView) {
        let ofText = Set(page.facts.sources.map(\.text))
        let ids = PageSources(of: page, shown: page.translations, in: site).ids
        let ordered = ids.filter { !ofText.contains($0) } + ids.filter(ofText.contains)
        view.sources = ordered.prefix(Self.mostSources).compactMap { records.source($0)?.title }
        let rest = ordered.count - view.sources.count
        view.moreSources = rest > 0 ? records.words.text("handout_more_sources", ["n": String(rest)]) : nil
    }

    /// The part of a text before its first heading.
    private func intro(of id: PageID) -> PageContent {
        guard let shown = site[id].shown(in: reader) else { return PageContent() }
        let body = shown.loaded.body
        let end = body.headingStarts.compactMap { $0 }.first ?? body.footnotesStart ?? body.html.bytes.count
        return content(shown, of: id, html: body.html.part(0..<end))
    }

    /// A text or a part of it as readers of the page see it, but for the terms, whose meanings the sheet has no room for.
    func content(_ shown: ResolvedTranslation, of id: PageID, html: SlottedHTML) -> PageContent {
        PageContent(
            shown, html: html, words: mainWords(shown.language), address: { link($0, in: id) },
            record: { record($0, $1, in: shown.language) }, term: { _ in nil },
            steps: stepMarkup(site[id], shown), complete: completeAddress)
    }

    /// The services for the whole country to call when there is danger, as the editors put them in order.
    private var emergencyServices: [PageID] {
        site.knowledge.services.serving(.country).filter { site.isForEmergencies($0) }
            .sorted { (site[$0].facts.order ?? Int.max, $0) < (site[$1].facts.order ?? Int.max, $1) }
    }

    /// Where the steps of a guide take place, and the other services that its text names by a link, each once.
    private func places(of page: ResolvedPage) -> [PageID] {
        let steps = page.guide?.steps.flatMap(\.places).compactMap { site.page($0.text) } ?? []
        return steps.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// A service with all that somebody needs to go there or to call.
    private func fullCard(_ id: PageID) -> ServiceView? {
        guard let facts = site[id].service else { return nil }
        if facts.isConfidential { return card(id, records) }
        var view = records.service(facts)
        (view.title, view.url, view.summary) = (cards[id].title, to(id), cards[id].summary)
        return view
    }
}
