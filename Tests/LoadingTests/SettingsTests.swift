import Diagnostics
import Languages
import SiteModel
import TestSupport
import Testing
import YAML

/// Every setting of site.yml.
struct SettingsTests {
    private static let least = "name: Uji\ndefault_language: id\nlanguages: {id: {name: I}, en: {name: E}, jv: }\n"

    private func read(_ more: String, least: String = least) throws -> (SiteSettings?, [String]) {
        let site = try TemporarySite(["site.yml": least + more])
        defer { site.delete() }
        let loaded = try site.loaded()
        return (loaded.value?.settings, loaded.diagnostics.map(\.summary))
    }

    @Test func theLeastIsEnough() throws {
        let (settings, problems) = try read("")
        let found = try #require(settings)
        #expect(problems == [])
        #expect(found.name.words(for: []) == "Uji" && found.url == nil && found.theme == "default")
        #expect(found.defaultLanguage.text == "id" && found.helpPage == nil && found.sections.isEmpty)
        #expect(found.languages.map(\.tag.text) == ["id", "en", "jv"])
        #expect(found.languages.map(\.name) == ["I", "E", "jv"])
        #expect(found.languages.map { $0.chain.map(\.text) } == [["id"], ["en", "id"], ["jv", "id"]])
    }

    @Test(
        arguments: [
            ("https://a.example", "https://a.example/"), ("https://a.example/", "https://a.example/"),
            ("http://a.example/sub/x", "http://a.example/sub/x/"), ("HTTPS://A.example", "HTTPS://A.example/"),
            ("https://127.0.0.1:8000", "https://127.0.0.1:8000/"),
            ("https://münchen.example", "https://münchen.example/"),
            ("a.example", nil), ("127.0.0.1", nil), ("8.example/a", nil), ("ftp://a.example", nil), ("https://", nil),
            ("https:///a", nil), ("https://a.example/?q", nil), ("https://a.example/#a", nil),
            ("https://a b.example", nil),
            ("//a.example", nil), ("javascript:alert(1)", nil), ("https://a.example/\"onload=", nil),
            ("mailto:a@b.example", nil),
        ] as [(String, String?)])
    func addressesAreComplete(written: String, expected: String?) throws {
        let (settings, problems) = try read("url: '\(written)'\n")
        #expect(settings?.url == expected)
        #expect(problems == (expected == nil ? ["site-url-invalid site.yml:4:6"] : []))
    }

    @Test(arguments: [
        ("fallback: [en]", "jv en id"), ("fallback: en", "jv en id"), ("fallback: [id]", "jv id"),
        ("fallback: [id, en]", "jv id en"),
        ("fallback: []", "jv id"), ("fallback: none", "jv"), ("fallback: [none]", "jv"),
        ("name: x", "jv id"),
    ])
    func chainsEndAtTheDefaultLanguage(written: String, chain: String) throws {
        let least = "name: Uji\ndefault_language: id\nlanguages:\n  id:\n  en:\n  jv: {\(written)}\n"
        let (settings, problems) = try read("", least: least)
        #expect(settings?.languages.last?.chain.map(\.text).joined(separator: " ") == chain)
        #expect(problems == [])
    }

    @Test func namesAndTitlesMayBePerLanguage() throws {
        let least = Self.least.replacing("name: Uji", with: "name: {ID: Uji, en: Test}")
        let (settings, problems) = try read(
            "sections:\n  panduan: {type: guide, title: {id: Panduan, EN: Guides}}\n  a/b: {}\n  c:\n", least: least)
        let tags = ["en", "id"].compactMap { LanguageTag($0) }
        #expect(problems == [])
        #expect(settings?.name.words(for: tags) == "Test")
        #expect(settings?.sections.map(\.folder) == ["panduan", "a/b", "c"])
        #expect(settings?.sections.map(\.type) == [.guide, .article, .article])
        #expect(settings?.sections.first?.title?.words(for: tags) == "Guides")
    }

    @Test func theRestIsRead() throws {
        let (settings, problems) = try read(
            "theme: default\nprogramme: {help: bantuan/hotline.md}\nparams: {a: [1]}\nfreshness: {guide: 300}\nprivacy:\n"
        )
        #expect(problems == [])
        #expect(settings?.helpPage?.text == "bantuan/hotline.md")
        guard case .mapping(let pairs)? = settings?.params?.value else { throw CancellationError() }
        #expect(pairs.map(\.key) == ["a"])
    }

    @Test(arguments: [
        ("nama: x\n", ["field-unknown site.yml:4:1"]), ("programme: {halp: x}\n", ["field-unknown site.yml:4:13"]),
        ("sections: {a: {type: gide}}\n", ["field-not-choice site.yml:4:22"]),
        ("sections: [a]\n", ["field-not-mapping site.yml:4:11"]),
        ("url: [a]\n", ["field-not-text site.yml:4:6"]), ("theme: lain\n", ["theme-missing site.yml:4:8"]),
        ("theme: ../default\n", ["theme-missing site.yml:4:8"]), ("name: y\n", ["yaml-key-twice site.yml:4:1"]),
    ])
    func mistakesAreAllReported(more: String, expected: [String]) throws {
        #expect(try read(more).1 == expected)
    }

    @Test(arguments: [
        ("", ["site-empty site.yml"]), ("# nothing\n", ["site-empty site.yml"]),
        ("- a\n", ["site-not-settings site.yml:1:1"]),
        ("name: a\ndefault_language: id\nlanguages: {}\n", ["setting-missing site.yml:1:1"]),
        ("name: a\ndefault_language: i_d\nlanguages: {id: }\n", ["language-tag-invalid site.yml:2:19"]),
        ("name: a\ndefault_language: en\nlanguages: {id: }\n", ["default-language-unlisted site.yml:2:19"]),
        (
            "name: {x_y: a}\ndefault_language: id\nlanguages: {id: }\n",
            ["language-tag-invalid site.yml:1:8"]
        ),
        ("name: a\ndefault_language: id\nlanguages:\n  id:\n  zh-hant:\n  zh-Hant:\n", ["language-twice site.yml:6:3"]),
        ("name: a\ndefault_language: id\nlanguages:\n  id: {fallback: [xx]}\n", ["fallback-unknown site.yml:4:19"]),
        ("name: a\ndefault_language: id\nlanguages:\n  id: {fallback: [ID]}\n", ["fallback-loop site.yml:4:19"]),
        (
            "name: a\ndefault_language: id\nlanguages: {id: , en: {fallback: [id, id]}}\n",
            ["fallback-loop site.yml:3:39"]
        ),
        // Signs that end a line for some programs only do not shift the lines after them.
        ("name: a\u{2028}b\u{85}c\ndefault_language: id\nlanguages: {id: }\nnama: x\n", ["field-unknown site.yml:4:1"]),
        (
            "# a\u{2029}b\nname: a\r\ndefault_language: id\rlanguages: {id: }\nurl: x\n",
            ["site-url-invalid site.yml:5:6"]
        ),
        ("\u{FEFF}nama: x\nname: a\ndefault_language: id\nlanguages: {id: }\n", ["field-unknown site.yml:1:1"]),
    ])
    func brokenSettingsAreExplained(text: String, expected: [String]) throws {
        let problems = try read("", least: text).1
        #expect(problems.prefix(expected.count) == expected[...])
    }
}
