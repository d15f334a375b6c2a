package import Languages
internal import YAML

/// The knowledge base: everything known of the site, worked out once. It never changes again.
package struct ResolvedSite: Sendable {
    package var settings: SiteSettings
    package var theme: LoadedTheme
    /// The day for which the site is built.
    package var today: CalendarDay
    /// The languages that have something to show, in the order of the switcher.
    package var languages: [SiteLanguage]
    package var pages: [ResolvedPage]
    package var sections: [ResolvedSection]
    package var assets: [LoadedAsset]
    /// The page where help is found.
    package var helpPage: PageID?
    package var knowledge = Knowledge()

    package init(
        settings: SiteSettings, theme: LoadedTheme, today: CalendarDay, languages: [SiteLanguage],
        pages: [ResolvedPage], sections: [ResolvedSection], assets: [LoadedAsset], helpPage: PageID?
    ) {
        self.settings = settings
        self.theme = theme
        self.today = today
        self.languages = languages
        self.pages = pages
        self.sections = sections
        self.assets = assets
        self.helpPage = helpPage
    }

    /// The site's front page.
    package var home: PageID { sections[0].frontPage }

    // Lent, not copied: a page is large, and every page looks at dozens of others.
    package subscript(page: PageID) -> ResolvedPage {
        _read { yield pages[page.index] }
    }

    package subscript(section: SectionID) -> ResolvedSection {
        _read { yield sections[section.index] }
    }

    /// The languages in which a page stands at its own address: those of its texts, and those in which it is made.
    package func tags(of page: ResolvedPage) -> [LanguageTag] {
        let texts = Set(page.translations.map(\.language))
        return languages.map(\.tag).filter { texts.contains($0) || page.madeFor.contains($0) }
    }

    /// Whether a language has only its own pages, and no others in their place.
    package func isOfFewPages(_ language: SiteLanguage) -> Bool { settings.isOfFewPages(language) }

    /// What a language of the site calls itself.
    package func name(of tag: LanguageTag) -> String? { languages.first { $0.tag == tag }?.name }

    /// The languages in which words for a text of a language are looked for.
    package func chain(of tag: LanguageTag) -> [LanguageTag] { languages.first { $0.tag == tag }?.chain ?? [tag] }
}

/// The number of a page in `ResolvedSite.pages`.
package struct PageID: Hashable, Sendable, Comparable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
    package static func < (left: PageID, right: PageID) -> Bool { left.index < right.index }
}

/// The number of a section in `ResolvedSite.sections`.
package struct SectionID: Hashable, Sendable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
}

