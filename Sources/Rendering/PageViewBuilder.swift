internal import Languages
internal import Markdown
internal import SiteModel
internal import Templates
internal import YAML

/// Gathers what the template of one page shows to readers of one language.
struct PageViewBuilder {
    let context: RenderContext
    /// The number of the reader's language.
    let language: Int
    /// The page's path in the output.
    let path: String
    let address: RelativeAddress
    /// Told of every fact that the page shows.
    var log: FactLog?
    /// Whether it is the page of a module that only the facilitator needs.
    let isFacilitator: Bool

    init(_ context: RenderContext, language: Int, path: String, isFacilitator: Bool = false) {
        self.context = context
        self.isFacilitator = isFacilitator
        self.language = language
        self.path = path
        address = RelativeAddress(from: path)
    }

    var site: ResolvedSite { context.site }
    var reader: SiteLanguage { site.languages[language] }
    var words: ThemeStrings { context.strings[language] }
    var cards: PageCards { context.cards[language] }

    /// What is the same on every page but for the addresses.
    func frame(title: String, template: String) -> PageView {
        let name = site.settings.name.words(for: reader.chain)
        var view = PageView(site: siteView(name))
        view.lang = reader.tag.text
        view.dir = reader.tag.direction.rawValue
        view.mainLang = view.lang
        view.mainDir = view.dir
        view.title = title
        view.headTitle = title == name || name.isEmpty ? title : "\(title) – \(name)"
        view.template = template
        view.canonical = absolute(path)
        view.paper = site.settings.url == nil ? nil : PaperView(view.canonical)
        view.feed = site.settings.url == nil ? nil : address.to("\(reader.tag.text)/feed.xml")
        view.handoutsPage =
            context.hasHandoutsPage(language)
            ? address.to(RenderContext.handoutsPath(in: reader.tag)) : nil
        view.strings = words.texts
        view.stringsStamp = context.stringsStamp(language)
        return view
    }

    /// The view of a page of the content.
    func view(of id: PageID) -> PageView {
        let page = site[id]
        let shown = page.shown(in: reader)
        let isFallback = shown.map { $0.language != reader.tag } ?? false
        var view = frame(title: cards[id].title, template: templateName(of: id))
        view.mainLang = shown?.language.text ?? view.lang
        view.mainDir = shown?.language.direction.rawValue ?? view.dir
        view.summary = cards[id].summary
        view.canonical = absolute(page.path(in: shown?.language ?? reader.tag))
        view.paper = view.paper.map { _ in PaperView(view.canonical) }
        view.noIndex = isFallback
        view.alternates = isFallback ? [] : alternates(of: page)
        view.languages = switcher(for: id)
        view.menu = menu(from: page)
        view.breadcrumbs = breadcrumbs(of: id)
        view.notices = notices(page, shown, isFallback: isFallback)
        view.facts = facts(of: page, shown)
        if let shown {
            let facilitator = page.facilitatorSection(of: shown)
            view.content = PageContent(
                shown, html: shownPart(of: shown, facilitator), words: mainWords(shown.language),
                address: { link($0, in: id) }, record: { record($0, $1, in: shown.language) },
                term: { term($0, on: id, in: shown.language) }, steps: stepMarkup(page, shown),
                complete: completeAddress)
            view.contents = isFacilitator ? [] : contents(of: shown, without: facilitator?.headings)
            view.terms = page.type == .glossary ? [] : terms(of: shown)
        }
        view.sources = PageSources(
            of: page, shown: shown.map { [$0] } ?? [], in: site, isFacilitator: isFacilitator
        ).ids.compactMap(records.source)
        addRecords(of: id, to: &view)
        view.service?.contact = contact(of: page)
        view.guide = page.guide.map { guide($0, shown) }
        view.question = firstQuestion(of: id)
        view.service?.phoneCheck = page.service.flatMap { records.words.phoneCheck(of: page, $0) }
        if page.type == .glossary { view.glossary = records.glossary() }
        view.handouts = handouts(of: id)
        addNeighbours(of: id, to: &view)
        view.opening = opening(view, shown)
        view.share = shareLink(of: view, page)
        view.edit = editLink(of: page, shown)
        view.structuredData = StructuredData(view, of: page, in: site, words: records.words).text
        return view
    }

    /// The card that the exports make of a service that can be called.
    private func contact(of page: ResolvedPage) -> String? {
        guard let service = page.service, !service.phones.isEmpty, !page.isDraft else { return nil }
        return address.to("data/vcard/\(page.id).vcf")
    }

    /// The facilitator's section stands on a page of its own.
    func shownPart(of shown: ResolvedTranslation, _ facilitator: FacilitatorSection?) -> SlottedHTML {
        let html = shown.loaded.body.html
        guard let facilitator else { return isFacilitator ? SlottedHTML() : html }
        return isFacilitator ? html.part(facilitator.html) : html.without(facilitator.html)
    }

