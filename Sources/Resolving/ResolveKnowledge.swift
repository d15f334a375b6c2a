internal import Diagnostics
internal import SiteModel
internal import YAML

/// Joins the pages with the shared data, and checks that every record that is named is there.
func resolveKnowledge(_ data: SharedData, in site: inout ResolvedSite) -> [Diagnostic] {
    site.knowledge.data = data
    site.knowledge.glossaryPage = site.pages.firstIndex { $0.type == .glossary }.map { PageID($0) }
    var diagnostics: [Diagnostic] = []
    for (index, page) in site.pages.enumerated() where !page.isMadeFromFacts {
        guard let first = site.knowledge.pages[page.id] else {
            site.knowledge.pages[page.id] = PageID(index)
            continue
        }
        // Articles may share a name in different folders; records are named by it.
        if page.isRecord, !site[first].isRecord { site.knowledge.pages[page.id] = PageID(index) }
        guard page.isRecord, site[first].isRecord, let file = page.translations.first?.loaded.file else { continue }
        let other = site[first].translations.first?.loaded.file ?? site[first].key.path
        diagnostics.append(ReferenceDiagnostics.idTwice(page.id, other: other, at: SourcePlace(file: file)))
    }
    diagnostics += resolvePlaces(in: &site)
    resolveOrganisations(in: &site)
    var checker = ReferenceChecker(site)
    checker.check()
    return diagnostics + checker.diagnostics + stepHeadings(in: site) + QuestionPaths(site).diagnostics
}

/// Who runs what, and who belongs to whom.
private func resolveOrganisations(in site: inout ResolvedSite) {
    for (index, page) in site.pages.enumerated() {
        if let service = page.service, service.isListed, let id = service.organisation {
            site.knowledge.servicesOfOrganisation[id.text, default: []].append(PageID(index))
        }
        if let parent = page.organisation?.parent {
            site.knowledge.partsOfOrganisation[parent.text, default: []].append(PageID(index))
        }
    }
}

/// Which page is about which region, and which services are there.
private func resolvePlaces(in site: inout ResolvedSite) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (index, page) in site.pages.enumerated() {
        if let service = page.service, service.isListed { site.knowledge.services.add(service, page: PageID(index)) }
        guard case .place(let place) = page.facts.record else { continue }
        if let first = site.knowledge.places[place.region] {
            let file = page.translations.first?.loaded.file ?? page.key.path
            let other = site[first].translations.first?.loaded.file ?? site[first].key.path
            diagnostics.append(
                PlaceDiagnostics.twice(
                    place.region.shown, other: other, at: SourcePlace(file: file, range: place.written?.range)))
        } else {
            site.knowledge.places[place.region] = PageID(index)
        }
    }
    return diagnostics
}
