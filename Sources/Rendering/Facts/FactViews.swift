internal import Templates

/// A phone, ready to dial.
struct PhoneView: TemplateModel {
    /// The anchor on the service's page.
    var id = ""
    var number = ""
    var url = ""
    var label: String?
    /// "Telephone", "WhatsApp" or "SMS".
    var channel = ""
    var isWhatsApp = false
    /// That it costs nothing, and from where it works.
    var notes: [String] = []
    /// Words for a number that is not certain.
    var doubt: String?

    static let fields: TemplateFields<PhoneView> = [
        .text("id") { $0.id }, .text("number") { $0.number }, .text("url") { $0.url }, .text("label") { $0.label },
        .text("channel") { $0.channel }, .flag("whatsapp") { $0.isWhatsApp }, .texts("notes") { $0.notes },
        .text("doubt") { $0.doubt },
    ]
}

/// What something costs.
struct FeeView: TemplateModel {
    var name: String?
    var amount = ""
    var isFree = false
    /// Who lawfully pays.
    var payer: String?
    /// The law behind it.
    var basis: String?
    var receipt: String?
    /// That it holds only later, or no longer.
    var validity: String?
    /// Words for a fee that is not certain.
    var doubt: String?

    static let fields: TemplateFields<FeeView> = [
        .text("name") { $0.name }, .text("amount") { $0.amount }, .flag("free") { $0.isFree },
        .text("payer") { $0.payer }, .text("basis") { $0.basis }, .text("receipt") { $0.receipt },
        .text("validity") { $0.validity }, .text("doubt") { $0.doubt },
    ]
}

/// An entry of the list of sources at the end of a page.
struct SourceView: TemplateModel {
    var id = ""
    var title = ""
    var url: String?
    /// Publisher and date.
    var details: String?
    var checked = ""
    var doubt: String?
    var note: String?
    /// The languages of the title and the note, where they are not the reader's.
    var titleLang: String?
    var noteLang: String?

    static let fields: TemplateFields<SourceView> = [
        .text("id") { $0.id }, .text("title") { $0.title }, .text("url") { $0.url }, .text("details") { $0.details },
        .text("checked") { $0.checked }, .text("doubt") { $0.doubt }, .text("note") { $0.note },
        .text("title_lang") { $0.titleLang }, .text("note_lang") { $0.noteLang },
    ]
}

/// One line of opening hours.
struct HoursView: TemplateModel {
    var days = ""
    var times: [String] = []

    static let fields: TemplateFields<HoursView> = [.text("days") { $0.days }, .texts("times") { $0.times }]
}

/// What a service or an organisation is, where it is, and which number answers; also its card on other pages.
struct ServiceView: TemplateModel {
    var title = ""
    var url = ""
    var summary: String?
    /// The language of the title and summary, where it is not that of the text around.
    var titleLang: String?
    var phones: [PhoneView] = []
    var hours: [HoursView] = []
    /// "24 hours" or that nobody knows, in place of a table of hours.
    var hoursNote: String?
    /// How sure the hours are, in words; nothing when they are certain or nobody knows them.
    var hoursDoubt: String?
    /// For "open now", which the browser works out: slots as `1 480 900;…` and minutes east of Greenwich.
    var slots: String?
    var zone = ""
    var status: String?
    /// When the numbers were tried, or that nobody did; only on the service's own page.
    var phoneCheck: String?
    var address: [String] = []
    var addressDoubt: String?
    var website: String?
    var email: String?
    /// The address of the contact that a phone can save.
    var contact: String?
    var organisation: LinkView?
    var categories: [String] = []
    var coverage: [String] = []
    var eligibility: String?
    var fees: [FeeView] = []
    var languages: [String] = []
    var access: [String] = []

    static let fields: TemplateFields<ServiceView> = [
        .text("title") { $0.title }, .text("url") { $0.url }, .text("summary") { $0.summary },
        .text("title_lang") { $0.titleLang }, .list("phones") { $0.phones }, .list("hours") { $0.hours },
        .text("hours_note") { $0.hoursNote }, .text("hours_doubt") { $0.hoursDoubt },
        .text("slots") { $0.slots }, .text("zone") { $0.zone },
        .text("status") { $0.status }, .text("phone_check") { $0.phoneCheck }, .texts("address") { $0.address },
        .text("address_doubt") { $0.addressDoubt },
        .text("website") { $0.website }, .text("email") { $0.email }, .text("contact") { $0.contact },
        .model("organisation") { $0.organisation },
        .texts("categories") { $0.categories }, .texts("coverage") { $0.coverage },
        .text("eligibility") { $0.eligibility }, .list("fees") { $0.fees }, .texts("languages") { $0.languages },
        .texts("access") { $0.access },
    ]
}

/// A record that stands in a text: its own words with those of the theme around.
struct InlineView<Record: TemplateModel>: TemplateModel {
    var record: Record
    var strings: [String: String]
    /// Whether it stands alone in its paragraph.
    var isBlock: Bool
    var lang: String
    var dir: String

    static var fields: TemplateFields<InlineView<Record>> {
        [
            .model("record") { $0.record }, .strings("strings", stamp: { _ in "" }) { $0.strings },
            .flag("block") { $0.isBlock }, .text("lang") { $0.lang }, .text("dir") { $0.dir },
        ]
    }
}
