internal import Languages
internal import SiteModel
internal import YAML

/// All services of a language as one page of an HSDS list, which a static host serves as it is.
struct HSDSFeed {
    private let services: PublicServices

    init(_ services: PublicServices) { self.services = services }

    var json: JSONValue {
        let contents = HSDSBuilder(services).all.map(\.json)
        return JSONValue([
            "total_items": .number(contents.count), "total_pages": .number(1), "page_number": .number(1),
            "size": .number(contents.count), "first_page": .flag(true), "last_page": .flag(true),
            "empty": .flag(contents.isEmpty), "x_language": .text(services.language.tag.text),
            "contents": .list(contents), "x_sources": .filled(usedSources.compactMap(source)),
        ])
    }

    /// The sources of all facts in the feed, by their ids.
    private var usedSources: [String] {
        let data = services.knowledge.data
        var ids: Set<String> = []
        for service in services.all {
            let fees = service.facts.fees.compactMap { data.fees[$0.text] }
            let evidence =
                service.facts.phones.map(\.evidence) + [service.facts.hoursEvidence] + fees.map(\.evidence)
                + (service.address.map { [$0.evidence] } ?? [])
            ids.formUnion(evidence.flatMap { $0.sources.map(\.text) })
            ids.formUnion(fees.compactMap { $0.basis?.text })
        }
        return ids.sorted()
    }

    private func source(_ id: String) -> JSONValue? {
        guard let source = services.knowledge.data.sources[id] else { return nil }
        return JSONValue([
            "id": .text(id), "title": .known(services.text(source.title)),
            "publisher": .known(services.text(source.publisher)), "url": .known(source.url),
            "date": source.date.map { .text($0.iso) }, "checked": .text(source.checked.iso),
            "confidence": .text(source.confidence.rawValue),
        ])
    }
}
