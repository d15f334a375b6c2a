internal import Languages
internal import SiteModel

/// A page that is made from facts, before it has a number.
struct GeneratedPage {
    let facts: FrontMatter
    let title: LocalizedWords
    let summary: LocalizedWords?
}

/// The places that get a page: the programme's villages and every region around them. Those that somebody wrote a page
/// for have one already.
struct PlacePlan {
    private(set) var pages: [PageKey: GeneratedPage] = [:]

    init(_ site: LoadedSite, published: [LoadedPage]) {
        guard let folder = site.settings.sections.first(where: { $0.type == .place })?.folder else { return }
        let written = Set(published.compactMap(\.frontMatter.region))
        let namer = PlaceNames(site)
        let codes = Self.codes(site.data).filter { !written.contains($0) }
        let taken = published.lazy.filter { $0.key.folder == folder }.map(\.key.name)
        let slugs = namer.slugs(for: codes, taken: Set(taken))
        for code in codes {
            var facts = FrontMatter()
            facts.record = .place(PlaceFacts(region: code))
            facts.type = .place
            pages[PageKey(folder: folder, name: slugs[code] ?? code.shown)] = GeneratedPage(
                facts: facts, title: namer.title(of: code), summary: namer.summary(of: code))
        }
    }

    private static func codes(_ data: SharedData) -> [RegionCode] {
        let villages = data.villages.ids.compactMap { RegionCode($0) }.filter(data.regions.has)
        return Set(villages.flatMap { [$0] + $0.ancestors }).sorted()
    }
}

extension FrontMatter {
    /// The region that the page is about.
    var region: RegionCode? {
        if case .place(let place) = record { place.region } else { nil }
    }
}
