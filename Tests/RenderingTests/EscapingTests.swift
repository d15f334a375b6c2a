import Diagnostics
import SiteModel
import TestSupport
import Testing

/// Whatever an editor writes, it stays text.
struct EscapingTests {
    private static let hostile = "\"'><x-evil on=1>&amp;{{site.name}}</title></script>"
    private static let quoted = "'" + hostile.replacing("'", with: "''") + "'"

    private static let files = [
        "content/index.md": "---\ntitle: \(quoted)\nsummary: \(quoted)\n---\n",
        "content/a/index.md": "---\ntitle: \(quoted)\nsummary: \(quoted)\n---\n",
        "content/a/b.md": """
        ---
        title: \(quoted)
        summary: \(quoted)
        tags: [\(quoted)]
        expires: 2020-01-01
        updated: 2020-01-01
        aliases: ['/id/"''><x-evil>.html']
        params: {a: \(quoted), \(quoted): b}
        ---
        ## \(hostile.replacing("<", with: "\\<"))

        [\\<x-evil>](<c.md> "\\"'><x-evil>") ![\\<x-evil>"'](<d e.png> "<x-evil>")

        `<x-evil>` <x-evil>

        ## Dua

        ## Tiga
        """,
        "content/a/c.md": "---\ntitle: \(quoted)\ntags: [\(quoted)]\n---\n[b](b.md)\n", "content/a/d e.png": "x",
    ]
    private static let settings = """
        name: \(quoted)
        url: https://uji.example/
        default_language: id
        languages: {id: {name: \(quoted)}, en: {name: \(quoted)}}
        sections: {a: {title: \(quoted)}}
        programme: {help: a/b.md}
        params: {a: \(quoted)}
        """

    @Test func nothingBreaksOutOfTheDefaultTheme() throws {
        let pages = try render(Self.files, settings: Self.settings).filter { $0.key.hasSuffix(".html") }
        #expect(pages.count > 10)
        for (path, html) in pages {
            #expect(!html.contains("<x-evil"), "\(path)")
            #expect(!html.contains("\"'>") && !html.contains("{{site.name}}</title>"), "\(path)")
            #expect(html.contains("&lt;x-evil"), "\(path) shows nothing of it")
            #expect(!html.contains("</title></script>"), "\(path)")
        }
    }

    @Test func paramsAndTagsAreEscapedToo() throws {
        let files = Self.files.merging(
            theme([
                "page":
                    "{{#page.tags}}{{.}}{{/page.tags}}|{{page.params.a}}|{{site.params.a}}|{{head_title}}|{{summary}}"
            ])
        ) { $1 }
        let html = try #require(try render(files, settings: Self.settings)["id/a/b.html"])
        let escaped = "&quot;&#39;&gt;&lt;x-evil on=1&gt;&amp;amp;{{site.name}}&lt;/title&gt;&lt;/script&gt;"
        #expect(html == [escaped, escaped, escaped, escaped, escaped].joined(separator: "|"))
    }
}
