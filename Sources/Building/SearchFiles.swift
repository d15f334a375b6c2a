internal import Indexing
internal import Languages
internal import Markdown
internal import Rendering
internal import SiteModel
internal import Workers
internal import YAML

/// The search index of every language, and the engine that reads it.
///
/// A page that a reader sees in another language is found under the reader's address and labelled with that language;
/// it is listed once.
struct SearchFiles {
    /// What takes longest to make of all the site's files, and is best begun first.
    let indexes: [OutputFile]
    /// What browsers load: the indexes, whole or in parts, and the engine.
    let scripts: [OutputFile]

    init(_ site: ResolvedSite, _ workers: Workers) {
        let synonyms = searchSynonyms(site)
        let files = workers.map(site.languages) { language in
            let documents = site.pages.compactMap { document($0, language, site) }
            return searchIndexFiles(
                language: language.tag.text, documents: documents, rules: rules(for: documents, language),
                synonyms: synonyms, toolVersion: toolBuild)
        }
        indexes = files.map(\.json)
        scripts = files.flatMap(\.scripts) + [searchEngineFile()]
    }
}

/// How the words of the documents change, and those that their readers type.
private func rules(for documents: [SearchDocument], _ language: SiteLanguage) -> [WordRules] {
    let written = Set(documents.map(\.language)).compactMap { LanguageTag($0) }
    let tags = language.chain + written.filter { !language.chain.contains($0) }.sorted()
    return tags.compactMap(WordRules.of).reduce(into: []) { rules, one in
        if !rules.contains(one) { rules.append(one) }
    }
}

private func document(_ page: ResolvedPage, _ language: SiteLanguage, _ site: ResolvedSite) -> SearchDocument? {
    let facts = SearchFacts(site: site, chain: language.chain)
    guard let shown = page.shown(in: language) else {
        return page.isMadeFromFacts && page.exists(in: language) ? generatedDocument(page, language, facts) : nil
    }
    return SearchDocument(
        address: page.path(in: language.tag), title: shown.title, summary: shown.loaded.frontMatter.summary ?? "",
        type: page.key.isFrontPage ? "section" : page.type.rawValue, language: shown.language.text,
        tags: page.facts.tags, names: facts.names(of: page, besides: shown), isUrgent: isUrgent(page, site),
        isExpired: page.isExpired(on: site.today) || page.hasEnded(before: site.today),
        sections: sections(of: page, shown, facts) + facts.phones(of: page)
            + glossarySections(of: page, for: language, site))
}

/// Whether a page is for somebody in danger: what to do, whom to call.
private func isUrgent(_ page: ResolvedPage, _ site: ResolvedSite) -> Bool {
    page.pathway != nil || site.helpPage.map { site[$0].section == page.section } ?? false
}

/// The terms on the glossary's page: who searches for an old name finds the new one, and reads why.
private func glossarySections(
    of page: ResolvedPage, for language: SiteLanguage, _ site: ResolvedSite
) -> [SearchSection] {
    guard page.type == .glossary else { return [] }
    return glossaryEntries(site, for: language).map { entry in
        SearchSection(anchor: entry.anchor, heading: entry.name, text: entry.text)
    }
}

/// A page that nobody wrote is found by its title and by what it is about.
private func generatedDocument(
    _ page: ResolvedPage, _ language: SiteLanguage, _ facts: SearchFacts
) -> SearchDocument {
    let summary = page.summary(in: language) ?? ""
    return SearchDocument(
        address: page.path(in: language.tag), title: page.title(in: language), summary: summary,
        type: page.type.rawValue, language: language.tag.text, tags: [],
        names: facts.names(of: page, besides: nil), isExpired: false,
        sections: [SearchSection(anchor: "", heading: "", text: summary)])
}

/// The parts of the text that are for everybody, each with the facts that stand there.
private func sections(
    of page: ResolvedPage, _ translation: ResolvedTranslation, _ facts: SearchFacts
) -> [SearchSection] {
    let body = translation.loaded.body
    let hidden = page.facilitatorSection(of: translation)?.headings
    let shown = body.sections.filter { section in section.heading.map { hidden?.contains($0) != true } ?? true }
    let steps = facts.steps(of: page)
    var sections = shown.map { section in
        let index = section.heading.flatMap { body.headings.indices.contains($0) ? $0 : nil }
        let anchor = index.map { translation.headingIDs[$0] } ?? ""
        return SearchSection(
            anchor: anchor, heading: index.map { body.headings[$0].text } ?? "",
            text: lines([section.text, steps[anchor] ?? ""]))
    }
    let first = lines(facts.texts(of: page) + facts.named(in: translation))
    if sections.first?.anchor != "" { sections.insert(SearchSection(anchor: "", heading: "", text: ""), at: 0) }
    sections[0].text = lines([sections[0].text, first])
    return sections
}
