/// The plural categories of CLDR.
package enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

extension LanguageTag {
    /// The category of a whole number in this language, by the cardinal rules of CLDR 45.
    ///
    /// A language that is not in the table has no plural forms as far as we know, and everything is `other`.
    package func pluralCategory(of number: Int) -> PluralCategory {
        PluralRules.byLanguage[language]?(number.magnitude) ?? .other
    }

    /// The categories that whole numbers can have in this language.
    package var pluralCategories: [PluralCategory] {
        let samples = Array(0...200) + [1_000_000]
        let seen = Set(samples.map(pluralCategory(of:)))
        return PluralCategory.allCases.filter(seen.contains)
    }
}
