internal import Templates

/// A link with its words.
struct LinkView: TemplateModel {
    var title: String
    var url: String
    var summary: String?
    var isCurrent = false
    /// The language of the words, where they are not in the reader's.
    var titleLang: String?

    static let fields: TemplateFields<LinkView> = [
        .text("title") { $0.title }, .text("url") { $0.url }, .text("summary") { $0.summary },
        .flag("current") { $0.isCurrent }, .text("title_lang") { $0.titleLang },
    ]
}

/// A page in a list.
struct EntryView: TemplateModel {
    var title: String
    var url: String
    var summary: String?
    var type = ""
    /// The language of the words and its name, where they are not in the reader's language.
    var lang: String?
    var label: String?

    static let fields: TemplateFields<EntryView> = [
        .text("title") { $0.title }, .text("url") { $0.url }, .text("summary") { $0.summary },
        .text("type") { $0.type },
        .text("lang") { $0.lang }, .text("label") { $0.label },
    ]
}

/// A section with the pages in it.
struct SectionView: TemplateModel {
    var title: String
    var url: String
    var summary: String?
    var children: [EntryView]
    /// The language of the words, where they are not in the reader's.
    var titleLang: String?

    static let fields: TemplateFields<SectionView> = [
        .text("title") { $0.title }, .text("url") { $0.url }, .text("summary") { $0.summary },
        .list("children") { $0.children }, .text("title_lang") { $0.titleLang },
    ]
}

/// A heading in the table of contents, with the headings below it.
struct ContentsView: TemplateModel {
    var title: String
    var id: String
    var children: [SubheadingView] = []

    static let fields: TemplateFields<ContentsView> = [
        .text("title") { $0.title }, .text("id") { $0.id }, .list("children") { $0.children },
    ]
}

/// A heading of the second rank in the table of contents.
struct SubheadingView: TemplateModel {
    var title: String
    var id: String

    static let fields: TemplateFields<SubheadingView> = [.text("title") { $0.title }, .text("id") { $0.id }]
}

/// A sentence above the text: that it is in another language, a draft, past its date, or not checked in time.
struct NoticeView: TemplateModel {
    var kind: String
    var text: String
    /// The last day on which the sentence is not yet true: it is hidden until the reader's day is a later one.
    var after: String?
    /// Where the reader can go instead.
    var link: LinkView?

    static let fields: TemplateFields<NoticeView> = [
        .text("kind") { $0.kind }, .text("text") { $0.text }, .text("after") { $0.after }, .model("link") { $0.link },
    ]
}

/// A page's address in one language, for `hreflang`.
struct AlternateView: TemplateModel {
    var lang: String
    var url: String

    static let fields: TemplateFields<AlternateView> = [.text("lang") { $0.lang }, .text("url") { $0.url }]
}

/// An entry of the language switcher, or of the language chooser.
struct LanguageView: TemplateModel {
    var name: String
    var lang: String
    var dir: String
    var url: String
    var isCurrent = false
    /// What will be shown, where it is not this page in this language.
    var shown: String?
    /// Whether it leads to this page, so that a place on it can be kept.
    var isSamePage = false
    var siteName = ""
    var choose = ""

    static let fields: TemplateFields<LanguageView> = [
        .text("name") { $0.name }, .text("lang") { $0.lang }, .text("dir") { $0.dir }, .text("url") { $0.url },
        .flag("current") { $0.isCurrent }, .text("shown") { $0.shown }, .flag("same") { $0.isSamePage },
        .text("site_name") { $0.siteName }, .text("choose") { $0.choose },
    ]
}

/// A date for machines and for people.
struct DateView: TemplateModel {
    var iso: String
    var text: String

    static let fields: TemplateFields<DateView> = [.text("iso") { $0.iso }, .text("text") { $0.text }]
}

/// What every page knows of the site.
struct SiteView: TemplateModel {
    var name: String
    var home = ""
    var root: String
    var search = ""
    var params: TemplateTree?
    var help: LinkView?

    static let fields: TemplateFields<SiteView> = [
        .text("name") { $0.name }, .text("home") { $0.home }, .text("root") { $0.root }, .text("search") { $0.search },
        .open("params") { $0.params }, .model("help") { $0.help },
    ]
}

/// A page's facts.
struct PageFactsView: TemplateModel {
    var type = ""
    var updated: DateView?
    var date: DateView?
    var expires: DateView?
    /// When somebody last compared the page with reality.
    var verified: DateView?
    /// When and how somebody checked the page, or that nobody did.
    var check: String?
    /// The day by which somebody must check it again.
    var review: DateView?
    var tags: [String] = []
    var isSensitive = false
    var params: TemplateTree?

    static let fields: TemplateFields<PageFactsView> = [
        .text("type") { $0.type }, .model("updated") { $0.updated }, .model("date") { $0.date },
        .model("expires") { $0.expires }, .model("verified") { $0.verified }, .text("check") { $0.check },
        .model("review") { $0.review }, .texts("tags") { $0.tags }, .flag("sensitive") { $0.isSensitive },
        .open("params") { $0.params },
    ]
}

/// One letter of the A–Z index.
struct LetterView: TemplateModel {
    var letter: String
    var pages: [EntryView]

    static let fields: TemplateFields<LetterView> = [.text("letter") { $0.letter }, .list("pages") { $0.pages }]
}

/// What only the search page has.
struct SearchView: TemplateModel {
    var letters: [LetterView] = []
    var index = ""
    var engine = ""

    static let fields: TemplateFields<SearchView> = [
        .list("az") { $0.letters }, .text("index") { $0.index }, .text("engine") { $0.engine },
    ]
}
