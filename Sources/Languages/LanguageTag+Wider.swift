extension LanguageTag {
    /// Tags whose words readers of this one understand, the nearest first: `zh-Hant` for `zh-TW`, `ar` for `ar-EG`.
    ///
    /// A script is never dropped: who reads `zh-Hant` may not read `zh`.
    package var wider: [LanguageTag] {
        let written = script ?? Self.scriptsOfRegions[language].flatMap { scripts in region.flatMap { scripts[$0] } }
        let widest = [language, written].compactMap { $0 }.joined(separator: "-")
        return [LanguageTag(widest)].compactMap { $0 }.filter { $0 != self }
    }

    /// Regions that write a language in another script than most of its readers do.
    private static let scriptsOfRegions = ["zh": ["TW": "Hant", "HK": "Hant", "MO": "Hant"]]
}
