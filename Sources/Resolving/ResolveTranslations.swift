internal import Languages
internal import SiteModel

/// Works out how each translation stands to its source; a site in which nothing is recorded does not say.
func resolveTranslations(_ records: TranslationRecords, in site: inout ResolvedSite) {
    guard records.areKept else { return }
    for page in site.pages.indices {
        guard let source = site.pages[page].translations.first else { continue }
        for index in site.pages[page].translations.indices.dropFirst() {
            let translation = site.pages[page].translations[index]
            let record = records[site.pages[page].key, translation.language]
            site.pages[page].translations[index].state =
                record.map {
                    TranslationState($0, source: source.loaded.blocks, translation: translation.loaded.blocks)
                } ?? .unstamped
        }
    }
}
