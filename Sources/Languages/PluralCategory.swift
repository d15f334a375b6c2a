/// The plural categories of CLDR.
package enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

extension LanguageTag {
    /// The category of a whole number in this language, by the cardinal rules of CLDR 45.
    ///
    /// A language that is not in the table has no plural forms as far as we know, and everything is `other`.
    package func pluralCategory(of number: Int) -> PluralCategory {
        Self.pluralRules[language]?(abs(number)) ?? .other
    }

    /// The categories that whole numbers can have in this language.
    package var pluralCategories: [PluralCategory] {
        let samples = Array(0...200) + [1_000_000]
        let seen = Set(samples.map(pluralCategory(of:)))
        return PluralCategory.allCases.filter(seen.contains)
    }

    private static let pluralRules: [String: @Sendable (Int) -> PluralCategory] = {
        var rules: [String: @Sendable (Int) -> PluralCategory] = ["ar": arabic]
        for language in ["bn", "fa", "gu", "hi", "kn", "zu", "am", "fr", "pt", "hy"] { rules[language] = oneBelowTwo }
        for language in ["ru", "uk", "be", "sr", "hr", "bs"] { rules[language] = eastSlavic }
        for language in exactlyOneLanguages { rules[language] = exactlyOne }
        rules["pl"] = polish
        rules["cs"] = czech
        rules["sk"] = czech
        rules["he"] = { $0 == 1 ? .one : $0 == 2 ? .two : .other }
        rules["tl"] = filipino
        rules["fil"] = filipino
        return rules
    }()

    private static let exactlyOneLanguages = [
        "de", "el", "en", "es", "et", "eu", "fi", "fy", "gl", "hu", "it", "ka", "kk", "ky", "ml", "mn", "mr", "ne",
        "nl", "no", "nb", "nn", "pa", "ps", "sq", "sv", "sw", "ta", "te", "tk", "tr", "ug", "ur", "uz", "bg", "ca",
        "da",
        "so", "sd", "si",
    ]

    private static let exactlyOne: @Sendable (Int) -> PluralCategory = { $0 == 1 ? .one : .other }

    private static let oneBelowTwo: @Sendable (Int) -> PluralCategory = { $0 < 2 ? .one : .other }

    private static let arabic: @Sendable (Int) -> PluralCategory = { number in
        switch (number, number % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }

    private static let eastSlavic: @Sendable (Int) -> PluralCategory = { number in
        switch (number % 10, number % 100) {
        case (1, let hundredth) where hundredth != 11: .one
        case (2...4, let hundredth) where !(12...14).contains(hundredth): .few
        default: .many
        }
    }

    private static let polish: @Sendable (Int) -> PluralCategory = { number in
        switch (number % 10, number % 100) {
        case (1, _) where number == 1: .one
        case (2...4, let hundredth) where !(12...14).contains(hundredth): .few
        default: .many
        }
    }

    private static let czech: @Sendable (Int) -> PluralCategory = { number in
        number == 1 ? .one : (2...4).contains(number) ? .few : .other
    }

    private static let filipino: @Sendable (Int) -> PluralCategory = { number in
        [4, 6, 9].contains(number % 10) ? .other : .one
    }
}
