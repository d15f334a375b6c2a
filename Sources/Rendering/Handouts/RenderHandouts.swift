internal import Diagnostics
internal import Languages
package import SiteModel
internal import Templates
internal import YAML

/// Every handout that the site and its theme have, in the order of the languages, then of the kinds.
///
/// Only texts that somebody wrote in a language become a handout in it.
///
/// - Returns: Nothing for a theme with an error, which the pages of the site tell of.
package func renderHandouts(_ site: ResolvedSite, toolVersion: String) -> [Handout]? {
    let compiled = compileTemplates(of: site)
    guard compiled.diagnostics.isEmpty else { return nil }
    let context = RenderContext(site, templates: compiled.value, toolVersion: toolVersion)
    return site.languages.indices.flatMap { language in
        HandoutPlan(context: context, language: language).handouts
    }
}

/// Knows which handouts there are for the readers of one language.
struct HandoutPlan {
    let context: RenderContext
    let language: Int

    private var site: ResolvedSite { context.site }
    private var reader: SiteLanguage { site.languages[language] }

    var handouts: [Handout] {
        let kinds = HandoutKind.allCases.filter { context.templates.has(template(of: $0)) }
        return kinds.flatMap { kind in
            site.pages.indices.map { PageID($0) }.filter { isWanted(kind, of: $0) && isForReader($0) }
                .flatMap { handouts(of: $0, kind) }
        }
    }

    /// What a page says of its own handouts counts more than what the site says.
    private func isWanted(_ kind: HandoutKind, of id: PageID) -> Bool {
        let own = site[id].facts.handouts
        guard (own.kinds ?? site.settings.handouts.kinds).contains(kind) else { return false }
        return (own.languages ?? site.settings.handouts.languages)?.contains(reader.tag) ?? true
    }

    /// Nobody prints a text in a language that its reader did not choose, or one that is not for the public yet.
    private func isForReader(_ id: PageID) -> Bool {
        let page = site[id]
        guard !page.isDraft, !page.key.isFrontPage else { return false }
        return page.shown(in: reader).map { $0.language == reader.tag } ?? page.madeFor.contains(reader.tag)
    }

    private func handouts(of id: PageID, _ kind: HandoutKind) -> [Handout] {
        let page = site[id]
        let paper = page.facts.handouts.paper ?? site.settings.handouts.paper ?? .a4
        let sheet = HandoutForm(kind, paper: paper.rawValue)
        // Two sheets of the smaller paper are one of the larger.
        let pages = paper == .a5 ? 4 : 2
        switch kind {
        case .guide: return page.type == .guide ? [handout(sheet, id, pages: pages)] : []
        case .pathway: return page.pathway == nil ? [] : [handout(sheet, id, pages: pages)]
        case .wallet: return id == site.helpPage ? [handout(HandoutForm(kind), id, pages: 1)] : []
        case .emergency:
            return page.key.folder == site.settings.handouts.emergencyFolder ? [handout(sheet, id, pages: pages)] : []
        case .poster:
            guard let code = page.region, site.knowledge.data.villages[code.text] != nil else { return [] }
            return ["A4", "A3"].map { handout(HandoutForm(kind, variant: $0.lowercased(), paper: $0), id, pages: 1) }
        case .pack:
            guard page.module != nil else { return [] }
            let facilitator = HandoutForm(
                kind, variant: "facilitator", paper: paper.rawValue, isFacilitator: true)
            return [handout(sheet, id, pages: nil)]
                + (page.hasFacilitatorPage ? [handout(facilitator, id, pages: nil)] : [])
        case .booklet:
            let isWanted =
                page.facts.handouts.kinds != nil || site.settings.handouts.booklets.contains { $0.text == page.id }
            return isWanted ? [handout(HandoutForm(kind, paper: "A5"), id, pages: nil)] : []
        case .directory:
            guard let code = page.region, code.level == .regency else { return [] }
            return site.knowledge.services.here(code).isEmpty ? [] : [handout(sheet, id, pages: nil)]
        }
    }

    private func template(of kind: HandoutKind) -> String { "handouts/" + kind.rawValue }

    private func handout(_ form: HandoutForm, _ id: PageID, pages: Int?) -> Handout {
        let page = site[id]
        let name = [form.kind.rawValue, page.id, form.variant].compactMap(\.self).joined(separator: "-")
        let path = "\(handoutsFolder)/\(reader.tag.text)/\(name).html"
        let context = context
        let language = language
        let file = context.file(path, template: template(of: form.kind)) {
            PageViewBuilder(context, language: language, path: path, isFacilitator: form.isFacilitator)
                .handout(form, of: id)
        }
        let title = form.variant.map { page.title(in: reader) + " (\($0.uppercased()))" } ?? page.title(in: reader)
        return Handout(
            kind: form.kind, id: page.id, language: reader.tag, title: title, html: file, pageLimit: pages,
            page: id, version: page.facts.updated ?? lastCheck(of: page, in: site),
            overdueSince: nextCheck(of: page, in: site).flatMap { $0 < site.today ? $0 : nil },
            isBooklet: form.kind == .booklet,
            source: SourcePlace(file: page.shown(in: reader)?.loaded.file ?? "content/data/villages.yml"))
    }
}

/// One of the forms in which a kind of handout is made.
struct HandoutForm: Sendable {
    let kind: HandoutKind
    /// What its name ends in, where there are several of a page.
    let variant: String?
    let paper: String
    let isFacilitator: Bool

    init(_ kind: HandoutKind, variant: String? = nil, paper: String = "A4", isFacilitator: Bool = false) {
        self.kind = kind
        self.variant = variant
        self.paper = paper
        self.isFacilitator = isFacilitator
    }
}

/// The day on which the facts of a page were last compared: by somebody who went there or called, else the day on
/// which the source that was looked at longest ago was read.
func lastCheck(of page: ResolvedPage, in site: ResolvedSite) -> CalendarDay? {
    let sources = PageSources(of: page, shown: page.translations, in: site).ids
    return page.facts.verified?.date ?? sources.compactMap { site.knowledge.data.sources[$0]?.checked }.min()
}

/// The day by which somebody must check a sheet again. The page of a place has none of its own: it shows phones of others.
func nextCheck(of page: ResolvedPage, in site: ResolvedSite) -> CalendarDay? {
    if let due = page.reviewDue { return due }
    guard page.region != nil else { return nil }
    return lastCheck(of: page, in: site)?.adding(days: site.settings.freshness.phones)
}
