internal import Templates

/// Something that takes place at a time: on its own page and in lists.
struct EventView: TemplateModel {
    var title = ""
    var url = ""
    var summary: String?
    /// The language of the title, where it is not that of the text around.
    var titleLang: String?
    /// "Wednesday, 12 November 2025, 09:00–12:00 WIB".
    var when = ""
    var start = ""
    /// The moment after which it is over, for the reader's device.
    var ends = ""
    var hasEnded = false
    var isCancelled = false
    var place: String?
    var who: String?
    var cost: FeeView?
    var contact: ServiceView?
    /// The file for a calendar.
    var calendar: String?

    static let fields: TemplateFields<EventView> = [
        .text("title") { $0.title }, .text("url") { $0.url }, .text("summary") { $0.summary },
        .text("title_lang") { $0.titleLang }, .text("when") { $0.when }, .text("start") { $0.start },
        .text("ends") { $0.ends }, .flag("ended") { $0.hasEnded }, .flag("cancelled") { $0.isCancelled },
        .text("place") { $0.place }, .text("who") { $0.who }, .model("cost") { $0.cost },
        .model("contact") { $0.contact }, .text("calendar") { $0.calendar },
    ]
}

/// News in a list.
struct NewsView: TemplateModel {
    var title: String
    var url: String
    var summary: String?
    var titleLang: String?
    var date: DateView?

    static let fields: TemplateFields<NewsView> = [
        .text("title") { $0.title }, .text("url") { $0.url }, .text("summary") { $0.summary },
        .text("title_lang") { $0.titleLang }, .model("date") { $0.date },
    ]
}
