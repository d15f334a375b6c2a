/// The direction in which a script runs across the page, as HTML's `dir` names it.
package enum WritingDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}

extension LanguageTag {
    /// The direction of the tag's script, or of the script that its language is usually written in.
    package var direction: WritingDirection {
        if let script { return Self.rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight }
        return Self.rightToLeftLanguages.contains(language) ? .rightToLeft : .leftToRight
    }

    /// ISO 15924 scripts that run from right to left and are in use today.
    private static let rightToLeftScripts: Set<String> = [
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
    ]

    /// Languages whose default script in CLDR's likely subtags runs from right to left.
    private static let rightToLeftLanguages: Set<String> = [
        "aeb", "ar", "arc", "arq", "ars", "ary", "arz", "bal", "bqi", "ckb", "dv", "fa", "glk", "haz", "he", "khw",
        "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi",
    ]
}
