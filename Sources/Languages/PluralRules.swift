/// What CLDR's cardinal rules come to for whole numbers, by language; a language that is not here has only `other`.
enum PluralRules {
    typealias Rule = @Sendable (UInt) -> PluralCategory

    static let byLanguage: [String: Rule] = {
        var rules = own
        for language in onlyOne { rules[language] = { $0 == 1 ? .one : .other } }
        for language in zeroAndOne { rules[language] = { $0 < 2 ? .one : .other } }
        for language in ["ru", "uk", "be"] { rules[language] = { slavic($0, else: .many) } }
        for language in ["bs", "hr", "sh", "sr"] { rules[language] = { slavic($0, else: .other) } }
        for language in ["ca", "es", "it"] { rules[language] = { $0 == 1 ? .one : romance($0) } }
        for language in ["fr", "pt"] { rules[language] = { $0 < 2 ? .one : romance($0) } }
        for language in ["fil", "tl", "ceb"] { rules[language] = { [4, 6, 9].contains($0 % 10) ? .other : .one } }
        for language in ["cs", "sk"] { rules[language] = { $0 == 1 ? .one : (2...4).contains($0) ? .few : .other } }
        for language in ["mo", "ro"] { rules[language] = romanian }
        return rules
    }()

    private static let onlyOne = [
        "af", "az", "bg", "ckb", "da", "de", "dv", "ee", "el", "en", "eo", "et", "eu", "fi", "fo", "fy", "gl", "ha",
        "hu",
        "ia", "ka", "kk", "kl", "ks", "ku", "ky", "lb", "ml", "mn", "mr", "nb", "nd", "ne", "nl", "nn", "no", "nr",
        "ny",
        "om", "or", "os", "ps", "rm", "sc", "scn", "sd", "sn", "so", "sq", "ss", "st", "sv", "sw", "syr", "ta", "te",
        "tig", "tk", "tn", "tr", "ts", "ug", "ur", "uz", "ve", "vo", "xh", "yi",
    ]

    private static let zeroAndOne = [
        "ak", "am", "as", "bho", "bn", "doi", "fa", "ff", "gu", "guw", "hi", "hy", "kab", "kn", "ln", "mg", "nso", "pa",
        "pcm", "si", "ti", "wa", "zu",
    ]

    private static let own: [String: Rule] = [
        "ar": arabic, "ars": arabic, "pl": polish, "lt": lithuanian, "ga": irish, "cy": welsh, "mt": maltese,
        "he": { $0 == 1 ? .one : $0 == 2 ? .two : .other }, "iw": { $0 == 1 ? .one : $0 == 2 ? .two : .other },
        "is": { $0 % 10 == 1 && $0 % 100 != 11 ? .one : .other },
        "mk": { $0 % 10 == 1 && $0 % 100 != 11 ? .one : .other },
        "lv": { $0 % 10 == 0 || (11...19).contains($0 % 100) ? .zero : $0 % 10 == 1 ? .one : .other },
        "sl": { $0 % 100 == 1 ? .one : $0 % 100 == 2 ? .two : (3...4).contains($0 % 100) ? .few : .other },
    ]

    /// Millions without more have a form of their own: `un million de pages`.
    private static func romance(_ number: UInt) -> PluralCategory {
        number != 0 && number % 1_000_000 == 0 ? .many : .other
    }

    private static func slavic(_ number: UInt, else rest: PluralCategory) -> PluralCategory {
        switch (number % 10, number % 100) {
        case (1, let hundredth) where hundredth != 11: .one
        case (2...4, let hundredth) where !(12...14).contains(hundredth): .few
        default: rest
        }
    }

    private static func arabic(_ number: UInt) -> PluralCategory {
        switch (number, number % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }

    private static func polish(_ number: UInt) -> PluralCategory {
        number == 1 ? .one : number % 10 == 1 ? .many : slavic(number, else: .many)
    }

    private static func romanian(_ number: UInt) -> PluralCategory {
        number == 1 ? .one : number == 0 || (1...19).contains(number % 100) ? .few : .other
    }

    private static func lithuanian(_ number: UInt) -> PluralCategory {
        if (11...19).contains(number % 100) { return .other }
        return number % 10 == 1 ? .one : number % 10 == 0 ? .other : .few
    }

    private static func irish(_ number: UInt) -> PluralCategory {
        switch number {
        case 1: .one
        case 2: .two
        case 3...6: .few
        case 7...10: .many
        default: .other
        }
    }

    private static func welsh(_ number: UInt) -> PluralCategory {
        switch number {
        case 0: .zero
        case 1: .one
        case 2: .two
        case 3: .few
        case 6: .many
        default: .other
        }
    }

    private static func maltese(_ number: UInt) -> PluralCategory {
        switch (number, number % 100) {
        case (1, _): .one
        case (2, _): .two
        case (0, _), (_, 3...10): .few
        case (_, 11...19): .many
        default: .other
        }
    }
}
