internal import Languages
internal import Markdown
internal import SiteModel
internal import YAML

extension PageViewBuilder {
    /// The view of a handout: that of its page, and what only the sheet shows.
    func handout(_ form: HandoutForm, of id: PageID) -> PageView {
        var view = view(of: id)
        view.template = "handout-" + form.kind.rawValue
        view.handout = sheet(form, of: id)
        view.structuredData = ""
        if let shown = site[id].shown(in: reader) {
            let html = shownPart(of: shown, site[id].facilitatorSection(of: shown))
            view.content = content(shown, of: id, html: html)
        }
        return view
    }

    private func sheet(_ form: HandoutForm, of id: PageID) -> HandoutView {
        let page = site[id]
        let words = records.words
        var view = HandoutView(kind: form.kind.rawValue, name: words["handout_" + form.kind.rawValue])
        view.paper = form.paper
        view.isFacilitator = form.isFacilitator
        view.version = page.facts.updated.map { words.day($0) }
        view.checked = lastCheck(of: page, in: site).map { words.day($0) }
        let next = nextCheck(of: page, in: site)
        view.due = next.map { words.day($0) }
        if let next, next < site.today, let due = view.due {
            view.overdue = words.text("handout_overdue", ["date": due])
        }
        view.intro = intro(of: id)
        view.calls = emergencyServices.compactMap { card($0, records) }
        view.services = services(for: form.kind, page)
        if form.kind == .wallet { addNumbers(of: page, to: &view) }
        addSources(of: page, to: &view)
        view.logo = site.settings.handouts.logo.map { address.to("media/" + $0.text) }
        view.imprint = words.text(site.settings.handouts.imprint)
        return view
    }

    /// The services that a sheet names with all that somebody needs to go there.
    private func services(for kind: HandoutKind, _ page: ResolvedPage) -> [ServiceView] {
        switch kind {
        case .guide, .booklet: places(of: page).compactMap(fullCard)
        case .directory: page.region.map { site.knowledge.services.here($0).compactMap(fullCard) } ?? []
        case .poster: page.region.map(nearest) ?? []
        default: []
        }
    }

    /// The nearest services with a number: more than a few nobody reads on a wall.
    private func nearest(_ code: RegionCode) -> [ServiceView] {
        let listing = PlaceListing(of: code, in: site)
        let near = listing.team + listing.groups.flatMap(\.services)
        return near.filter { site[$0].service?.phones.isEmpty == false }.prefix(4).compactMap { card($0, records) }
    }

    /// The numbers that the text of the help page names, in its order, each once: those that work from abroad, and those
    /// for callers in Indonesia.
    private func addNumbers(of page: ResolvedPage, to view: inout HandoutView) {
        var seen: Set<String> = []
        for case .phone(let service, let id) in page.shown(in: reader)?.targets ?? [] {
            guard let facts = site[service].service, let phone = facts.phones.first(where: { $0.id == id }),
                seen.insert(phone.number.key).inserted
            else { continue }
            // What stands before the colon is the name by which people call it.
            let name = cards[service].title.split(separator: ":").first.map(String.init) ?? cards[service].title
            let isAbroad = facts.phones(workingFrom: .abroad).contains { $0.id == id }
            var shown = records.phone(phone)
            // From abroad a number is dialled with the country's code, which nobody looks up in an emergency.
            if isAbroad, phone.number.kind == .national { shown.number = phone.number.dialled }
            let line = CallView(place: "", service: name, phone: shown)
            if isAbroad { view.abroad.append(line) } else { view.home.append(line) }
        }
        view.abroad = Array(view.abroad.prefix(3))
        view.home = Array(view.home.prefix(3))
        view.copies = (1...8).map(String.init)
    }

    /// More titles than these would fill the sheet; the page on the internet has them all.
    private static let mostSources = 6

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
