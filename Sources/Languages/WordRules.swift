/// What search knows of a language: how its words change, and which of them say little.
///
/// The index carries the rules, so that the engine of the browser takes words apart as the build did.
package struct WordRules: Sendable, Hashable {
    /// Beginnings that may be taken off: `meng`, or `meng:k` where a `k` takes their place.
    package let prefixes: String
    /// Endings, written alike.
    package let suffixes: String
    /// Words that questions are made of. They count little, and nobody has to find them.
    package let weakWords: String

    package init(prefixes: String, suffixes: String, weakWords: String) {
        self.prefixes = prefixes
        self.suffixes = suffixes
        self.weakWords = weakWords
    }

    /// The rules of a language; nothing for a language without any, whose words are met by their beginnings and by
    /// likeness alone.
    package static func of(_ language: LanguageTag) -> WordRules? {
        switch language.language {
        case "id", "ms": indonesian
        case "jv": javanese
        case "en": english
        case "ar": arabic
        case "zh": chinese
        default: nil
        }
    }
}

extension WordRules {
    /// Letters that a nasal sound has swallowed come back: `memukul` is `pukul`. A `2` doubles a word.
    private static let indonesian = WordRules(
        prefixes: """
            di ke se ber ter per me mem mem:p men men:t meng meng:k meny:s pe pem pem:p pen pen:t peng peng:k peny:s \
            memper diper keber kese seper ng ng:k ny:s
            """,
        suffixes: "kan an i nya lah kah pun ku mu 2",
        weakWords: """
            apa apakah bagaimana gimana berapa siapa siapakah kapan kenapa mengapa mana dimana kemana darimana di ke \
            dari dan atau yang itu ini saya aku kami kita anda kamu dia ia mereka untuk pada dalam dengan adalah akan \
            sudah belum telah sedang bisa boleh dapat harus mau ingin ada tidak bukan jangan cara kalau jika bila maka \
            agar supaya juga saja lagi sama oleh para karena tentang seperti ya dong sih kok nih tuh tapi buat biar \
            nggak enggak gak ga tak yg utk dgn dr jd sdh udah blm tdk bs gmn brp dmn klo kalo krn lewat pakai pake
            """)

    private static let javanese = WordRules(
        prefixes: "di ka sa ng ng:k n n:t m m:p ny:s ny:c pa pi",
        suffixes: "e ne ake aken ke i ni an en ku mu ipun",
        weakWords: """
            apa sapa sinten piye kepriye kadospundi pira piro pinten kapan endi ngendi menyang nang teng ing saka \
            saking karo kaliyan lan utawa sing kang ingkang iki iku kuwi niki niku aku kula kowe panjenengan ora \
            mboten wis sampun durung dereng bisa saged kudu kedah arep badhe ana wonten nggo kanggo kangge yen menawa \
            supados supaya
            """)

    private static let english = WordRules(
        prefixes: "",
        suffixes: """
            s es ies:y ied:y ed ed:e ing ing:e er er:e ers ers:e or or:e ors ors:e ment ments ion ion:e ions ions:e \
            ation ation:e ations ations:e ly ier:y iers:y pped:p pping:p tted:t tting:t nned:n nning:n gged:g gging:g \
            lled:l lling:l rred:r rring:r mmed:m mming:m
            """,
        weakWords: """
            a an the of and or to in on at for from by with without is are was were am be been being do does did have \
            has had i me my mine you your he she his her it its we our they them their this that these those what \
            which who whom whose when where why how can could may might must shall should will would if then than so \
            as not no any some there here about into out get got much many more most very too just also
            """)

    /// In folded letters: without hamza, and with the feminine ending as `ه`.
    private static let arabic = WordRules(
        prefixes: "ال وال بال كال فال لل ولل و ف ب ل ك",
        suffixes: "ها هم هن كم نا ني ه ات ون ين ان ي يه تها تهم ته",
        weakWords: """
            في من على إلى عن مع هذا هذه ذلك تلك التي الذي كان كانت لا لم لن ما هو هي هم هل كيف متى أين كم لماذا ماذا \
            أنا أنت نحن عند عندي أو ثم قد أن إن كل بعد قبل يمكن يجب
            """)

    private static let chinese = WordRules(
        prefixes: "", suffixes: "",
        weakWords: """
            的 了 吗 呢 嗎 我 你 他 她 们 們 是 在 有 要 会 會 不 能 和 或 就 都 也 怎么 怎么办 怎麼 怎麼辦 什么 什麼 如何 \
            为什么 為什麼 哪里 哪裡 多少 多久 可以 可以吗 可以嗎 我的 一个 一個 东西 東西
            """)
}
