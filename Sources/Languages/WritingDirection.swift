/// The direction in which a script runs across the page, as HTML's `dir` names it.
package enum WritingDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}

extension LanguageTag {
    /// Whether a tag's script runs from right to left. Asked once for each tag: every page asks for directions many times.
    static func isRightToLeft(_ tag: String) -> Bool {
        if let script = script(in: tag) { return rightToLeftScripts.contains(script) }
        let language = language(in: tag)
        if let region = region(in: tag), let known = regionsWithAnotherScript[language]?[region] { return known }
        return rightToLeftLanguages.contains(language)
    }

    /// ISO 15924 scripts that run from right to left and are in use today.
    private static let rightToLeftScripts: Set<String> = [
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
    ]

    /// Languages whose default script in CLDR's likely subtags runs from right to left, with the former codes of Hebrew
    /// and Yiddish.
    private static let rightToLeftLanguages: Set<String> = [
        "acm", "aeb", "afb", "apc", "ar", "arc", "arq", "ars", "ary", "arz", "azb", "bal", "bgn", "bqi", "brh", "ckb",
        "dv", "fa", "glk", "haz", "he", "iw", "ji", "khw", "ks", "lki", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg",
        "sd", "sdh", "skr", "swb", "syr", "ug", "ur", "yi",
    ]

    /// Languages that a region writes in another direction than most of their readers, by CLDR's likely subtags.
    private static let regionsWithAnotherScript: [String: [String: Bool]] = [
        "az": ["IQ": true, "IR": true], "kk": ["AF": true, "CN": true, "IR": true, "MN": true], "ky": ["CN": true],
        "ms": ["CC": true], "pa": ["PK": true], "sd": ["IN": false], "tg": ["PK": true],
        "ug": ["KZ": false, "MN": false], "uz": ["AF": true],
    ]
}
