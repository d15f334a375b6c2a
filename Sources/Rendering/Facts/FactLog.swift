package import Diagnostics
package import SiteModel
internal import Synchronization
internal import Templates

/// Notes the facts that a page shows, by the places where they are written.
final class FactLog: Sendable {
    private let noted = Mutex<Set<SourcePlace>>([])

    func note(_ place: SourcePlace?) {
        guard let place else { return }
        noted.withLock { _ = $0.insert(place) }
    }

    var places: Set<SourcePlace> { noted.withLock { $0 } }
}

/// A page of the output and the facts that it shows, each by the place where it is written.
package struct ShownFacts: Sendable {
    /// The page's path in the output.
    package let path: String
    package let places: Set<SourcePlace>
}

/// Which facts each page shows, in the order of the site's languages.
package func shownFacts(of site: ResolvedSite) -> Reported<[ShownFacts]> {
    compileTemplates(of: site).map { templates in
        let context = RenderContext(site, templates: templates, toolVersion: "")
        return site.languages.indices.flatMap { language in
            site.pages.indices.filter { site.pages[$0].exists(in: site.languages[language]) }.flatMap { index in
                let page = shownFacts(of: PageID(index), language, isFacilitator: false, context)
                guard site.pages[index].hasFacilitatorPage else { return [page] }
                return [page, shownFacts(of: PageID(index), language, isFacilitator: true, context)]
            }
        }
    }
}

private func shownFacts(
    of id: PageID, _ language: Int, isFacilitator: Bool, _ context: RenderContext
) -> ShownFacts {
    let page = context.site[id]
    let tag = context.site.languages[language].tag
    let path = isFacilitator ? page.facilitatorPath(in: tag) : page.path(in: tag)
    var builder = PageViewBuilder(context, language: language, path: path, isFacilitator: isFacilitator)
    let log = FactLog()
    builder.log = log
    _ = isFacilitator ? builder.facilitatorView(of: id) : builder.view(of: id)
    return ShownFacts(path: path, places: log.places)
}
