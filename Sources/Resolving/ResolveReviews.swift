internal import Diagnostics
internal import Languages
internal import SiteModel

/// Works out by which day each page must be checked again, and reports the pages whose day is past.
func resolveReviews(in site: inout ResolvedSite) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for index in site.pages.indices {
        let page = site.pages[index]
        site.pages[index].reviewDue = page.facts.reviewDue ?? reviewDue(of: page, in: site)
        guard let due = site.pages[index].reviewDue, site.pages[index].isReviewOverdue(on: site.today),
            let file = page.translations.first?.loaded.file
        else { continue }
        let place = SourcePlace(file: file, range: page.facts.reviewPlace)
        diagnostics.append(ReviewDiagnostics.overdue(since: due, of: page.facts, at: place))
    }
    return diagnostics
}

/// The last check, and the days for which it lasts. Who verified a page compared it with reality; else the source that
/// was looked at longest ago decides.
private func reviewDue(of page: ResolvedPage, in site: ResolvedSite) -> CalendarDay? {
    guard let days = reviewDays(of: page, in: site) else { return nil }
    let sources = PageSources(of: page, shown: page.translations, in: site).ids
    let checked = page.facts.verified?.date ?? sources.compactMap { site.knowledge.data.sources[$0]?.checked }.min()
    return checked?.adding(days: days)
}

/// As many days as the page's type has, or fewer where it shows a fact that needs a check sooner.
private func reviewDays(of page: ResolvedPage, in site: ResolvedSite) -> Int? {
    let freshness = site.settings.freshness
    guard let days = freshness[page.type] else { return nil }
    let shown = ShownFacts(page)
    return min(days, shown.hasFee ? freshness.fees : days, shown.hasPhone ? freshness.phones : days)
}

/// Which kinds of fact a page shows, of its own or by a reference in its text.
private struct ShownFacts {
    private(set) var hasFee: Bool
    private(set) var hasPhone: Bool

    init(_ page: ResolvedPage) {
        let steps = page.guide?.steps ?? []
        hasFee = page.service.map { !$0.fees.isEmpty } ?? steps.contains { !$0.cost.fees.isEmpty }
        hasPhone = page.service.map { !$0.phones.isEmpty } ?? false
        for target in page.translations.flatMap(\.targets) {
            switch target {
            case .fee: hasFee = true
            case .phone: hasPhone = true
            default: break
            }
        }
    }
}
