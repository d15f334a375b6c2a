internal import Templates

/// What a sheet shows besides what the page of the site shows.
struct HandoutView: TemplateModel {
    var kind = ""
    /// What kind of sheet it is, in words.
    var name = ""
    /// "A4", "A5", "A3".
    var paper = "A4"
    /// Of which day the text is.
    var version: String?
    /// When its facts were compared with their sources.
    var checked: String?
    /// By when somebody must do so again.
    var due: String?
    /// That this should have happened already.
    var overdue: String?
    /// What stands before the first heading of the text.
    var intro = PageContent()
    /// Who to call.
    var calls: [ServiceView] = []
    /// Where to go, with phones and hours.
    var services: [ServiceView] = []
    /// The titles of the sources.
    var sources: [String] = []
    /// That there are more.
    var moreSources: String?
    /// On wallet cards: the numbers that work from abroad, those for callers at home, and an entry for each card.
    var abroad: [CallView] = []
    var home: [CallView] = []
    var copies: [String] = []
    /// Whether it is the part of a training pack that only the facilitator needs.
    var isFacilitator = false
    /// Empty lines of a list to fill in.
    var rows = (1...18).map(String.init)
    var logo: String?
    var imprint: String?

    static let fields: TemplateFields<HandoutView> = [
        .text("kind") { $0.kind }, .text("name") { $0.name }, .text("size") { $0.paper },
        .text("version") { $0.version }, .text("checked") { $0.checked }, .text("due") { $0.due },
        .text("overdue") { $0.overdue },
        .html("intro", stamp: { $0.intro.stamp }) { $0.intro.html }, .list("calls") { $0.calls },
        .list("services") { $0.services }, .texts("sources") { $0.sources }, .list("abroad") { $0.abroad },
        .list("home") { $0.home },
        .texts("copies") { $0.copies }, .flag("facilitator") { $0.isFacilitator }, .texts("rows") { $0.rows },
        .text("more_sources") { $0.moreSources },
        .text("logo") { $0.logo },
        .text("imprint") { $0.imprint },
    ]
}
