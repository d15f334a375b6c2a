internal import Diagnostics
internal import Languages
internal import Markdown
internal import SiteModel

/// Terms of the glossary for which it has a plainer word (`plainer`).
struct PlainerWords {
    private let terms: [GlossaryTerm]

    init(_ site: ResolvedSite) { terms = site.knowledge.data.glossary.all.map(\.1).filter { $0.plainer != nil } }

    /// Each term once on a page, where it is first used.
    func findings(in page: LoadedPage, _ finder: TextFinder) -> [Finding] {
        terms.compactMap { term in
            guard let better = term.plainer?.words(in: page.language), let word = term.name.words(in: page.language)
            else { return nil }
            let place = page.blocks.lazy.flatMap { finder.places(of: word, in: $0, most: 1) }.first
            return place.map {
                Finding(weight: 1, diagnostic: PlainLanguageDiagnostics.plainer(word, better, at: $0))
            }
        }
    }
}
