import Languages
import Testing

/// The samples that CLDR's plural rules give for whole numbers.
struct PluralTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let language: String
        let samples: [PluralCategory: [Int]]
        var testDescription: String { language }
    }

    static let rows = [
        Row(language: "id", samples: [.other: [0, 1, 2, 100, 1_000_000]]),
        Row(language: "zh-Hant", samples: [.other: [0, 1, 2, 11]]), Row(language: "my", samples: [.other: [0, 1, 7]]),
        Row(language: "tlh", samples: [.other: [0, 1]]),
        Row(language: "en", samples: [.one: [1], .other: [0, 2, 11, 21, 101]]),
        Row(language: "fr", samples: [.one: [0, 1], .other: [2, 100, 1_000_001], .many: [1_000_000, 2_000_000]]),
        Row(language: "pt-BR", samples: [.one: [0, 1], .other: [2], .many: [1_000_000]]),
        Row(language: "es", samples: [.one: [1], .other: [0, 2], .many: [1_000_000]]),
        Row(language: "hi", samples: [.one: [0, 1], .other: [2]]),
        Row(language: "pa", samples: [.one: [0, 1], .other: [2]]),
        Row(language: "si", samples: [.one: [0, 1], .other: [2]]),
        Row(
            language: "ar",
            samples: [
                .zero: [0], .one: [1], .two: [2], .few: [3, 10, 103, 110, 1003], .many: [11, 26, 99, 111, 199],
                .other: [100, 101, 102, 200, 202, 1000, 1_000_000],
            ]),
        Row(
            language: "ru",
            samples: [.one: [1, 21, 101, 1001], .few: [2, 4, 22, 104], .many: [0, 5, 11, 12, 14, 19, 111, 112]]),
        Row(language: "uk", samples: [.one: [1, 31], .few: [3, 34], .many: [0, 11, 13, 100]]),
        Row(language: "sr", samples: [.one: [1, 21], .few: [2, 24], .other: [0, 5, 11, 12, 100]]),
        Row(language: "pl", samples: [.one: [1], .few: [2, 4, 22, 104], .many: [0, 5, 11, 12, 21, 101, 112]]),
        Row(language: "cs", samples: [.one: [1], .few: [2, 4], .other: [0, 5, 22]]),
        Row(language: "he", samples: [.one: [1], .two: [2], .other: [0, 3, 20, 22]]),
        Row(language: "fil", samples: [.one: [0, 1, 2, 3, 5, 7, 8, 10, 11], .other: [4, 6, 9, 14, 26]]),
        Row(language: "lv", samples: [.zero: [0, 10, 11, 19, 20], .one: [1, 21, 101], .other: [2, 9, 22]]),
        Row(language: "lt", samples: [.one: [1, 21], .few: [2, 9, 22], .other: [0, 10, 11, 19, 20]]),
        Row(language: "sl", samples: [.one: [1, 101], .two: [2, 102], .few: [3, 4, 103], .other: [0, 5, 11]]),
        Row(language: "ro", samples: [.one: [1], .few: [0, 2, 16, 101, 119], .other: [20, 100, 120]]),
        Row(
            language: "cy",
            samples: [.zero: [0], .one: [1], .two: [2], .few: [3], .many: [6], .other: [4, 5, 7, 100]]),
        Row(language: "ga", samples: [.one: [1], .two: [2], .few: [3, 6], .many: [7, 10], .other: [0, 11]]),
        Row(
            language: "mt",
            samples: [.one: [1], .two: [2], .few: [0, 3, 10, 103], .many: [11, 19, 111], .other: [20, 100, 120]]),
    ]

    @Test(arguments: rows) func numbersFallIntoCLDRsCategories(row: Row) throws {
        let tag = try #require(LanguageTag(row.language))
        for (category, numbers) in row.samples {
            for number in numbers { #expect(tag.pluralCategory(of: number) == category, "\(number)") }
        }
        #expect(Set(tag.pluralCategories) == Set(row.samples.keys))
    }

    @Test func theSignDoesNotCount() throws {
        let arabic = try #require(LanguageTag("ar"))
        #expect(arabic.pluralCategory(of: -2) == .two)
        #expect(arabic.pluralCategory(of: Int.min) == .few)
    }
}
