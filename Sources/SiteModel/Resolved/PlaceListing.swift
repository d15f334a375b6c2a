internal import YAML

/// Which services the page of a place shows, each once: emergencies, the local team, then by how far away they are.
package struct PlaceListing {
    package private(set) var emergency: [PageID] = []
    package private(set) var team: [PageID] = []
    /// The place itself, also when it has none, then each level around it that has some; without the country, whose
    /// services would drown the near ones.
    package private(set) var groups: [(region: RegionCode, services: [PageID])] = []
    /// Whether services for the whole country are left for the country's own page.
    package private(set) var hasNational = false
    private var seen: Set<PageID> = []

    /// - Parameter code: The place's code.
    package init(of code: RegionCode, in site: ResolvedSite) {
        let services = site.knowledge.services
        let around = [code] + code.ancestors
        let urgent = takeNew(around.flatMap(services.serving).filter { site.isForEmergencies($0) })
        // As the editors put them in order; else the nearest first.
        emergency = urgent.enumerated().sorted { left, right in
            let orders = [left, right].map { site[$0.element].facts.order ?? Int.max }
            return (orders[0], left.offset) < (orders[1], right.offset)
        }.map(\.element)
        let village = site.knowledge.data.villages[code.text]
        team = takeNew(village?.team.compactMap { site.page($0.text) } ?? [])
        groups = [(code, takeNew(services.here(code)))]
        for region in code.ancestors where region.level > .country {
            let more = takeNew(services.serving(region))
            if !more.isEmpty { groups.append((region, more)) }
        }
        hasNational = !takeNew(services.serving(.country)).isEmpty
    }

    /// Every service, in the order in which the page shows them.
    package var all: [PageID] { emergency + team + groups.flatMap(\.services) }

    private mutating func takeNew(_ services: [PageID]) -> [PageID] {
        services.filter { seen.insert($0).inserted }
    }
}

extension ResolvedSite {
    /// Whether a service is one to call when there is danger.
    package func isForEmergencies(_ page: PageID) -> Bool {
        guard let category = settings.emergencyCategory, let service = self[page].service else { return false }
        return service.categories.contains { $0.text == category.text }
    }
}
