internal import YAML

/// The sources that a page rests on: those that it names, then those of each fact that it shows, each once.
package struct PageSources {
    private let knowledge: Knowledge
    package private(set) var ids: [String] = []
    private var seen: Set<String> = []

    /// - Parameters:
    ///   - shown: The texts whose facts count: those that one reader sees, or all.
    ///   - isFacilitator: Whether it is the page of a module that shows the answers.
    package init(
        of page: ResolvedPage, shown: [ResolvedTranslation], in site: ResolvedSite, isFacilitator: Bool = false
    ) {
        knowledge = site.knowledge
        for source in page.facts.sources { add(source.text) }
        if let service = page.service { add(service) }
        if let region = page.region { add(region, in: site) }
        let run = page.organisation == nil ? [] : site.knowledge.servicesOfOrganisation[page.id] ?? []
        for service in run { site[service].service.map { add(card: $0) } }
        if let guide = page.guide { add(guide) }
        if let pathway = page.pathway { add(pathway, in: site) }
        if let event = page.event { add(event, in: site) }
        if isFacilitator, let module = page.module { for question in module.questions { add(question.evidence) } }
        if page.type == .glossary { for (_, term) in knowledge.data.glossary.all { add(term.evidence) } }
        for target in shown.flatMap(\.targets) { add(target, in: site) }
    }

    /// What a place's page shows of its village and of services.
    private mutating func add(_ region: RegionCode, in site: ResolvedSite) {
        if let village = knowledge.data.villages[region.text] { add(village.evidence) }
        for service in PlaceListing(of: region, in: site).all { site[service].service.map { add(card: $0) } }
    }

    private mutating func add(card service: ServiceFacts) {
        for phone in service.phones { add(phone.evidence) }
        add(service.hoursEvidence)
    }

    private mutating func add(_ service: ServiceFacts) {
        for phone in service.phones { add(phone.evidence) }
        add(service.hoursEvidence)
        if let address = service.address, !service.isConfidential { add(address.evidence) }
        for fee in service.fees { add(fee: fee.text) }
    }

    private mutating func add(_ guide: GuideFacts) {
        for step in guide.steps {
            for fee in step.cost.fees.compactMap(knowledge.fee) { add(fee) }
            if let span = step.time.span { add(span.evidence) }
        }
    }

    /// The phones that its cards show.
    private mutating func add(_ pathway: PathwayFacts, in site: ResolvedSite) {
        for contacts in pathway.contacts {
            for service in contacts.services.compactMap({ site.service($0.text) }) {
                for phone in service.phones(workingFrom: contacts.place) { add(phone.evidence) }
                if !service.isConfidential { add(service.hoursEvidence) }
            }
        }
        if let next = pathway.noReply.flatMap({ site.service($0.next.text) }) { add(card: next) }
    }

    private mutating func add(_ event: EventFacts, in site: ResolvedSite) {
        if let contact = event.contact.flatMap({ site.service($0.text) }) { add(card: contact) }
        if case .fee(let fee) = event.cost { add(fee: fee.text) }
    }

    private mutating func add(_ target: LinkTarget, in site: ResolvedSite) {
        switch target {
        case .phone(let page, let id):
            if let phone = site[page].service?.phones.first(where: { $0.id == id }) { add(phone.evidence) }
        case .fee(let id): add(fee: id)
        case .source(let id): add(id)
        default: break
        }
    }

    private mutating func add(fee id: String) {
        if let fee = knowledge.data.fees[id] { add(fee) }
    }

    private mutating func add(_ fee: Fee) {
        if let basis = fee.basis { add(basis.text) }
        add(fee.evidence)
    }

    private mutating func add(_ evidence: Evidence) {
        for source in evidence.sources { add(source.text) }
    }

    private mutating func add(_ id: String) {
        if seen.insert(id).inserted { ids.append(id) }
    }
}
