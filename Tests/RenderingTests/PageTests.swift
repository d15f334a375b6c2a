import Diagnostics
import Rendering
import SiteModel
import TestSupport
import Testing

/// What a theme is told of a page.
struct PageTests {
    private static let settings = """
        name: {id: Uji, ar: اختبار, en: Test}
        url: https://uji.example/
        default_language: id
        languages: {id: {name: Indonesia}, ar: {name: عربي}, en: {name: English, fallback: none}}
        """
    private static let content = [
        "content/a/x.md": "---\ntitle: X\norder: 1\nsummary: S\n---\n[z](z.md)\n",
        "content/a/y.md": "---\ntitle: Y\norder: 2\n---\n",
        "content/a/y.en.md": "---\ntitle: Why\n---\n", "content/a/z.md": "---\ntitle: Z\norder: 3\n---\n",
        "content/a/z.en.md": "---\ntitle: Zed\n---\n", "content/a/b/w.md": "---\ntitle: W\n---\n",
    ]

    private func show(_ template: String, _ path: String) throws -> String? {
        try render(
            Self.content.merging(theme(["page": template, "section": template, "home": template])) { $1 },
            settings: Self.settings)[path]
    }

    @Test(arguments: [
        ("id/a/x.html", "|Y y.html"), ("id/a/y.html", "X x.html|Z z.html"), ("id/a/z.html", "Y y.html|"),
        // A language without fallback steps over what it does not have.
        ("en/a/y.html", "|Zed z.html"), ("en/a/z.html", "Why y.html|"), ("ar/a/y.html", "X x.html|Z z.html"),
    ])
    func neighboursAreThoseOfTheReader(path: String, expected: String) throws {
        let template = "{{#previous}}{{title}} {{url}}{{/previous}}|{{#next}}{{title}} {{url}}{{/next}}"
        #expect(try show(template, path) == expected)
    }

    @Test(arguments: [
        ("id/a/b/w.html", "Beranda ../../index.html>A ../index.html>B index.html>"),
        ("id/a/b/index.html", "Beranda ../../index.html>A ../index.html>"),
        ("id/a/index.html", "Beranda ../index.html>"), ("id/index.html", ""),
    ])
    func breadcrumbsLeadUp(path: String, expected: String) throws {
        #expect(try show("{{#breadcrumbs}}{{title}} {{url}}>{{/breadcrumbs}}", path) == expected)
    }

    @Test(arguments: [
        ("id/a/x.html", "id ltr id ltr - A*"), ("ar/a/x.html", "ar rtl id ltr noindex A*"),
        ("ar/a/index.html", "ar rtl ar rtl - A*"),
        ("id/index.html", "id ltr id ltr - A"), ("en/a/y.html", "en ltr en ltr - A*"),
    ])
    func languageAndDirectionAreThoseOfFrameAndText(path: String, expected: String) throws {
        let template =
            "{{lang}} {{dir}} {{main_lang}} {{main_dir}} {{#noindex}}noindex{{/noindex}}{{^noindex}}-{{/noindex}}"
            + " {{#menu}}{{title}}{{#current}}*{{/current}}{{/menu}}"
        #expect(try show(template, path) == expected)
    }

