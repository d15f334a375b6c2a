import Diagnostics
import Markdown
import Testing

/// What Suluh adds to CommonMark, a row for each rule.
struct BodyTests {
    private static func parse(_ text: String) -> Reported<MarkdownBody> {
        parseMarkdown(
            Array(text.utf8), file: "x.md", firstLine: 5,
            options: MarkdownOptions(calloutNames: ["warning"], calloutWords: ["hati-hati": "warning"]))
    }

    private static func html(_ text: String) -> String {
        let body = parse(text).value
        let bytes = body.html.filled { slot in
            switch slot {
            case .address(let index): body.references[index].destination
            case .headingID(let index): body.headings[index].id
            case .phrase: "{Awas}"
            case .record, .term, .phone, .sectionStart, .headingLabel, .sectionEnd, .blockMark: ""
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("## Syarat {#syarat}", "<h2 id=\"syarat\">Syarat</h2>\n"),
        ("# Judul\n\n# Satu\n\n## Dua", "<h2 id=\"satu\">Satu</h2>\n<h3 id=\"dua\">Dua</h3>\n"),
        ("## A\n\n#### B", "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n"),
        ("## A\n\n## B {#a}", "<h2 id=\"a-1\">A</h2>\n<h2 id=\"a\">B</h2>\n"),
        ("## Main\n\n## ?", "<h2 id=\"section-main\">Main</h2>\n<h2 id=\"section\">?</h2>\n"),
        ("## A {#main}", "<h2 id=\"a\">A</h2>\n"), ("## A {#b c}", "<h2 id=\"a-b-c\">A {#b c}</h2>\n"),
        (
            "## A[^x] {#a}\n\nB[^x]\n\n[^x]: C",
            "<h2 id=\"a\">A<sup><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\" aria-label=\"{Awas}\">1</a></sup></h2>\n"
                + "<p>B<sup><a href=\"#fn-1\" id=\"fnref-1-2\" role=\"doc-noteref\" aria-label=\"{Awas}\">1</a></sup></p>\n"
                + "<section class=\"footnotes\" role=\"doc-endnotes\">\n<h2>{Awas}</h2>\n<ol>\n<li id=\"fn-1\">\n<p>C"
                + " <a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"{Awas}\">↩<sup>1</sup></a>"
                + " <a href=\"#fnref-1-2\" role=\"doc-backlink\" aria-label=\"{Awas}\">↩<sup>2</sup></a></p>\n</li>\n</ol>\n</section>\n"
        ),
        ("## A\n\n## A", "<h2 id=\"a\">A</h2>\n<h2 id=\"a-1\">A</h2>\n"),
        (
            "> [!WARNING]\n> Awas.",
            "<div class=\"callout callout-warning\" role=\"note\">\n<p class=\"callout-title\">{Awas}</p>\n<p>Awas.</p>\n</div>\n"
        ),
        (
            "> [!HATI-HATI]\n> Awas.",
            "<div class=\"callout callout-warning\" role=\"note\">\n<p class=\"callout-title\">{Awas}</p>\n<p>Awas.</p>\n</div>\n"
        ),
        (
            "- [x] Satu",
            "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled checked> Satu</label></li>\n</ul>\n"
        ),
        (
            "| a |\n| --: |\n| 1 |",
            "<table tabindex=\"0\">\n<thead>\n<tr>\n<th scope=\"col\" class=\"align-right\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"align-right\">1</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
        ("[x](javascript:alert(1))", "<p>x</p>\n"),
    ])
    func bodiesAreWrittenSo(markdown: String, expected: String) {
        #expect(Self.html(markdown) == expected)
    }

    @Test(arguments: [
        ("a <b>c</b>", "html-raw", 5, 3), ("x\n\n[a](JaVaScript:b)", "link-scheme", 7, 5),
        ("![a](https://b.example/c.png)", "image-foreign", 5, 6), ("[a]()", "link-empty", 5, 1),
        ("## A {#a}\n\n## B {#a}", "heading-id-twice", 7, 1),
        ("## A {#b c}", "heading-id-invalid", 5, 1), ("## A {#fn-1}", "heading-id-invalid", 5, 1),
        ("> [!WARNNG]\n> x", "callout-unknown", 5, 1), ("> [!WARNING] x", "callout-crowded", 5, 1),
        ("a\n\n<!-- b\n\nc", "html-comment-open", 7, 1), ("<p>\n<!-- b\n\nc", "html-comment-open", 6, 1),
        ("[a](//b.example)", "link-scheme", 5, 5), ("[a](java&#x73;cript:b)", "link-scheme", 5, 1),
    ])
    func problemsAreReportedAtTheirPlace(markdown: String, id: String, line: Int, column: Int) {
        let found = Self.parse(markdown).diagnostics
        #expect(found.first?.kind.id == id)
        #expect(found.first?.place.range?.line == line)
        #expect(found.first?.place.range?.column == column)
    }

    @Test func secondLinkWithTheSameAddressHasItsOwnPlace() {
        let references = Self.parse("[a](x.md) dan\n[b](x.md)").value.references
        #expect(references.map(\.range.line) == [5, 6])
        #expect(references.map(\.range.column) == [5, 5])
    }

    @Test(arguments: [
        String(repeating: ">", count: 10_000) + " a", String(repeating: "[", count: 10_000) + "a",
        String(repeating: "*a ", count: 10_000), String(repeating: "- ", count: 10_000) + "a",
        String(repeating: "| a ", count: 5_000) + "|\n" + String(repeating: "| - ", count: 5_000) + "|",
        "```\nkode", "| a |\n| - |", "\u{0}", "[^1]: a\n\n[^1]",
    ])
    func hostileTextsGiveABody(text: String) {
        let body = Self.parse(text).value
        #expect(body.sections.count >= 1)
    }

    @Test(arguments: [(">", "markdown-too-deep"), ("[", "markdown-too-heavy")])
    func deepNestingIsReported(sign: String, id: String) {
        let found = Self.parse(String(repeating: sign, count: 10_000) + " a").diagnostics
        #expect(found.map(\.kind.id) == [id])
    }

    @Test(arguments: ["<!-->\n\nb", "a <!-- b --> c", "<!-- a\n\nb -->"])
    func closedCommentsAreNoProblem(text: String) {
        #expect(Self.parse(text).diagnostics.isEmpty)
    }

    @Test func titleIsPartedFromItsID() {
        let body = Self.parse("# Judul ini {#judul}\n\n[a](#judul)").value
        #expect(body.title == "Judul ini")
        #expect(body.titleIDs == ["judul", "judul-ini"])
    }

    @Test func addressOfAnotherParagraphIsNotTakenForThisOne() {
        let references = Self.parse("[a](b.md)\n\n[c](&#98;.md)\n\n[d][]\n\n[d]: e.md").value.references
        #expect(references.map(\.range.line) == [5, 7, 11])
    }
}
