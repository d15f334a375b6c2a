internal import Languages
internal import SiteModel
internal import Translating

/// How the pages of one folder stand in one language.
package struct TranslationCount: Sendable, Equatable {
    /// The folder directly below `content/`; empty for pages beside it.
    package let folder: String
    /// The language's own name.
    package let language: String
    package private(set) var current = 0
    package private(set) var missing = 0
    /// Outdated, not complete, not recorded or without a source.
    package private(set) var toDo = 0

    /// Rows by folder, in each the languages in the order of the site.
    static func rows(_ statuses: [TranslationStatus], of site: LoadedSite) -> [TranslationCount] {
        let folders = Set(statuses.map { folder(of: $0.page) }).sorted()
        let languages = site.settings.languages.filter { language in statuses.contains { $0.language == language.tag } }
        return folders.flatMap { folder in
            languages.map { language in
                statuses.filter { $0.language == language.tag && Self.folder(of: $0.page) == folder }.reduce(
                    into: TranslationCount(folder: folder, language: language.name)
                ) { $0.add($1.state.kind) }
            }
        }
    }

    private init(folder: String, language: String) {
        self.folder = folder
        self.language = language
    }

    private mutating func add(_ kind: TranslationState.Kind) {
        switch kind {
        case .current: current += 1
        case .missing: missing += 1
        case .outdated, .partial, .unstamped, .orphan: toDo += 1
        }
    }

    private static func folder(of page: String) -> String {
        page.contains("/") ? String(page.prefix { $0 != "/" }) : ""
    }
}
