internal import Templates

/// What a place has: whom to call now, who is near, and the places in it.
struct PlaceView: TemplateModel {
    /// That the programme has not confirmed the village yet.
    var waiting: String?
    /// How its source spells it.
    var named: String?
    var note: String?
    var emergency: [ServiceView] = []
    var team: [ServiceView] = []
    /// The nearest first.
    var groups: [PlaceGroupView] = []
    /// The page of the whole country.
    var national: LinkView?
    var partsTitle = ""
    var parts: [PlaceEntryView] = []

    static let fields: TemplateFields<PlaceView> = [
        .text("waiting") { $0.waiting }, .text("named") { $0.named }, .text("note") { $0.note },
        .list("emergency") { $0.emergency }, .list("team") { $0.team }, .list("groups") { $0.groups },
        .model("national") { $0.national }, .text("parts_title") { $0.partsTitle }, .list("parts") { $0.parts },
    ]
}

/// The services of one level: those of the village, then those of the district, and so on.
struct PlaceGroupView: TemplateModel {
    var title: String
    /// That nothing is known here, and what comes next.
    var note: String?
    /// The nearest services, in full.
    var cards: [ServiceView] = []
    /// Those further away, or many: a name and a number each.
    var lines: [ServiceView] = []

    static let fields: TemplateFields<PlaceGroupView> = [
        .text("title") { $0.title }, .text("note") { $0.note }, .list("cards") { $0.cards },
        .list("lines") { $0.lines },
    ]
}

/// A place in a list of places.
struct PlaceEntryView: TemplateModel {
    var title: String
    var url: String
    /// `ID`, or the digits of its code.
    var code: String
    /// `country`, `province`, `regency`, `district` or `village`.
    var level: String
    /// The title, set in by its level, for a list of choices.
    var choice: String
    var waiting: String?

    static let fields: TemplateFields<PlaceEntryView> = [
        .text("title") { $0.title }, .text("url") { $0.url }, .text("code") { $0.code }, .text("level") { $0.level },
        .text("choice") { $0.choice }, .text("waiting") { $0.waiting },
    ]
}

/// The front page of a section of services.
struct DirectoryView: TemplateModel {
    var kinds: [DirectoryKindView] = []
    var letters: [DirectoryLetterView] = []

    static let fields: TemplateFields<DirectoryView> = [
        .list("kinds") { $0.kinds }, .list("az") { $0.letters },
    ]
}

/// The services with one kind of help.
struct DirectoryKindView: TemplateModel {
    var id: String
    var title: String
    var services: [DirectoryEntryView]

    static let fields: TemplateFields<DirectoryKindView> = [
        .text("id") { $0.id }, .text("title") { $0.title }, .list("services") { $0.services },
    ]
}

/// The services whose names begin with one letter.
struct DirectoryLetterView: TemplateModel {
    var letter: String
    var services: [DirectoryEntryView]

    static let fields: TemplateFields<DirectoryLetterView> = [
        .text("letter") { $0.letter }, .list("services") { $0.services },
    ]
}

/// A service in the directory: its name, where it is, and the number to call.
struct DirectoryEntryView: TemplateModel {
    var title: String
    var url: String
    /// The language of the title, where it is not the reader's.
    var lang: String?
    var place: String?
    var phone: PhoneView?
    var status: String?
    /// The codes of the regions and countries that it is for, with blanks between them.
    var codes: String

    static let fields: TemplateFields<DirectoryEntryView> = [
        .text("title") { $0.title }, .text("url") { $0.url }, .text("lang") { $0.lang }, .text("place") { $0.place },
        .model("phone") { $0.phone }, .text("status") { $0.status }, .text("codes") { $0.codes },
    ]
}

/// What the browser needs to tell whether an office is open now.
struct OpeningView: TemplateModel {
    /// The names of the days from Monday on, with semicolons between them.
    var days = ""
    /// `2026-12-25=Christmas;…`; empty when nobody listed any.
    var holidays = ""

    static let fields: TemplateFields<OpeningView> = [.text("days") { $0.days }, .text("holidays") { $0.holidays }]
}

/// What an organisation is, what belongs to it, and the services that it runs.
struct OrganisationView: TemplateModel {
    var kind: String?
    var parent: LinkView?
    var parts: [LinkView] = []
    var services: [ServiceView] = []
    var website: String?
    var email: String?
    var otherNames: [String] = []
    /// Names that it had before, with the year in which each ended.
    var formerNames: [String] = []

    static let fields: TemplateFields<OrganisationView> = [
        .text("kind") { $0.kind }, .model("parent") { $0.parent }, .list("parts") { $0.parts },
        .list("services") { $0.services }, .text("website") { $0.website }, .text("email") { $0.email },
        .texts("aka") { $0.otherNames }, .texts("formerly") { $0.formerNames },
    ]
}
