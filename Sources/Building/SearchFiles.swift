internal import Indexing
internal import Languages
internal import Markdown
internal import Rendering
internal import SiteModel
internal import Workers

/// The search index of every language, and the engine that reads it.
///
/// A page that a reader sees in another language is found under the reader's address and labelled with that language;
/// it is listed once.
struct SearchFiles {
    /// What takes longest to make of all the site's files, and is best begun first.
    let indexes: [OutputFile]
    /// Copies of the indexes for pages that were opened from a folder, and the engine.
    let scripts: [OutputFile]

    init(_ site: ResolvedSite, _ workers: Workers) {
        let files = workers.map(site.languages) { language in
            searchIndexFiles(
                language: language.tag.text, documents: site.pages.compactMap { document($0, language, site) },
                toolVersion: toolBuild)
        }
        indexes = files.map(\.json)
        scripts = files.map(\.script) + [searchEngineFile()]
    }
}

private func document(_ page: ResolvedPage, _ language: SiteLanguage, _ site: ResolvedSite) -> SearchDocument? {
    guard let shown = page.shown(in: language) else {
        return page.isMadeFromFacts && page.exists(in: language) ? generatedDocument(page, language, site) : nil
    }
    return SearchDocument(
        address: page.path(in: language.tag), title: shown.title, summary: shown.loaded.frontMatter.summary ?? "",
        type: page.key.isFrontPage ? "section" : page.type.rawValue, language: shown.language.text,
        tags: page.facts.tags + spellings(of: page, site),
        isExpired: page.isExpired(on: site.today) || page.hasEnded(before: site.today),
        sections: sections(of: shown, without: page.facilitatorSection(of: shown)?.headings)
            + glossarySections(of: page, for: language, site))
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
private func generatedDocument(_ page: ResolvedPage, _ language: SiteLanguage, _ site: ResolvedSite) -> SearchDocument {
    let summary = page.summary(in: language) ?? ""
    return SearchDocument(
        address: page.path(in: language.tag), title: page.title(in: language), summary: summary,
        type: page.type.rawValue, language: language.tag.text, tags: spellings(of: page, site), isExpired: false,
        sections: [SearchSection(anchor: "", heading: "", text: summary)])
}

/// The other names by which people look for a place.
private func spellings(of page: ResolvedPage, _ site: ResolvedSite) -> [String] {
    page.region.flatMap { site.knowledge.data.villages[$0.text] }?.spellings ?? []
}

/// - Parameter hidden: Headings whose sections are not for everybody.
private func sections(of translation: ResolvedTranslation, without hidden: Range<Int>?) -> [SearchSection] {
    let body = translation.loaded.body
    return body.sections.filter { section in
        section.heading.map { hidden?.contains($0) != true } ?? true
    }.map { section in
        let index = section.heading.flatMap { body.headings.indices.contains($0) ? $0 : nil }
        return SearchSection(
            anchor: index.map { translation.headingIDs[$0] } ?? "", heading: index.map { body.headings[$0].text } ?? "",
            text: section.text)
    }
}
