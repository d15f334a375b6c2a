internal import Diagnostics
internal import SiteModel
internal import YAML

/// Checks that every record that is named by its id is there.
struct ReferenceChecker {
    let site: ResolvedSite
    /// Whether it was said that there is no table of regions; once is enough.
    var hasMissedRegions = false
    var diagnostics: [Diagnostic] = []

    init(_ site: ResolvedSite) { self.site = site }

    /// Goes through the shared data and the facts of every page.
    mutating func check() {
        let data = site.knowledge.data
        for (_, fee) in data.fees.all { check(fee, file: "content/data/fees.yml") }
        for (_, document) in data.documents.all {
            if let origin = document.origin { checkService(origin, in: "content/data/documents.yml") }
        }
        checkPlaces()
        for (_, term) in data.glossary.all { check(term.evidence, in: "content/data/glossary.yml") }
        for page in site.pages {
            guard let file = page.translations.first?.loaded.file else { continue }
            for source in page.facts.sources { checkSource(source, in: file) }
            check(page.facts.record, of: page, in: file)
            for question in page.facts.questions { check(question, of: page, in: file) }
            checkOwnAnswer(of: page, in: file)
        }
    }

    private mutating func check(_ record: PageRecord, of page: ResolvedPage, in file: String) {
        switch record {
        case .none: break
        case .guide(let guide): check(guide, in: file)
        case .service(let service): check(service, in: file)
        case .organisation(let organisation):
            if let parent = organisation.parent { checkOrganisation(parent, in: file) }
        case .place(let place):
            if let written = place.written { checkRegion(written, in: file) }
        case .pathway(let pathway): check(pathway, in: file)
        case .module(let module): check(module, of: page, in: file)
        case .event(let event): check(event, in: file)
        case .answer(let answer): check(answer, of: page, in: file)
        }
    }

    private mutating func check(_ service: ServiceFacts, in file: String) {
        if let organisation = service.organisation { checkOrganisation(organisation, in: file) }
        for category in service.categories {
            check(category, among: site.knowledge.data.categories.ids, .category, in: file)
        }
        for fee in service.fees { check(fee, among: site.knowledge.data.fees.ids, .fee, in: file) }
        for phone in service.phones { check(phone.evidence, in: file) }
        check(service.hoursEvidence, in: file)
        for area in service.coverage { checkArea(area, in: file) }
        if let address = service.address {
            check(address.evidence, in: file)
            if let region = address.region { checkRegion(region, in: file) }
            if let country = address.writtenCountry { checkCountry(country, in: file) }
        }
    }

    mutating func check(_ fee: Fee, file: String) {
        check(fee.evidence, in: file)
        if let basis = fee.basis { checkSource(basis, in: file) }
    }

    mutating func check(_ evidence: Evidence, in file: String) {
        for source in evidence.sources { checkSource(source, in: file) }
    }

    mutating func checkSource(_ id: LocatedText, in file: String) {
        check(id, among: site.knowledge.data.sources.ids, .source, in: file)
    }

    mutating func checkService(_ id: LocatedText, in file: String) {
        guard site.service(id.text) == nil else { return }
        report(id, among: site.pages.filter { $0.service != nil }.map(\.id), .service, in: file)
    }

    private mutating func checkOrganisation(_ id: LocatedText, in file: String) {
        guard site.page(id.text).flatMap({ site[$0].organisation }) == nil else { return }
        report(id, among: site.pages.filter { $0.organisation != nil }.map(\.id), .organisation, in: file)
    }

    mutating func check(
        _ id: LocatedText, among known: [String], _ kind: ReferenceDiagnostics.Record, in file: String
    ) {
        if !known.contains(id.text) { report(id, among: known, kind, in: file) }
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    mutating func report(
        _ id: LocatedText, among known: [String], _ kind: ReferenceDiagnostics.Record, in file: String
    ) {
        diagnostics.append(
            ReferenceDiagnostics.missing(
                id.text, kind, known: known, at: SourcePlace(file: file, range: id.range)))
    }
}
