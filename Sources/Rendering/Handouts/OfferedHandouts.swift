internal import Languages
internal import SiteModel
internal import Templates

/// The handouts of the site by the pages that they are made from.
struct OfferedHandouts: Sendable {
    let all: [OfferedHandout]
    private let byPage: [PageID: [OfferedHandout]]

    init(_ handouts: [OfferedHandout] = []) {
        all = handouts
        byPage = Dictionary(grouping: handouts, by: \.handout.page)
    }

    /// Those of a page in a language.
    func of(_ page: PageID, in language: LanguageTag) -> [OfferedHandout] {
        (byPage[page] ?? []).filter { $0.handout.language == language }
    }
}

/// A handout that a page offers.
struct HandoutLinkView: TemplateModel {
    /// "Panduan: Membuat paspor".
    var title = ""
    /// What kind of sheet it is, in words.
    var name = ""
    var url = ""
    /// "PDF", "HTML".
    var format = ""
    /// "38 kB".
    var size = ""
    var date: String?
    var overdue = false

    static let fields: TemplateFields<HandoutLinkView> = [
        .text("title") { $0.title }, .text("name") { $0.name }, .text("url") { $0.url }, .text("format") { $0.format },
        .text("size") { $0.size }, .text("date") { $0.date }, .flag("overdue") { $0.overdue },
    ]
}

extension PageViewBuilder {
    /// The handouts of a page in the reader's language.
    func handouts(of page: PageID) -> [HandoutLinkView] {
        context.handouts.of(page, in: reader.tag).map(link)
    }

    /// A link to a handout, with what one wants to know before printing it.
    func link(_ offered: OfferedHandout) -> HandoutLinkView {
        let handout = offered.handout
        let format = offered.path.split(separator: ".").last.map { $0.uppercased() } ?? ""
        return HandoutLinkView(
            title: handout.title, name: records.words["handout_" + handout.kind.rawValue],
            url: address.to(offered.path), format: format, size: "\(max(1, (offered.size + 500) / 1000)) kB",
            date: handout.version.map { records.words.day($0) }, overdue: handout.overdueSince != nil)
    }
}
