internal import Diagnostics
internal import SiteModel

/// Joins the pages with the shared data, and checks that every record that is named is there.
func resolveKnowledge(_ data: SharedData, in site: inout ResolvedSite) -> [Diagnostic] {
    site.knowledge.data = data
    var diagnostics: [Diagnostic] = []
    for (index, page) in site.pages.enumerated() {
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
    var checker = ReferenceChecker(site)
    checker.check()
    return diagnostics + checker.diagnostics + stepHeadings(in: site) + QuestionPaths(site).diagnostics
}
