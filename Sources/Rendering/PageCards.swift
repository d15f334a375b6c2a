internal import Languages
internal import SiteModel

/// What other pages show of a page.
struct PageCard: Sendable {
    let title: String
    /// The language of the title, where it is not the reader's.
    let titleLanguage: LanguageTag?
    let summary: String?
    let type: String
    /// The language whose folder it stands in: the reader's, or where the page exists at all.
    let tag: LanguageTag
    /// The path in the output.
    let path: String
    /// The language of the words; nothing where the reader's language has no such page, or nobody wrote its text.
    let shown: LanguageTag?
    /// Whether the page has an address in the reader's language.
    let exists: Bool
}

/// The cards of all pages for readers of one language, made once, since every page shows dozens of them.
struct PageCards: Sendable {
    let reader: SiteLanguage
    /// By the number of the page.
    private let cards: [PageCard]
    /// The pages before and after each page in its section.
    private var previous: [PageID?]
    private var next: [PageID?]

    init(_ site: ResolvedSite, for reader: SiteLanguage) {
        self.reader = reader
        cards = site.pages.map { PageCard($0, for: reader, in: site) }
        previous = cards.map { _ in nil }
        next = previous
        for section in site.sections {
            let shown = section.pages.filter { cards[$0.index].exists }
            for (before, after) in zip(shown, shown.dropFirst()) {
                next[before.index] = after
                previous[after.index] = before
            }
        }
    }

    subscript(page: PageID) -> PageCard { cards[page.index] }

    func page(before page: PageID) -> PageID? { previous[page.index] }

    func page(after page: PageID) -> PageID? { next[page.index] }
}

extension PageCard {
    fileprivate init(_ page: ResolvedPage, for reader: SiteLanguage, in site: ResolvedSite) {
        let translation = page.shown(in: reader)
        title = page.title(in: reader)
        let language = page.titleLanguage(in: reader)
        titleLanguage = language == reader.tag ? nil : language
        summary = page.summary(in: reader)
        type = page.type.rawValue
        shown = translation?.language
        exists = page.exists(in: reader)
        let elsewhere =
            page.translations.first?.language ?? site.languages.map(\.tag).first(where: page.madeFor.contains)
        tag = exists ? reader.tag : elsewhere ?? reader.tag
        path = page.path(in: tag)
    }
}
