internal import Templates

/// Everything that the template of a page can show.
struct PageView: TemplateModel {
    var lang = ""
    var dir = ""
    var mainLang = ""
    var mainDir = ""
    var title = ""
    var headTitle = ""
    var summary: String?
    var template = ""
    var canonical = ""
    var alternates: [AlternateView] = []
    var noIndex = false
    var feed: String?
    var site: SiteView
    var strings: [String: String] = [:]
    var stringsStamp = ""
    var languages: [LanguageView] = []
    var menu: [LinkView] = []
    var breadcrumbs: [LinkView] = []
    var notices: [NoticeView] = []
    var contents: [ContentsView] = []
    var facts = PageFactsView()
    var previous: LinkView?
    var next: LinkView?
    var related: [LinkView] = []
    var backlinks: [LinkView] = []
    var children: [EntryView] = []
    var sections: [SectionView] = []
    var search = SearchView()
    var sources: [SourceView] = []
    var service: ServiceView?
    var organisation: OrganisationView?
    var place: PlaceView?
    var places: [PlaceEntryView] = []
    var directory: DirectoryView?
    var opening: OpeningView?
    var guide: GuideView?
    var question: QuestionView?
    /// What the terms of the text mean.
    var terms: [TermView] = []
    /// The whole glossary; only on its own page.
    var glossary: [TermLetterView] = []
    var pathway: PathwayView?
    var module: ModuleView?
    var event: EventView?
    /// The page that answers a frequent question.
    var answer: LinkView?
    /// What is still to come, what is over, and what is new: on the home page and on the pages of sections.
    var events: [EventView] = []
    var endedEvents: [EventView] = []
    var news: [NewsView] = []
    /// The calendar of all events, on the pages of sections that have some.
    var calendar: String?
    var content = PageContent()
    /// The way back from a printed page; nothing while the site has no address.
    var paper: PaperView?
    /// Opens WhatsApp with the page's title, line, date and address; nothing on sensitive pages.
    var share: String?
    /// Where the text can be changed, for sites whose files lie in a repository; nothing on sensitive pages.
    var edit: String?
    /// The handouts that are made from the page.
    var handouts: [HandoutLinkView] = []
    /// All handouts by kind; only on the page of handouts.
    var handoutGroups: [HandoutGroupView] = []
    /// Where that page is; nothing where the reader's language has none.
    var handoutsPage: String?
    /// What only a sheet for the printer shows; nothing on the pages of the site.
    var handout: HandoutView?
    /// JSON-LD; empty on pages that are not of the content.
    var structuredData = ""

    static let fields: TemplateFields<PageView> = [
        .text("lang") { $0.lang }, .text("dir") { $0.dir }, .text("main_lang") { $0.mainLang },
        .text("main_dir") { $0.mainDir }, .text("title") { $0.title }, .text("head_title") { $0.headTitle },
        .text("summary") { $0.summary }, .text("template") { $0.template }, .text("canonical") { $0.canonical },
        .list("alternates") { $0.alternates }, .flag("noindex") { $0.noIndex }, .text("feed") { $0.feed },
        .model("site") { $0.site }, .strings("strings", stamp: { $0.stringsStamp }) { $0.strings },
        .list("languages") { $0.languages }, .list("menu") { $0.menu }, .list("breadcrumbs") { $0.breadcrumbs },
        .list("notices") { $0.notices }, .list("toc") { $0.contents }, .model("page") { $0.facts },
        .model("previous") { $0.previous }, .model("next") { $0.next }, .list("related") { $0.related },
        .list("backlinks") { $0.backlinks }, .list("children") { $0.children }, .list("sections") { $0.sections },
        .model("search") { $0.search }, .list("sources") { $0.sources }, .model("service") { $0.service },
        .model("organisation") { $0.organisation }, .model("place") { $0.place }, .list("places") { $0.places },
        .model("directory") { $0.directory }, .model("opening") { $0.opening },
        .model("guide") { $0.guide }, .model("question") { $0.question },
        .list("terms") { $0.terms }, .list("glossary") { $0.glossary },
        .model("pathway") { $0.pathway }, .model("module") { $0.module }, .model("event") { $0.event },
        .model("answer") { $0.answer }, .list("events") { $0.events }, .list("ended_events") { $0.endedEvents },
        .list("news") { $0.news }, .text("calendar") { $0.calendar },
        .html("content", stamp: { $0.content.stamp }) { $0.content.html },
        .flag("has_link_notes") { $0.content.hasNotes },
        .html("link_notes", stamp: { $0.content.stamp }) { $0.content.notes }, .model("paper") { $0.paper },
        .text("share") { $0.share }, .text("edit") { $0.edit },
        .list("handouts") { $0.handouts }, .list("handout_groups") { $0.handoutGroups },
        .text("handouts_page") { $0.handoutsPage }, .model("handout") { $0.handout },
        .flag("has_structured_data") { !$0.structuredData.isEmpty },
        .html("structured_data", stamp: { $0.structuredData }) { $0.structuredData },
    ]
}

/// The small page that lets readers choose their language.
struct ChooserView: TemplateModel {
    var site: SiteView
    var languages: [LanguageView]
    var defaultLang: String
    var defaultDir: String

    static let fields: TemplateFields<ChooserView> = [
        .model("site") { $0.site }, .list("languages") { $0.languages }, .text("default_lang") { $0.defaultLang },
        .text("default_dir") { $0.defaultDir },
    ]
}

/// The page for addresses that are not there, in every language.
struct NotFoundView: TemplateModel {
    var site: SiteView
    var languages: [NotFoundLanguageView]
    var defaultLang: String
    var defaultDir: String

    static let fields: TemplateFields<NotFoundView> = [
        .model("site") { $0.site }, .list("languages") { $0.languages }, .text("default_lang") { $0.defaultLang },
        .text("default_dir") { $0.defaultDir },
    ]
}

/// The words of the not-found page in one language.
struct NotFoundLanguageView: TemplateModel {
    var name: String
    var lang: String
    var dir: String
    var title: String
    var message: String
    var home: LinkView
    var search: LinkView

    static let fields: TemplateFields<NotFoundLanguageView> = [
        .text("name") { $0.name }, .text("lang") { $0.lang }, .text("dir") { $0.dir }, .text("title") { $0.title },
        .text("message") { $0.message }, .model("home") { $0.home }, .model("search") { $0.search },
    ]
}

/// A page at an old address that leads to the new one.
struct RedirectView: TemplateModel {
    var lang: String
    var dir: String
    var title: String
    var url: String
    var site: SiteView

    static let fields: TemplateFields<RedirectView> = [
        .text("lang") { $0.lang }, .text("dir") { $0.dir }, .text("title") { $0.title }, .text("url") { $0.url },
        .model("site") { $0.site },
    ]
}
