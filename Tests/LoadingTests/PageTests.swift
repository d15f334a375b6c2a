import Diagnostics
import Foundation
import Languages
import Markdown
import SiteModel
import TestSupport
import Testing
import YAML

/// What a page's file comes to, however it was saved.
struct PageTests {
    private func load(_ files: [String: String]) throws -> (LoadedSite?, [String]) {
        let site = try TemporarySite(["content/index.md": "# A\n"].merging(files) { $1 })
        defer { site.delete() }
        let loaded = try site.loaded()
        return (loaded.value, loaded.diagnostics.map(\.summary))
    }

    @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func lineEndingsAndByteOrderMarksDoNotMatter(lineEnd: String, mark: String) throws {
        let lines = [
            "---", "title: Paspor", "order: 2", "---", "## Syarat", "", "[a](tel:1)", "[x](javascript:y)", "<b>",
        ]
        let (site, problems) = try load(["content/a.md": mark + lines.joined(separator: lineEnd)])
        let page = try #require(site?.pages.first { $0.key.name == "a" })
        #expect(page.frontMatter.title == "Paspor" && page.frontMatter.order == 2)
        #expect(page.body.headings.map(\.text) == ["Syarat"] && page.body.headings.first?.range.line == 5)
        #expect(page.body.references.first?.range.line == 7)
        #expect(problems == ["link-scheme content/a.md:8:5", "html-raw content/a.md:9:1"])
    }

    struct Row: Sendable {
        let text: String
        var title: String?
        var problems: [String] = []
    }

    @Test(arguments: [
        Row(text: "---\ntitle: A\n---\nB\n", title: "A"), Row(text: "---  \t\ntitle: A\n--- \nB", title: "A"),
        Row(text: "---\ntitle: A\n---", title: "A"), Row(text: "---\n---\n# A\n", title: "A"),
        Row(text: "# A", title: "A"),
        Row(text: "---\n# comment\n---\n# A\n", title: "A"), Row(text: "---\ntitle: \"\"\n---\n# A\n", title: "A"),
        Row(text: "---\ntitle: ~\n---\n# A\n", title: "A"), Row(text: "---\ntitle: 2026\n---\n", title: "2026"),
        Row(text: "---\ntitle: A\n---\n# A\n", title: "A"), Row(text: "---\ntitle: A\n---\n---\nB\n---\n", title: "A"),
        Row(text: "---\ntitle: |\n  A ---\n---\n", title: "A ---\n"),
        Row(text: "----\ntitle: A\n----\n", problems: ["front-matter-opening content/a.md:1:1"]),
        Row(text: "", problems: ["title-missing content/a.md:1:1"]),
        Row(text: "\n---\n", problems: ["title-missing content/a.md:1:1"]),
        Row(text: "---\ntitle: A\n", problems: ["front-matter-unclosed content/a.md:1:1"]),
        Row(text: "---", problems: ["front-matter-unclosed content/a.md:1:1"]),
        Row(text: "---\n- a\n---\n", problems: ["front-matter-not-a-mapping content/a.md:2:1"]),
        Row(text: "---\ntitle: [A]\n---\n", problems: ["field-not-text content/a.md:2:8"]),
        Row(
            text: "---\ntitle: A\u{2028}B\u{85}\norder: x\n---\n", title: "A B",
            problems: ["field-not-number content/a.md:3:8"]),
        Row(text: "---\ntitle: A\ndate: 2026-02-30\n---\n", title: "A", problems: ["field-not-date content/a.md:3:7"]),
    ])
    func frontMatterIsParted(row: Row) throws {
        let (site, problems) = try load(["content/a.md": row.text])
        let page = site?.pages.first { $0.key.name == "a" }
        #expect(problems.map { $0.replacing("field-not-mapping", with: "front-matter-not-a-mapping") } == row.problems)
        #expect(page?.frontMatter.title ?? page?.body.title == row.title)
    }

    @Test func everyKeyIsRead() throws {
        let matter = """
            title: T
            summary: S
            type: guide
            order: -3
            tags: [a, b]
            date: 2026-01-02
            updated: 2026-01-03
            expires: 2026-01-04
            draft: true
            slug: lain
            aliases: [/id/lama.html, /a/b.html]
            sensitive: TRUE
            image: a.jpg
            params: {x: y}
            """
        let (site, problems) = try load(["content/a.md": "---\n\(matter)\n---\n"])
        let found = try #require(site?.pages.first { $0.key.name == "a" }?.frontMatter)
        #expect(problems == [])
        #expect(found.title == "T" && found.summary == "S" && found.type == .guide && found.order == -3)
        #expect(
            [found.date, found.updated, found.expires].map { $0?.iso } == ["2026-01-02", "2026-01-03", "2026-01-04"])
        #expect(found.isDraft && found.isSensitive && found.tags == ["a", "b"] && found.slug?.text == "lain")
        #expect(found.aliases.map(\.text) == ["/id/lama.html", "/a/b.html"] && found.image?.text == "a.jpg")
        #expect(found.params != nil)
    }

    @Test(arguments: [
        "id/a.html", "/id/a", "/id/../a.html", "/id//a.html", "/./a.html", "//a.html", "/a\\b.html",
        "/.suluh-output/a.html",
        "/a\\nb.html", "/a\\0.html",
    ])
    func whatIsNoOldAddressIsRefused(alias: String) throws {
        let escaped = alias.contains("\\n") || alias.contains("\\0") ? "\"\(alias)\"" : "'\(alias)'"
        let (_, problems) = try load(["content/a.md": "---\ntitle: A\naliases: [\(escaped)]\n---\n"])
        #expect(problems == ["alias-invalid content/a.md:3:11"])
    }

    @Test(arguments: ["a/b", ".a", "a b", "a?b", "..", "a\\nb", "a%20b", "<a>"])
    func whatIsNoFileNameIsNoSlug(slug: String) throws {
        let (_, problems) = try load(["content/a.md": "---\ntitle: A\nslug: \"\(slug)\"\n---\n"])
        #expect(problems == ["slug-invalid content/a.md:3:7"])
    }

    @Test(arguments: ["हिन्दी", "ភាសាខ្មែរ", "မြန်မာ", "ꦗꦮ", "護照-2", "e\u{301}", "a.b_c", "٣"])
    func slugsAreOfAnyScript(slug: String) throws {
        let (site, problems) = try load(["content/a.md": "---\ntitle: A\nslug: \(slug)\n---\n"])
        #expect(problems == [] && site?.pages.first { $0.key.name == "a" }?.frontMatter.slug?.text == slug)
    }

    @Test(arguments: [
        "type", "order", "tags", "date", "updated", "draft", "expires", "aliases", "sensitive", "image",
    ])
    func factsOfATranslationAreRefused(key: String) throws {
        let (_, problems) = try load(["content/index.en.md": "---\ntitle: A\n\(key): 1\n---\n"])
        #expect(problems == ["fact-in-translation content/index.en.md:3:1"])
    }
}
