internal import Languages
internal import SiteModel
internal import YAML

extension PageViewBuilder {
    /// A home page that shows more than this hides what people come for.
    private static let eventLimit = 5
    private static let newsLimit = 5

    /// An event as its page and lists show it.
    func event(_ facts: EventFacts, of id: PageID) -> EventView {
        let card = cards[id]
        var view = EventView(title: card.title, url: to(id), summary: card.summary)
        view.titleLang = card.shown.flatMap { $0 == reader.tag ? nil : $0.text }
        view.when = records.words.span(from: facts.start, to: facts.end)
        view.start = facts.start.iso
        view.ends = facts.lastMoment.iso
        view.hasEnded = facts.hasEnded(before: site.today)
        view.isCancelled = facts.isCancelled
        view.place = records.words.text(facts.place) ?? regionTitle(facts.region)
        view.who = records.words.text(facts.who)
        view.cost = facts.cost.flatMap(cost)
        view.calendar = address.to(site[id].calendarPath(in: reader.tag))
        view.contact = facts.contact.flatMap { site.page($0.text) }.flatMap { self.card($0, records) }
        return view
    }

    /// What is still to come, the next first; those of one section, or all.
    func comingEvents(in pages: some Sequence<PageID>) -> [EventView] {
        events(in: pages).filter { !$0.facts.hasEnded(before: site.today) }
            .sorted { ($0.facts.start, $0.id) < ($1.facts.start, $1.id) }
            .map { event($0.facts, of: $0.id) }
    }

    /// What is over, the latest first.
    func endedEvents(in pages: some Sequence<PageID>) -> [EventView] {
        events(in: pages).filter { $0.facts.hasEnded(before: site.today) }
            .sorted { ($1.facts.start, $0.id) < ($0.facts.start, $1.id) }
            .map { event($0.facts, of: $0.id) }
    }

    /// What the home page tells of the agenda and the news.
    func addAgenda(to view: inout PageView) {
        let all = site.pages.indices.lazy.map { PageID($0) }
        view.events = Array(comingEvents(in: all).prefix(Self.eventLimit))
        view.news = Array(recentNews(in: all).prefix(Self.newsLimit))
    }

    private func events(in pages: some Sequence<PageID>) -> [(id: PageID, facts: EventFacts)] {
        pages.compactMap { id in
            guard let facts = site[id].event, cards[id].shown != nil else { return nil }
            return (id, facts)
        }
    }

    /// News that still holds, the newest first.
    private func recentNews(in pages: some Sequence<PageID>) -> [NewsView] {
        let news = pages.filter { id in
            let page = site[id]
            return page.type == .news && !page.key.isFrontPage && cards[id].shown != nil
                && !page.isExpired(on: site.today)
        }
        let dated = news.compactMap { id in site[id].facts.date.map { (day: $0, id: id) } }
        return dated.sorted { ($1.day, $0.id) < ($0.day, $1.id) }.map { day, id in
            let card = cards[id]
            return NewsView(
                title: card.title, url: to(id), summary: card.summary,
                titleLang: card.shown.flatMap { $0 == reader.tag ? nil : $0.text },
                date: DateView(iso: day.iso, text: context.text(of: day, language: language)))
        }
    }

    private func regionTitle(_ region: LocatedText?) -> String? {
        region.flatMap { RegionCode($0.text) }.map { site.knowledge.data.regions.title(of: $0, in: words) }
    }

    private func cost(_ cost: EventFacts.Cost) -> FeeView? {
        switch cost {
        case .free: FeeView(amount: records.words.amount(.rupiah(0)), isFree: true)
        case .unknown: FeeView(amount: records.words.amount(.unknown))
        case .fee(let id): site.knowledge.data.fees[id.text].map(records.fee)
        }
    }
}
