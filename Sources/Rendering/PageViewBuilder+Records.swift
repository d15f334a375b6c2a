internal import Languages
internal import Markdown
internal import SiteModel
internal import Templates
internal import YAML

extension PageViewBuilder {
    /// The records of the site in the reader's language.
    var records: RecordViews {
        RecordViews(site: site, words: FactWords(strings: words, chain: reader.chain), log: log)
    }

    /// The records of the site in the language of a text.
    func records(in tag: LanguageTag) -> RecordViews {
        RecordViews(site: site, words: FactWords(strings: mainWords(tag), chain: site.chain(of: tag)), log: log)
    }

    /// What a record shows of itself in a text; nothing for a link that is just a link.
    ///
    /// - Parameters:
    ///   - reference: The link as it was written: alone in its paragraph a service becomes its card.
    ///   - tag: The language of the text.
    func record(_ target: LinkTarget, _ reference: MarkdownReference, in tag: LanguageTag) -> [UInt8]? {
        let records = records(in: tag)
        let place = InlinePlace(isBlock: reference.standsAlone, strings: records.words.strings.texts, tag: tag)
        switch target {
        case .phone(let page, let id):
            guard let phone = site[page].service?.phones.first(where: { $0.id == id }) else { return nil }
            return inline("inline-phone", records.phone(phone), place)
        case .fee(let id):
            return site.knowledge.data.fees[id].flatMap { inline("inline-fee", records.fee($0), place) }
        case .source(let id): return records.source(id).flatMap { inline("inline-source", $0, place) }
        case .page(let id, let language, nil) where reference.text.isEmpty && !reference.standsAlone:
            return inline("inline-page", LinkView(title: cards[id].title, url: to(id, language: language)), place)
        case .page(let id, _, nil) where reference.standsAlone:
            return card(id, records).flatMap { inline("card", $0, place) }
        default: return nil
        }
    }

    /// What the page's own record, and those that it lists, show of themselves.
    func addRecords(of id: PageID, to view: inout PageView) {
        view.service = site[id].service.map { records.service($0) }
        view.service?.organisation = site[id].service?.organisation.flatMap(organisationLink)
        view.organisation = organisation(id)
        view.place = place(id)
        view.directory = directory(id)
        addHelp(of: id, to: &view)
        if site.isDirectory(id) || site.isListOfPlaces(id) { view.places = places() }
    }

    /// Pathways, modules, events and questions, and on the home page the agenda.
    private func addHelp(of id: PageID, to view: inout PageView) {
        let page = site[id]
        view.pathway = page.pathway.map(pathway)
        view.module = page.module.map { module($0, of: id) }
        view.event = page.event.map { event($0, of: id) }
        view.answer = page.answer.flatMap { site.page($0.page.text) }.map {
            linkView($0)
        }
        if id == site.home { addAgenda(to: &view) }
    }

    /// The card of a service; nothing for other pages.
    ///
    /// - Parameter place: From where somebody calls: only the phones that work from there are shown.
    func card(_ id: PageID, _ records: RecordViews, from place: CallPlace? = nil) -> ServiceView? {
        guard var facts = site[id].service else { return nil }
        if let place { facts.phones = facts.phones(workingFrom: place) }
        let shown = cards[id]
        if facts.isConfidential {
            return ServiceView(title: shown.title, phones: facts.phones.map(records.phone))
        }
        var view = records.service(facts, isCard: true)
        (view.title, view.url, view.summary) = (shown.title, to(id), shown.summary)
        view.titleLang = shown.shown.flatMap { $0 == reader.tag ? nil : $0.text }
        return view
    }

    private func inline<Record: TemplateModel>(_ template: String, _ record: Record, _ place: InlinePlace) -> [UInt8]? {
        guard context.templates.has(template) else { return nil }
        let view = InlineView(
            record: record, strings: place.strings, isBlock: place.isBlock, lang: place.tag.text,
            dir: place.tag.direction.rawValue)
        return context.templates.render(template, view)
    }

    /// Where in a text a record stands.
    private struct InlinePlace {
        let isBlock: Bool
        let strings: [String: String]
        let tag: LanguageTag
    }
}
