internal import Indexing
internal import Languages
internal import SiteModel
internal import YAML

/// What a page shows beside its text, as a reader sees it: phones, fees, papers, the steps of an emergency.
struct SearchFacts {
    let site: ResolvedSite
    /// The languages in which words are looked for.
    let chain: [LanguageTag]

    /// What belongs to no part of the text.
    func texts(of page: ResolvedPage) -> [String] {
        switch page.facts.record {
        case .service(let service): texts(of: service)
        case .pathway(let pathway): texts(of: pathway)
        case .event(let event): words([event.place, event.who])
        case .module(let module): words([module.group, module.objective])
        case .none, .guide, .organisation, .place, .answer: []
        }
    }

    /// The fees and phones that a text only names, since they are written elsewhere.
    func named(in text: ResolvedTranslation) -> [String] {
        text.targets.flatMap { target -> [String] in
            switch target {
            case .fee(let id): site.knowledge.data.fees[id].map(self.text) ?? []
            case .phone(let page, let id):
                site[page].service?.phones.filter { $0.id == id }.map(\.number.written) ?? []
            default: []
            }
        }
    }

    /// The phones of a service, each a part of the page that a result can link to.
    func phones(of page: ResolvedPage) -> [SearchSection] {
        (page.service?.phones ?? []).map { phone in
            let number = phone.number.written
            let label = phone.label?.words(for: chain)
            return SearchSection(anchor: "phone-" + phone.id, heading: label ?? number, text: number)
        }
    }

    /// What the steps of a guide ask for and cost, by the anchors of their sections.
    func steps(of page: ResolvedPage) -> [String: String] {
        var texts: [String: String] = [:]
        for step in page.guide?.steps ?? [] {
            let papers = step.documents.flatMap { [$0.document] + $0.alternatives }.map {
                site.knowledge.data.documents[$0.text]?.name
            }
            let fees = step.cost.fees.compactMap(site.knowledge.fee).flatMap(text)
            texts[step.id.text] = lines(words(papers) + fees + words([step.result, step.keep]))
        }
        return texts
    }

    /// Other names by which people look for a page: those it has in other languages, had before, or is called by.
    func names(of page: ResolvedPage, besides shown: ResolvedTranslation?) -> [String] {
        let titles = page.translations.filter { $0.language != shown?.language }.map(\.title)
        let organisation = page.organisation.map { $0.otherNames + $0.formerNames.map(\.name) } ?? []
        let village = page.region.flatMap { site.knowledge.data.villages[$0.text]?.spellings } ?? []
        let countries = page.service?.coverage.flatMap { place in
            site.knowledge.data.countries[place.text.uppercased()]?.inAllLanguages ?? []
        }
        let phones = page.service?.phones.map(\.number.written) ?? []
        return titles + organisation + village + (countries ?? []) + phones
    }

    private func texts(of service: ServiceFacts) -> [String] {
        let organisation = service.organisation.flatMap { site.page($0.text) }.map { site[$0] }
        let helpsIn = service.coverage.map { place in
            site.knowledge.data.countries[place.text.uppercased()]?.words(for: chain)
                ?? RegionCode(place.text).flatMap { site.knowledge.data.regions[$0] }
        }
        let fees = service.fees.compactMap { site.knowledge.data.fees[$0.text] }.flatMap(text)
        let street = service.isConfidential ? nil : service.address?.street
        return [organisation.flatMap(title)].compactMap { $0 } + helpsIn.compactMap { $0 }
            + words(service.categories.map { site.knowledge.data.categories[$0.text] } + [service.eligibility, street])
            + fees + [service.website?.text, service.email?.text].compactMap { $0 }
    }

    private func texts(of pathway: PathwayFacts) -> [String] {
        words(
            [pathway.situation] + pathway.first + pathway.avoid + pathway.evidence + pathway.share + pathway.outcomes)
    }

    private func title(_ page: ResolvedPage) -> String? {
        page.translations.first { chain.contains($0.language) }?.title
    }

    /// The name of a fee and its amount as pages write it: `Rp350.000`.
    private func text(_ fee: Fee) -> [String] {
        guard case .rupiah(let amount) = fee.amount, amount > 0 else { return words([fee.name]) }
        var digits = String(amount)
        for place in stride(from: digits.count - 3, to: 0, by: -3) {
            digits.insert(".", at: digits.index(digits.startIndex, offsetBy: place))
        }
        return words([fee.name]) + ["Rp" + digits]
    }

    private func words(_ texts: [LocalizedWords?]) -> [String] { texts.compactMap { $0?.words(for: chain) } }
}

/// Texts one below the other.
func lines(_ texts: [String]) -> String { texts.filter { !$0.isEmpty }.joined(separator: "\n") }