    @Test(arguments: [
        ("id/a/y.html", "id en x-default:https://uji.example/id/a/y.html"),
        ("en/a/y.html", "id en x-default:https://uji.example/id/a/y.html"),
        ("ar/a/y.html", ""), ("id/a/x.html", "id x-default:https://uji.example/id/a/x.html"),
    ])
    func alternatesAreTheTextsThatThereAre(path: String, expected: String) throws {
        let shown = try #require(try show("{{#alternates}}{{lang}} {{url}};{{/alternates}}", path)).split(
            separator: ";"
        ).map { $0.split(separator: " ") }
        let tags = shown.map { $0[0] }.joined(separator: " ")
        #expect(tags + (shown.last.map { ":" + $0[1] } ?? "") == expected)
    }

    @Test func pagesWithoutAnAddressInALanguageAreNotThere() throws {
        let pages = try render(Self.content, settings: Self.settings)
        #expect(pages["en/a/x.html"] == nil && pages["en/a/y.html"] != nil && pages["ar/a/x.html"] != nil)
        // English has only its own pages, so that only these offer it.
        let switcher = ["id/a/x.html", "id/a/y.html"].map { path in
            addresses(in: pages[path] ?? "").filter { $0.hasPrefix("../../en/") }
        }
        #expect(switcher == [[], ["../../en/a/y.html"]])
        // Nobody wrote a home page in English, and yet the chooser leads to one, with what there is.
        let home = try #require(pages["en/index.html"])
        #expect(
            home.contains("<title>Test</title>") && home.contains("href=\"a/index.html\"") && !home.contains("a/x.html")
        )
        #expect(home.contains("hreflang=\"en\" href=\"https://uji.example/en/index.html\""))
    }

    /// The switcher keeps the page where there is one, and says what else is shown.
    @Test(arguments: [
        ("id/a/x.html", "id x.html same> ar ../../ar/a/x.html (Indonesia) same>"),
        ("ar/a/y.html", "id ../../id/a/y.html same> ar y.html (Indonesia) same> en ../../en/a/y.html same>"),
        ("en/a/e.html", "id ../../id/index.html (Beranda)> ar ../../ar/index.html (Beranda)> en e.html same>"),
    ])
    func theSwitcherSaysWhatIsShown(path: String, expected: String) throws {
        let template =
            "{{#languages}}{{lang}} {{url}}{{#shown}} ({{.}}){{/shown}}{{#same}} same{{/same}}>{{^last()}} {{/last()}}{{/languages}}"
        let own = ["content/a/e.en.md": "---\ntitle: E\n---\n"]
        let files = Self.content.merging(own) { $1 }.merging(theme(["page": template])) { $1 }
        #expect(try render(files, settings: Self.settings)[path] == expected)
    }

    /// Words of another language than the page's say so, for voices that read aloud.
    @Test func titlesSayTheirLanguage() throws {
        let template =
            "{{#menu}}{{title}}{{#.title_lang}} {{.}}{{/.title_lang}};{{/menu}}{{#next}}{{title}} {{.title_lang}}{{/next}}"
        #expect(try show(template, "ar/a/x.html") == "A;Y id")
        #expect(try show(template, "id/a/x.html") == "A;Y ")
    }

    /// So do the words of records, which nobody translates for every language.
    @Test func recordsSayTheirLanguage() throws {
        let template = "{{#sources}}{{title}} {{title_lang}} {{note_lang}};{{/sources}}"
        let files = [
            "content/a/x.md": "---\ntitle: X\nsources: [uu]\n---\n",
            "content/data/sources.yml": """
            uu:
              title: {id: Undang-Undang, ar: قانون}
              checked: 2026-11-23
              confidence: verified
              note: {id: Catatan}
            """,
        ]
        let pages = try render(files.merging(theme(["page": template])) { $1 }, settings: Self.settings)
        #expect(pages["id/a/x.html"] == "Undang-Undang  ;")
        #expect(pages["ar/a/x.html"] == "قانون  id;")
    }

    /// Templates are chosen by the page's type where the theme has one for it.
    @Test func typesHaveTheirTemplates() throws {
        let files = [
            "content/g.md": "---\ntitle: G\ntype: guide\n---\n", "content/n.md": "---\ntitle: N\ntype: news\n---\n",
        ]
        var templates = theme(["page": "page {{title}}"])
        templates["themes/default/templates/guide.mustache"] = "guide {{title}}"
        let pages = try render(files.merging(templates) { $1 })
        #expect(pages["id/g.html"] == "guide G" && pages["id/n.html"] == "page N")
    }

    /// Equal fingerprints must mean equal bytes: whatever a template shows is in the fingerprint.
    @Test(arguments: [
        "title: B\n", "title: A\nsummary: s\n", "title: A\ntags: [x]\n", "title: A\nupdated: 2026-01-01\n",
        "title: A\nparams: {x: 1}\n",
        "title: A\nsensitive: true\n", "title: A\nexpires: 2020-01-01\n",
    ])
    func whatChangesAPageChangesItsFingerprint(facts: String) throws {
        func fingerprint(_ facts: String) throws -> String {
            let site = try TemporarySite(["content/a.md": "---\n\(facts)---\n"])
            defer { site.delete() }
            let files = renderSite(try site.resolved().value, toolVersion: "1").value
            return try #require(files.first { $0.path == "id/a.html" }).plan().fingerprint.hex
        }
        #expect(try fingerprint(facts) != fingerprint("title: A\n"))
        #expect(try fingerprint(facts) == fingerprint(facts))
    }
}
