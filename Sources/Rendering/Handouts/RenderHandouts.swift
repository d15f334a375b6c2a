internal import Diagnostics
internal import Languages
package import SiteModel
internal import Templates

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
        HandoutKind.allCases.filter { context.templates.has(template(of: $0)) }.flatMap { kind in
            site.pages.indices.map { PageID($0) }.filter { isWritten($0) }.flatMap { handouts(of: $0, kind) }
        }
    }

    /// Nobody prints a text in a language that its reader did not choose, or one that is not for the public yet.
    private func isWritten(_ id: PageID) -> Bool {
        let page = site[id]
        return !page.isDraft && !page.key.isFrontPage && page.shown(in: reader)?.language == reader.tag
    }

    private func handouts(of id: PageID, _ kind: HandoutKind) -> [Handout] {
        switch kind {
        case .guide: site[id].type == .guide ? [handout(kind, id, pages: 2)] : []
        default: []
        }
    }

    private func template(of kind: HandoutKind) -> String { "handouts/" + kind.rawValue }

    private func handout(_ kind: HandoutKind, _ id: PageID, pages: Int?) -> Handout {
        let page = site[id]
        let name = "\(kind.rawValue)-\(page.id)"
        let path = "\(handoutsFolder)/\(reader.tag.text)/\(name).html"
        let context = context
        let language = language
        let file = context.file(path, template: template(of: kind)) {
            PageViewBuilder(context, language: language, path: path).handout(kind, of: id)
        }
        return Handout(
            kind: kind, id: page.id, language: reader.tag, title: page.title(in: reader), html: file, pageLimit: pages,
            page: id, version: page.facts.updated,
            overdueSince: page.isReviewOverdue(on: site.today) ? page.reviewDue : nil, isBooklet: false,
            source: SourcePlace(file: page.shown(in: reader)?.loaded.file ?? "site.yml"))
    }
}
