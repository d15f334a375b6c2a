package import Languages

/// A theme's files, read but not yet compiled.
package struct LoadedTheme: Sendable {
    package var name: String
    package var templates: [ThemeTemplate]
    package var strings: [LanguageTag: ThemeStrings]
    package var assets: [LoadedAsset]

    package init(
        name: String, templates: [ThemeTemplate], strings: [LanguageTag: ThemeStrings], assets: [LoadedAsset]
    ) {
        self.name = name
        self.templates = templates
        self.strings = strings
        self.assets = assets
    }
}

/// One file of `templates/`.
package struct ThemeTemplate: Equatable, Sendable {
    /// The name by which other templates include it: `page`, `partials/menu`.
    package let name: String
    package let file: String
    package let text: String

    package init(name: String, file: String, text: String) {
        self.name = name
        self.file = file
        self.text = text
    }
}

/// The words that a theme has for one language.
package struct ThemeStrings: Sendable, Hashable {
    package var texts: [String: String]
    package var lists: [String: [String]]
    /// Per key and plural category.
    package var plurals: [String: [PluralCategory: String]]
    /// Whose rules choose among the forms of a key, where they were taken from another language.
    package var pluralLanguages: [String: LanguageTag] = [:]

    package init(
        texts: [String: String] = [:], lists: [String: [String]] = [:],
        plurals: [String: [PluralCategory: String]] = [:]
    ) {
        self.texts = texts
        self.lists = lists
        self.plurals = plurals
    }

    /// These words, and where one is missing, the other language's.
    package func filled(from other: ThemeStrings) -> ThemeStrings {
        var filled = ThemeStrings(
            texts: texts.merging(other.texts) { mine, _ in mine },
            lists: lists.merging(other.lists) { mine, _ in mine },
            plurals: plurals.merging(other.plurals) { mine, _ in mine })
        filled.pluralLanguages = pluralLanguages.merging(other.pluralLanguages) { mine, _ in mine }
        return filled
    }
}
