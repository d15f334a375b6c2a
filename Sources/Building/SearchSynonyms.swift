internal import Indexing
internal import SiteModel

/// Words that lead to the same pages: other and former names, the names of one thing in several languages, and what
/// `synonyms.yml` says.
func searchSynonyms(_ site: ResolvedSite) -> [SearchSynonyms] {
    let data = site.knowledge.data
    let glossary = data.glossary.all.map { _, term in
        let names = [term.name] + [term.full].compactMap { $0 } + term.otherNames
        return names.flatMap(\.inAllLanguages).map { SearchSynonyms.Name($0) } + term.formerNames.map(former)
    }
    let organisations = site.pages.compactMap(\.organisation).map { organisation in
        organisation.otherNames.map { SearchSynonyms.Name($0) } + organisation.formerNames.map(former)
    }
    let words = data.synonyms.all.map(\.record)
    let named = (data.countries.all + data.categories.all).map(\.record) + data.documents.all.map(\.record.name)
    let translated = words + named.map(\.inAllLanguages)
    return (glossary + organisations + translated.map { $0.map { SearchSynonyms.Name($0) } })
        .filter { $0.count > 1 }.map(SearchSynonyms.init)
}

private func former(_ name: FormerName) -> SearchSynonyms.Name { SearchSynonyms.Name(name.name, isFormer: true) }
