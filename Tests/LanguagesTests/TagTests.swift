import Languages
import Testing

/// Tags by the grammar of RFC 5646, and what they tell of a language.
struct TagTests {
    @Test(arguments: [
        ("id", "id"), ("ID", "id"), ("zh-hant", "zh-Hant"), ("ZH-HANT-tw", "zh-Hant-TW"), ("pt-br", "pt-BR"),
        ("es-419", "es-419"), ("az-arab-ir", "az-Arab-IR"), ("zh-yue-hant-hk", "zh-yue-Hant-HK"),
        ("sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994"), ("de-ch-1901", "de-CH-1901"),
        // After a single letter nothing is a region or a script any more.
        ("en-U-CA-Gregory", "en-u-ca-gregory"), ("id-u-nu-LATN", "id-u-nu-latn"), ("en-us-x-twain", "en-US-x-twain"),
        ("jv-X-AB-Java", "jv-x-ab-java"), ("en-a-bbb-x-a-ccc", "en-a-bbb-x-a-ccc"), ("de-x-a", "de-x-a"),
    ])
    func tagsHaveOneSpelling(written: String, usual: String) {
        #expect(LanguageTag(written)?.text == usual)
    }

    @Test(arguments: [
        "", "-", "i", "x", "id_ID", "id-", "-id", "id--ID", "indonesian", "in donesia", "idé", "١د", "id-ID-ID",
        "zh-TW-Hant",
        "de-419-DE", "en-a", "en-x", "en-a-b", "en-a-x", "en-toolongsubtag", "12", "a-DE", "de-1",
        String(repeating: "id-", count: 40) + "id",
    ])
    func whatIsNoTagIsRefused(written: String) {
        #expect(LanguageTag(written) == nil)
    }

    @Test(arguments: [
        ("ar-EG", "ar"), ("zh-TW", "zh-Hant"), ("zh-Hant-HK", "zh-Hant"), ("zh-Hant", ""), ("zh-CN", "zh"), ("id", ""),
        ("jv-Java", ""), ("pa-Arab-PK", "pa-Arab"),
    ])
    func widerTagsKeepTheScript(written: String, expected: String) throws {
        #expect(try #require(LanguageTag(written)).wider.map(\.text).joined(separator: " ") == expected)
    }

    @Test(
        arguments: [
            ("zh-Hant-TW", "zh", "Hant", "TW"), ("es-419", "es", nil, "419"), ("id", "id", nil, nil),
            ("zh-yue-Hant", "zh", "Hant", nil), ("en-x-arab", "en", nil, nil), ("en-u-rg-uszzzz", "en", nil, nil),
            ("sl-rozaj-1994", "sl", nil, nil), ("pa-PK", "pa", nil, "PK"),
        ] as [(String, String, String?, String?)])
    func tagsAreTakenApart(written: String, language: String, script: String?, region: String?) throws {
        let tag = try #require(LanguageTag(written))
        #expect(tag.language == language)
        #expect(tag.script == script)
        #expect(tag.region == region)
    }

    @Test(arguments: [
        ("ar", "rtl"), ("ar-EG", "rtl"), ("ar-Latn", "ltr"), ("he", "rtl"), ("iw", "rtl"), ("yi", "rtl"), ("ur", "rtl"),
        ("fa", "rtl"), ("ps", "rtl"), ("ckb", "rtl"), ("ku", "ltr"), ("ku-Arab", "rtl"), ("az", "ltr"),
        ("az-Arab", "rtl"), ("az-IR", "rtl"), ("pa", "ltr"), ("pa-PK", "rtl"), ("pa-Guru-PK", "ltr"), ("sd", "rtl"),
        ("sd-IN", "ltr"), ("sd-Deva", "ltr"), ("ms", "ltr"), ("ms-Arab", "rtl"), ("jv", "ltr"), ("jv-Arab", "rtl"),
        ("ug", "rtl"), ("dv", "rtl"), ("nqo", "rtl"), ("ff-Adlm", "rtl"), ("rhg-Rohg", "rtl"), ("syr", "rtl"),
        ("ks-Deva", "ltr"), ("id", "ltr"), ("zh-Hant", "ltr"), ("mn-Mong", "ltr"), ("en-x-arab", "ltr"),
        ("en-u-nu-arab", "ltr"), ("uz-Aran", "rtl"),
    ])
    func scriptsHaveADirection(written: String, direction: String) throws {
        #expect(try #require(LanguageTag(written)).direction.rawValue == direction)
    }
}
