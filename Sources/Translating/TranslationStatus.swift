package import Languages
package import SiteModel

/// How one page stands in one language.
package struct TranslationStatus: Sendable {
    /// The page's path from `content/` without language and `.md`.
    package let page: String
    package let language: LanguageTag
    /// The file of the translation, whether it is there or not.
    package let file: String
    /// The file it was, or should be, made from; nothing where there is none.
    package let source: String?
    package let state: TranslationState

    /// Whether a translator has nothing to do: the page says what its source says, and somebody has read it.
    package var isDone: Bool { state.kind == .current && state.isReviewed == true }
}

/// How every page stands in every language but its own, worst first.
///
/// - Parameter records: What is recorded of translations.
/// - Returns: For each language in the order of `site.yml`, first what may mislead (a changed fee, phone or deadline), then
///   what is outdated, without source, not recorded, partial, missing, and last what nobody has read.
package func translationStatus(of site: LoadedSite) -> [TranslationStatus] {
    let pages = Dictionary(grouping: site.pages.filter { !$0.frontMatter.isWithheld }, by: \.key)
    let ranks = Dictionary(site.settings.sourceLanguages.enumerated().map { ($1, $0) }) { first, _ in first }
    let all = pages.sorted { $0.key < $1.key }.flatMap { key, files in
        let sorted = files.sorted { ranks[$0.language] ?? 0 < ranks[$1.language] ?? 0 }
        return PageTranslations(key: key, files: sorted, site: site).statuses()
    }
    let order = Dictionary(site.settings.languages.enumerated().map { ($1.tag, $0) }) { first, _ in first }
    return all.enumerated().sorted { left, right in
        let languages = (order[left.element.language] ?? 0, order[right.element.language] ?? 0)
        if languages.0 != languages.1 { return languages.0 < languages.1 }
        let urgency = (left.element.urgency, right.element.urgency)
        return urgency.0 != urgency.1 ? urgency.0 < urgency.1 : left.offset < right.offset
    }.map(\.element)
}

extension TranslationStatus {
    /// The smaller, the sooner somebody should look.
    fileprivate var urgency: Int {
        switch state.kind {
        case .outdated: state.figureSubjects.isEmpty ? 1 : 0
        case .orphan: 2
        case .unstamped: 3
        case .partial: 4
        case .missing: 5
        case .current: 6
        }
    }
}

/// The languages of one page.
private struct PageTranslations {
    let key: PageKey
    /// The source first.
    let files: [LoadedPage]
    let site: LoadedSite

    func statuses() -> [TranslationStatus] {
        guard let source = files.first else { return [] }
        let hasSource = source.language == site.settings.defaultLanguage
        return site.settings.languages.map(\.tag).filter { $0 != site.settings.defaultLanguage }.compactMap { tag in
            let file = files.first { $0.language == tag }
            guard let state = state(of: file, in: tag, source, hasSource) else { return nil }
            return TranslationStatus(
                page: key.path, language: tag, file: file?.file ?? "content/\(key.path).\(tag.text).md",
                source: hasSource ? source.file : nil, state: state)
        }
    }

    private func state(
        of file: LoadedPage?, in tag: LanguageTag, _ source: LoadedPage, _ hasSource: Bool
    ) -> TranslationState? {
        // A language of a few pages lacks none of the others, and nothing can be missing without a source.
        guard let file else { return hasSource && isWanted(tag) ? .missing : nil }
        guard hasSource else { return .orphan }
        guard let record = site.translations[key, tag] else { return .unstamped }
        return TranslationState(record, source: source.blocks, translation: file.blocks)
    }

    private func isWanted(_ tag: LanguageTag) -> Bool {
        site.settings.languages.first { $0.tag == tag }.map { $0.chain.count > 1 } ?? true
    }
}
