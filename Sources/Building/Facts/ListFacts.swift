internal import Diagnostics
internal import Languages
internal import Rendering
internal import Resolving
internal import SiteModel
internal import Workers
internal import YAML

/// Every fact of a site that the public may read: phones, hours, addresses, times, fees, and the sources they rest on.
package func listFacts(_ options: BuildOptions) throws(BuildFailure) -> FactReport {
    let workers = Workers(count: options.jobs)
    let loaded = try load(options, workers)
    guard let site = loaded.value else { return FactReport(diagnostics: loaded.diagnostics, facts: []) }
    let choices = ResolveOptions(today: options.today, includesDrafts: options.includesDrafts)
    let resolved = resolveSite(site, choices, workers)
    let shown = shownFacts(of: resolved.value)
    return FactReport(
        diagnostics: loaded.diagnostics + resolved.diagnostics + shown.diagnostics,
        facts: FactCollector(resolved.value, shown.value).facts)
}

/// The facts of a site whose problems are known.
func facts(of site: ResolvedSite) -> [SiteFact] { FactCollector(site, shownFacts(of: site).value).facts }

/// Gathers facts in the order of services, guides, fees, sources.
private struct FactCollector {
    private let site: ResolvedSite
    private let pages: [SourcePlace: [String]]
    private(set) var facts: [SiteFact] = []

    init(_ site: ResolvedSite, _ shown: [ShownFacts]) {
        self.site = site
        var pages: [SourcePlace: [String]] = [:]
        for page in shown {
            for place in page.places { pages[place, default: []].append(page.path) }
        }
        self.pages = pages
        for page in site.pages { if let service = page.service { add(service, id: page.id) } }
        for page in site.pages { if let guide = page.guide { add(guide, id: page.id) } }
        for (id, fee) in site.knowledge.data.fees.all { add(.fee, id, text(of: fee), fee.evidence, fee.place) }
        for (id, source) in site.knowledge.data.sources.all { add(source, id: id) }
    }

    private var words: [LanguageTag] { [site.settings.defaultLanguage] }

    private mutating func add(_ service: ServiceFacts, id: String) {
        for phone in service.phones {
            let value = "\(phone.number.written) (\(phone.type.rawValue), \(phone.reach.rawValue))"
            add(.phone, "\(id)#phone-\(phone.id)", value, phone.evidence, phone.place)
        }
        if let place = service.hoursPlace, service.hours != .unknown {
            add(.hours, id, service.hours.openStreetMap, service.hoursEvidence, place)
        }
        if let address = service.address, !service.isConfidential {
            let parts = [address.street?.words(for: words), address.region?.text, address.postalCode, address.country]
            add(.address, id, parts.compactMap { $0 }.joined(separator: ", "), address.evidence, address.place)
        }
    }

    /// What only the steps of a guide say: the fees of their own, and how long they take.
    private mutating func add(_ guide: GuideFacts, id: String) {
        for step in guide.steps {
            let name = "\(id)#\(step.id.text)"
            for case .own(let fee) in step.cost.fees { add(.fee, name, text(of: fee), fee.evidence, fee.place) }
            guard let span = step.time.span else { continue }
            add(.time, name, "\(span.least)-\(span.most) \(span.unit.rawValue)", span.evidence, span.place)
        }
    }

    private func text(of fee: Fee) -> String {
        let amount = if case .rupiah(let number) = fee.amount { "IDR \(number)" } else { "unknown" }
        let details = [amount, fee.payer?.rawValue].compactMap { $0 }.joined(separator: ", ")
        return [fee.name?.words(for: words), details].compactMap { $0 }.joined(separator: ": ")
    }

    private mutating func add(_ source: SourceRecord, id: String) {
        let title = [source.title.words(for: words), source.url].compactMap { $0 }.joined(separator: " ")
        facts.append(
            SiteFact(
                kind: .source, id: id, value: title, confidence: source.confidence.rawValue, sources: [],
                file: source.place?.file, line: source.place?.range?.line, pages: shownPages(source.place)))
    }

    private mutating func add(
        _ kind: SiteFact.Kind, _ id: String, _ value: String, _ evidence: Evidence, _ place: SourcePlace?
    ) {
        facts.append(
            SiteFact(
                kind: kind, id: id, value: value, confidence: site.knowledge.confidence(of: evidence).rawValue,
                sources: evidence.sources.map(\.text), file: place?.file, line: place?.range?.line,
                pages: shownPages(place)))
    }

    private func shownPages(_ place: SourcePlace?) -> [String] { place.flatMap { pages[$0] } ?? [] }
}