/// One page in all its languages.
package struct ResolvedPage: Sendable {
    package let key: PageKey
    package let section: SectionID
    package let type: PageType
    /// The file name in the output without `.html`.
    package let slug: String
    /// The file name, and the folder, in the addresses of languages that have their own words for them.
    package var slugs: [LanguageTag: String] = [:]
    package var folders: [LanguageTag: String] = [:]
    /// What the source file's front matter says.
    package let facts: FrontMatter
    /// In the order of the site's languages; empty for a page that nobody wrote.
    package var translations: [ResolvedTranslation]
    /// The title of a page that nobody wrote: a folder's front page, or a place.
    package let generatedTitle: LocalizedWords?
    /// The languages whose readers get a page made from its folder or from facts, since no text of it is for them.
    package var madeFor: Set<LanguageTag> = []
    /// What a place is, in a sentence, where nobody wrote it.
    package var generatedSummary: LocalizedWords?
    /// Pages that share tags with this one, nearest first.
    package var related: [PageID] = []
    /// Pages that link here, with the languages in which they do.
    package var backlinks: [Backlink] = []
    /// Whether the page is shown only because drafts were asked for.
    package let isDraft: Bool
    /// The day by which somebody must check the page again, when there is one.
    package var reviewDue: CalendarDay?

    package init(
        key: PageKey, section: SectionID, type: PageType, slug: String, facts: FrontMatter,
        translations: [ResolvedTranslation], generatedTitle: LocalizedWords?, isDraft: Bool
    ) {
        self.key = key
        self.section = section
        self.type = type
        self.slug = slug
        self.facts = facts
        self.translations = translations
        self.generatedTitle = generatedTitle
        self.isDraft = isDraft
    }

    /// The name by which other records call this one: the file's, for a front page its folder's.
    package var id: String {
        guard key.isFrontPage else { return key.name }
        return key.folder.split(separator: "/").last.map(String.init) ?? key.name
    }

    /// Whether nobody wrote the page, and it is no mere list of a folder's pages: it is made from facts.
    package var isMadeFromFacts: Bool { translations.isEmpty && !key.isFrontPage }

    /// Whether the page holds facts of its own that others name.
    package var isRecord: Bool { facts.record != .none }

    /// The translation that a reader of `language` is shown: the first along the language's chain.
    package func shown(in language: SiteLanguage) -> ResolvedTranslation? {
        for tag in language.chain {
            if let found = translations.first(where: { $0.language == tag }) { return found }
        }
        return nil
    }

    /// Whether the page has an address in a language. Nobody has to write a home page for a language to have one.
    package func exists(in language: SiteLanguage) -> Bool {
        shown(in: language) != nil || madeFor.contains(language.tag)
    }

    /// Whether the page is past its date.
    package func isExpired(on day: CalendarDay) -> Bool { facts.expires.map { $0 < day } ?? false }

    /// Whether nobody checked the page again in time. A page past its own date already says more than that.
    package func isReviewOverdue(on day: CalendarDay) -> Bool {
        !isExpired(on: day) && reviewDue.map { $0 < day } ?? false
    }

    /// The title for a reader of `language`.
    package func title(in language: SiteLanguage) -> String {
        shown(in: language)?.title ?? generatedTitle?.words(for: language.chain) ?? translations.first?.title
            ?? key.name
    }

    /// The language of `title(in:)`; nothing for a title that is the same in every language.
    package func titleLanguage(in language: SiteLanguage) -> LanguageTag? {
        if let shown = shown(in: language) { return shown.language }
        guard let generatedTitle else { return translations.first?.language }
        return generatedTitle.language(for: language.chain)
    }

    /// The sentence about the page for a reader of `language`.
    package func summary(in language: SiteLanguage) -> String? {
        guard let shown = shown(in: language) else { return generatedSummary?.words(for: language.chain) }
        return shown.loaded.frontMatter.summary
    }

    /// The path in the output, such as `id/panduan/paspor.html`.
    package func path(in tag: LanguageTag) -> String { path(in: tag, slug: slugs[tag] ?? slug) }

    /// The path of a question that has a page of its own: beside this page, such as `id/panduan/cek-umur.html`.
    package func path(in tag: LanguageTag, question: Question) -> String {
        path(in: tag, slug: (slugs[tag] ?? slug) + "-" + question.id.text)
    }

    /// The questions that have pages of their own: all but the first, which stands on the page itself.
    package var questionPages: ArraySlice<Question> { facts.questions.dropFirst() }

    private func path(in tag: LanguageTag, slug: String) -> String {
        let folder = folders[tag] ?? key.folder
        return folder.isEmpty ? "\(tag.text)/\(slug).html" : "\(tag.text)/\(folder)/\(slug).html"
    }
}

/// A page that links to another.
package struct Backlink: Hashable, Sendable {
    package let page: PageID
    package let language: LanguageTag

    package init(page: PageID, language: LanguageTag) {
        self.page = page
        self.language = language
    }
}

/// One page in one language.
package struct ResolvedTranslation: Sendable {
    package let language: LanguageTag
    package let loaded: LoadedPage
    package let title: String
    /// The ids of the headings, the source's where the outlines agree.
    package let headingIDs: [String]
    /// Where each of the body's references leads.
    package var targets: [LinkTarget]
    /// How the text stands to its source; nothing for the source itself, and where nothing is recorded in the site.
    package var state: TranslationState?

    package init(
        language: LanguageTag, loaded: LoadedPage, title: String, headingIDs: [String], targets: [LinkTarget] = []
    ) {
        self.language = language
        self.loaded = loaded
        self.title = title
        self.headingIDs = headingIDs
        self.targets = targets
    }
}

/// Where a link leads, whatever the reader's language.
package enum LinkTarget: Hashable, Sendable {
    /// An address outside the site, or of another kind than a page, as it was written.
    case external(String)
    /// A page, in the reader's language or in the one that the link names.
    case page(PageID, language: LanguageTag?, fragment: String?)
    /// A place on the same page.
    case fragment(String)
    /// A phone of a service, by its id.
    case phone(PageID, String)
    /// A fee of the shared data, by its id.
    case fee(String)
    /// A source of the shared data, by its id.
    case source(String)
    /// A file, by its path in the output.
    case file(String)
    /// Nothing; this was reported.
    case broken

    /// The page that it leads to, or whose fact it shows.
    package var page: PageID? {
        switch self {
        case .page(let id, _, _), .phone(let id, _): id
        default: nil
        }
    }
}

/// A folder of pages; the first section is the site itself.
package struct ResolvedSection: Sendable {
    /// The path from `content/`; empty for the site itself.
    package let folder: String
    package let parent: SectionID?
    package let frontPage: PageID
    /// The section's pages but for the front page, in the order in which readers go through them.
    package var pages: [PageID]
    /// In the order of the menu.
    package var subsections: [SectionID]

    package init(folder: String, parent: SectionID?, frontPage: PageID, pages: [PageID], subsections: [SectionID]) {
        self.folder = folder
        self.parent = parent
        self.frontPage = frontPage
        self.pages = pages
        self.subsections = subsections
    }
}
