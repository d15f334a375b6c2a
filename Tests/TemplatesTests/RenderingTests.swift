import Templates
import Testing

/// What templates make of models.
@Suite struct RenderingTests {
    struct Row: CustomTestStringConvertible {
        let page: String
        let result: String
        var model = PageModel()
        var others: [String: String] = [:]
        var testDescription: String { page }
    }

    static let links = [
        LinkModel(title: "A", url: "a", children: [LinkModel(title: "A1", url: "a1")]), LinkModel(title: "B", url: "b"),
    ]
    static let tree = TemplateTree.map([
        ("hotline", .text("110")), ("off", .text("false")), ("places", .list([.map([("name", .text("Kalianda"))])])),
        ("words", .list([.text("x"), .text("y")])), ("title", .text("Milik params")),
    ])

    static let rows: [Row] = [
        Row(page: "{{title}}", result: "Paspor &amp; visa"),
        Row(page: "{{title}}", result: "&lt;b&gt;&quot;&#39;", model: PageModel(title: "<b>\"'")),
        Row(page: "{{title}}", result: "&quot;\u{301}x", model: PageModel(title: "\"\u{301}x")),
        Row(page: "{{{content}}}{{&content}}", result: "<p>Isi</p><p>Isi</p>"),
        Row(page: "{{#content}}{{{.}}}{{/content}}", result: "<p>Isi</p>"),
        Row(page: "{{site.name}}{{#site}}{{name}}{{title}}{{/site}}", result: "SuluhSuluhPaspor &amp; visa"),
        Row(page: "{{#summary}}<{{.}}>{{/summary}}{{^summary}}none{{/summary}}", result: "none"),
        Row(page: "{{#summary}}<{{.}}>{{/summary}}", result: "<&amp;>", model: PageModel(summary: "&")),
        Row(page: "{{#draft}}yes{{/draft}}{{^draft}}no{{/draft}}", result: "no"),
        Row(page: "{{#draft}}{{title}}{{/draft}}", result: "T", model: PageModel(title: "T", isDraft: true)),
        Row(page: "{{#previous}}{{url}}{{/previous}}{{previous.url}}|", result: "|"),
        Row(page: "{{#previous}}{{url}}{{/previous}}", result: "visa/", model: PageModel(previous: LinkModel())),
        Row(
            page: "{{#menu}}{{index()}}{{^first()}}, {{/first()}}{{title}}{{#children}}>{{url}}{{/children}};{{/menu}}",
            result: "0A>a1;1, B;", model: PageModel(menu: links)),
        Row(page: "{{#empty(menu)}}none{{/empty(menu)}}{{count(menu)}}", result: "none0"),
        Row(
            page: "{{^empty(menu)}}some{{/empty(menu)}}{{count(menu)}}", result: "some2", model: PageModel(menu: links)),
        Row(
            page: "{{#tags}}[{{.}}]{{/tags}}{{^tags}}none{{/tags}}", result: "[a][&lt;]",
            model: PageModel(tags: ["a", "<"])),
        Row(page: "{{strings.skip}}{{#strings}}{{skip}}{{menu}}{{/strings}}", result: "LompatLompat"),
        Row(page: "{{params.hotline}}{{params.nothing.at.all}}", result: "110", model: PageModel(params: tree)),
        Row(
            page: "{{#params.off}}on{{/params.off}}{{^params.off}}off{{/params.off}}", result: "off",
            model: PageModel(params: tree)),
        Row(
            page: "{{#params.places}}{{name}} {{title}}{{/params.places}}{{#params.words}}{{.}}{{/params.words}}",
            result: "Kalianda Txy", model: PageModel(title: "T", params: tree)),
        Row(page: "{{#params}}{{title}}{{/params}}", result: "Milik params", model: PageModel(params: tree)),
        Row(page: "{{! a comment }}x{{!\n{{title\n}}", result: "x"),
        Row(page: "a\n{{#site}}\nb\n{{/site}}\nc\n", result: "a\nb\nc\n"),
        Row(page: "a\r\n  {{#site}}  \r\nb\r\n{{/site}}", result: "a\r\nb\r\n"),
        Row(page: "a {{#site}}\nb\n{{/site}} c\n {{> part}} \nd", result: "a \nb\n c\n-d", others: ["part": "-"]),
        Row(page: "{{title}}\u{301}", result: "T\u{301}", model: PageModel(title: "T")),
        Row(page: "{{> part}}", result: "Paspor &amp; visa!", others: ["part": "{{title}}!"]),
        Row(
            page: "{{<layout}}\n{{$main}}\n<h1>{{title}}</h1>\n{{/main}}\n{{/layout}}\n",
            result: "<title>Suluh</title>\n<h1>T</h1>\n\n<p>foot</p>\n", model: PageModel(title: "T"),
            others: [
                "layout": "<title>{{$head}}{{site.name}}{{/head}}</title>\n{{$main}}{{/main}}\n{{> foot}}\n",
                "foot": "<p>foot</p>\n",
            ]),
    ]

    @Test(arguments: rows) func renders(_ row: Row) {
        let (set, problems) = compile(row.others.merging(["page": row.page]) { mine, _ in mine })
        #expect(problems == [])
        #expect(String(decoding: set.render("page", row.model), as: UTF8.self) == row.result)
    }

    /// Mustache looks outwards for a name that has no value; a link without a summary must not borrow the page's.
    @Test func absentTextDoesNotComeFromOutside() {
        let (set, _) = compile(["page": "{{#menu}}[{{summary}}]{{/menu}}"])
        let model = PageModel(summary: "of the page", menu: [LinkModel()])
        #expect(set.render("page", model) == Array("[]".utf8))
    }

    @Test func missingTemplateRendersNothing() {
        let (set, _) = compile(["page": "x"])
        #expect(set.has("page"))
        #expect(!set.has("guide"))
        #expect(set.render("guide", PageModel()) == [])
    }

    @Test func setWithErrorsRendersNothing() {
        #expect(compile(["page": "{{> page}}"]).set.render("page", PageModel()) == [])
    }
}
