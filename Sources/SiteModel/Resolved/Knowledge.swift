package import Languages
internal import YAML

/// The records of a site and how to find them by their ids.
package struct Knowledge: Sendable {
    package var data = SharedData()
    /// Every page by its id, which is its file name; for a front page, its folder's.
    package var pages: [String: PageID] = [:]
    /// The page of each region that has one.
    package var places: [RegionCode: PageID] = [:]
    /// Which services a region has, by its code.
    package var services = RegionServices()
    /// The public services of each organisation, by its id.
    package var servicesOfOrganisation: [String: [PageID]] = [:]
    /// The organisations below each organisation, by its id.
    package var partsOfOrganisation: [String: [PageID]] = [:]
    /// The first page that shows the glossary.
    package var glossaryPage: PageID?

    package init() {}

    /// How sure a fact is: what it says of itself, else what its best source is. Without a source nothing is sure.
    package func confidence(of evidence: Evidence) -> Confidence {
        evidence.confidence ?? evidence.sources.compactMap { data.sources[$0.text]?.confidence }.max() ?? .unverified
    }
}

extension ResolvedSite {
    /// The page with an id.
    package func page(_ id: String) -> PageID? { knowledge.pages[id] }

    /// The facts of the service with an id.
    package func service(_ id: String) -> ServiceFacts? { page(id).flatMap { self[$0].service } }
}

extension ResolvedPage {
    /// The steps of a page that is a guide.
    package var guide: GuideFacts? {
        if case .guide(let facts) = facts.record { facts } else { nil }
    }

    /// The facts of a page that is a service.
    package var service: ServiceFacts? {
        if case .service(let facts) = facts.record { facts } else { nil }
    }

    /// The region of a page that is about a place.
    package var region: RegionCode? {
        if case .place(let place) = facts.record { place.region } else { nil }
    }

    /// The facts of a page that is an organisation.
    package var organisation: OrganisationFacts? {
        if case .organisation(let facts) = facts.record { facts } else { nil }
    }

    /// The facts of a page that says what to do when something is wrong.
    package var pathway: PathwayFacts? {
        if case .pathway(let facts) = facts.record { facts } else { nil }
    }

    /// The facts of a page that is a part of a training.
    package var module: ModuleFacts? {
        if case .module(let facts) = facts.record { facts } else { nil }
    }

    /// The facts of a page that takes place at a time.
    package var event: EventFacts? {
        if case .event(let facts) = facts.record { facts } else { nil }
    }

    /// Where the answer to the page's question is.
    package var answer: AnswerFacts? {
        if case .answer(let facts) = facts.record { facts } else { nil }
    }

    /// Whether it took place before a day.
    package func hasEnded(before day: CalendarDay) -> Bool { event?.hasEnded(before: day) ?? false }
}
