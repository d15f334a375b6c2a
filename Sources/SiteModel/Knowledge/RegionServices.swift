internal import YAML

/// Which services stand in a region, and which help people of it.
package struct RegionServices: Sendable {
    private var located: [RegionCode: [PageID]] = [:]
    private var serving: [RegionCode: [PageID]] = [:]

    package init() {}

    /// Enters a service, pages in ascending order. One that does not say whom it helps, helps the regency in which it stands.
    package mutating func add(_ service: ServiceFacts, page: PageID) {
        let home = service.region
        let around = home.map { [$0] + $0.ancestors.filter { $0.level >= .regency } } ?? []
        for code in around { located[code, default: []].append(page) }
        let named = service.coverage.compactMap { RegionCode($0.text) }
        for code in Set(service.coverage.isEmpty ? around : named) { serving[code, default: []].append(page) }
    }

    /// The services that stand in a region or help there by name, in the order of the pages.
    package func here(_ code: RegionCode) -> [PageID] {
        Set(located[code] ?? []).union(serving[code] ?? []).sorted()
    }

    /// The services that help all people of a region, wherever they stand.
    package func serving(_ code: RegionCode) -> [PageID] { serving[code] ?? [] }
}

extension ServiceFacts {
    /// Where in Indonesia it stands; nothing for a shelter.
    package var region: RegionCode? {
        guard !isConfidential, let written = address?.region else { return nil }
        return RegionCode(written.text)
    }

    /// Whether readers may be sent there.
    package var isListed: Bool { publish == .public && status != .gone }
}