    private func templateName(of id: PageID) -> String {
        let page = site[id]
        guard !page.key.isFrontPage else { return id == site.home ? "home" : "section" }
        return "page"
    }

    private func siteView(_ name: String) -> SiteView {
        let help = site.helpPage.map(titleLink)
        return SiteView(
            name: name, home: to(site.home), root: address.root, search: address.to("\(reader.tag.text)/search.html"),
            params: context.params, help: help)
    }

    /// Words inside the text are in the text's language.
    func mainWords(_ tag: LanguageTag) -> ThemeStrings {
        guard let index = site.languages.firstIndex(where: { $0.tag == tag }) else { return words }
        return context.strings[index]
    }

    // MARK: Addresses

    /// The address of a page for this reader.
    func to(_ id: PageID, language named: LanguageTag? = nil, fragment: String? = nil) -> String {
        let tag = named ?? cards[id].tag
        let isKeptApart = fragment.map { isFacilitators($0, of: id, in: tag) } ?? false
        let path = isKeptApart ? site[id].facilitatorPath(in: tag) : site[id].path(in: tag)
        return address.to(path, fragment: fragment)
    }

    /// The address of an anchor for a reader who is on one of the page's two parts.
    func anchor(_ fragment: String, of own: PageID) -> String {
        isFacilitators(fragment, of: own, in: cards[own].tag) == isFacilitator
            ? "#" + percentEncoded(fragment) : to(own, fragment: fragment)
    }

    /// Whether an anchor stands on the facilitator's page.
    private func isFacilitators(_ fragment: String, of id: PageID, in tag: LanguageTag) -> Bool {
        guard site[id].module != nil, let language = site.languages.first(where: { $0.tag == tag }),
            let shown = site[id].shown(in: language), let section = shown.facilitatorSection,
            let heading = shown.headingIDs.firstIndex(of: fragment)
        else { return false }
        return section.headings.contains(heading)
    }

    func link(_ target: LinkTarget, in own: PageID) -> String {
        switch target {
        case .external(let written): encodedAddress(PhoneNumber.completed(written))
        case .page(let id, let language, let fragment): to(id, language: language, fragment: fragment)
        case .fragment(let id): anchor(id, of: own)
        case .file(let path): address.to(path)
        case .phone(let id, let phone): to(id, fragment: "phone-" + phone)
        case .source(let id): "#source-" + percentEncoded(id)
        case .fee, .broken: ""
        }
    }

    /// With the site's address where it is known, so that copies elsewhere point home.
    func absolute(_ path: String) -> String {
        guard let url = site.settings.url else { return address.to(path) }
        return url + percentEncodedPath(path)
    }

    // MARK: Languages

    private func alternates(of page: ResolvedPage) -> [AlternateView] {
        let all = site.tags(of: page).map { AlternateView(lang: $0.text, url: absolute(page.path(in: $0))) }
        return all.first.map { all + [AlternateView(lang: "x-default", url: $0.url)] } ?? []
    }

    func notices(_ page: ResolvedPage, _ shown: ResolvedTranslation?, isFallback: Bool) -> [NoticeView] {
        var notices: [NoticeView] = []
        if isFallback, let shown { notices += [fallbackNotice(shown.language)].compactMap { $0 } }
        if let day = page.facts.expires, page.isExpired(on: site.today), let text = words.texts["expired_notice"] {
            notices.append(
                NoticeView(kind: "expired", text: text.filling(["date": context.text(of: day, language: language)])))
        }
        if page.hasEnded(before: site.today), let text = words.texts["event_ended"] {
            notices.append(NoticeView(kind: "ended", text: text))
        }
        if page.isDraft, let text = words.texts["draft_notice"] {
            notices.append(NoticeView(kind: "draft", text: text))
        }
        return notices + [reviewNotice(page)].compactMap { $0 } + translationNotices(page, shown)
    }

    /// That the text is in another language than the reader's.
    func fallbackNotice(_ shown: LanguageTag) -> NoticeView? {
        guard let text = words.texts["fallback_notice"] else { return nil }
        let name = site.name(of: shown) ?? shown.text
        return NoticeView(kind: "fallback", text: text.filling(["language": reader.name, "shown": name]))
    }

    /// That nobody checked the page in time: at once, or as soon as the reader's day is past the date.
    private func reviewNotice(_ page: ResolvedPage) -> NoticeView? {
        guard let due = page.reviewDue, !page.isExpired(on: site.today), let text = words.texts["review_notice"] else {
            return nil
        }
        let filled = text.filling(["date": context.text(of: due, language: language)])
        return NoticeView(kind: "review", text: filled, after: page.isReviewOverdue(on: site.today) ? nil : due.iso)
    }
}
