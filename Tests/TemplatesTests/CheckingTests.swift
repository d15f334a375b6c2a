import Diagnostics
import Templates
import Testing

/// What is wrong with a theme is said before any page is made.
@Suite struct CheckingTests {
    struct Row: CustomTestStringConvertible {
        let page: String
        /// Id and place of each problem.
        let problems: [String]
        var others: [String: String] = [:]
        var testDescription: String { page }

        init(_ page: String, _ problems: String..., others: [String: String] = [:]) {
            (self.page, self.problems, self.others) = (page, problems, others)
        }
    }

    static let rows: [Row] = [
        Row("{{titel}}", "template-unknown-value page.mustache:1:1"),
        Row("a\n é {{site.nama}}", "template-unknown-value page.mustache:2:4"),
        Row("{{#site}}{{.title}}{{/site}}", "template-unknown-value page.mustache:1:10"),
        Row("{{#nothing}}{{nothing}}{{/nothing}}", "template-unknown-value page.mustache:1:1"),
        Row("{{^nothing}}{{/nothing}}", "template-unknown-value page.mustache:1:1"),
        Row("{{url}}{{#menu}}{{url}}{{/menu}}", "template-unknown-value page.mustache:1:1"),
        Row("{{strings.skap}}", "template-unknown-value page.mustache:1:1"),
        Row("{{title.x}}", "template-unknown-value page.mustache:1:1"),
        Row("{{title.}}", "template-unknown-value page.mustache:1:1"),
        Row("{{..}}", "template-unknown-value page.mustache:1:1"),
        Row("{{menu}}", "template-not-shown page.mustache:1:1"),
        Row("{{draft}}", "template-not-shown page.mustache:1:1"),
        Row("{{site}}", "template-not-shown page.mustache:1:1"),
        Row("{{strings}}", "template-not-shown page.mustache:1:1"),
        Row("{{.}}", "template-not-shown page.mustache:1:1"),
        Row("{{^menu}}{{.}}{{/menu}}", "template-not-shown page.mustache:1:10"),
        Row("{{{title}}}", "template-unescaped page.mustache:1:1"),
        Row("{{&title}}", "template-unescaped page.mustache:1:1"),
        Row("{{{params.x}}}", "template-unescaped page.mustache:1:1"),
        Row("{{content}}", "template-unescaped page.mustache:1:1"),
        Row("{{#content}}{{.}}{{/content}}", "template-unescaped page.mustache:1:13"),
        Row("{{#tags}}{{{.}}}{{/tags}}", "template-unescaped page.mustache:1:10"),
        Row("{{#menu}}", "template-unclosed-section page.mustache:1:1"),
        Row("{{#menu}}{{/site}}", "template-unclosed-section page.mustache:1:10"),
        Row("{{/menu}}", "template-unclosed-section page.mustache:1:1"),
        Row("{{$main}}", "template-unclosed-section page.mustache:1:1"),
        Row("{{> heder}}", "template-missing page.mustache:1:1"),
        Row("{{<layuot}}{{/layuot}}", "template-missing page.mustache:1:1"),
        Row("{{> page}}", "template-cycle page.mustache:1:1"),
        Row("{{> a}}", "template-cycle b.mustache:1:1", others: ["a": "{{> b}}", "b": "{{> a}}"]),
        Row(
            "{{<a}}{{$m}}{{$m}}{{/m}}{{/m}}{{/a}}", "template-cycle page.mustache:1:13", others: ["a": "{{$m}}{{/m}}"]),
        Row(
            "{{<a}}{{$mian}}{{/mian}}{{/a}}", "template-unknown-block page.mustache:1:7",
            others: ["a": "{{$main}}{{/main}}"]),
        Row("{{<a}}{{title}}{{/a}}", "template-lost page.mustache:1:7", others: ["a": ""]),
        Row("{{uppercased(title)}}", "template-call page.mustache:1:1"),
        Row("{{index()}}", "template-call page.mustache:1:1"),
        Row("{{#menu}}{{> a}}{{/menu}}", "template-call a.mustache:1:1", others: ["a": "{{index()}}"]),
        Row("{{#first(menu)}}{{/first(menu)}}", "template-call page.mustache:1:1"),
        Row("{{#empty(title)}}{{/empty(title)}}", "template-call page.mustache:1:1"),
        Row("{{#empty(meun)}}{{/empty(meun)}}", "template-unknown-value page.mustache:1:1"),
        Row("{{=<% %>=}}", "template-setting page.mustache:1:1"),
        Row("{{%CONTENT_TYPE:TEXT}}", "template-setting page.mustache:1:1"),
        Row("{{title", "template-tag page.mustache:1:1"),
        Row("{{ti tle}}{{#menu}}", "template-tag page.mustache:1:1"),
        Row("{{}}", "template-tag page.mustache:1:1"),
        Row("{{> *title}}", "template-tag page.mustache:1:1"),
        Row("{{{title}} x", "template-tag page.mustache:1:1"),
        Row("{{> a}}{{> a}}", "template-unknown-value a.mustache:1:1", others: ["a": "{{x}}"]),
        Row("{{#menu}}{{> a}}{{/menu}}{{> a}}", "template-unknown-value a.mustache:1:1", others: ["a": "{{url}}"]),
        Row("ok", others: ["never-included": "{{x}}"]),
    ]

    @Test(arguments: rows) func checks(_ row: Row) {
        let templates = row.others.merging(["page": row.page]) { mine, _ in mine }
        #expect(compile(templates).problems == row.problems)
    }

    @Test(arguments: [
        ("{{titel}}", "title"), ("{{site.nmae}}", "site.name"), ("{{#menu}}{{ulr}}{{/menu}}", "url"),
        ("{{strings.skp}}", "strings.skip"), ("{{#menu}}{{.ulr}}{{/menu}}", ".url"), ("{{> pagee}}", "page"),
    ]) func suggests(_ page: String, _ name: String) throws {
        let file = TemplateFile(name: "page", file: "page.mustache", text: page)
        let compiled = TemplateSet.compile(
            [file], roots: [TemplateRoot("page", PageModel.self)], strings: ["skip"], theme: "theme")
        let suggestion = try #require(compiled.diagnostics.first?.suggestion)
        #expect(suggestion.en == "Did you mean \"\(name)\"?")
        #expect(suggestion.id == "Mungkin maksudnya \"\(name)\"?")
    }

    @Test func missingRootIsReportedUnlessOptional() {
        func missing(isRequired: Bool) -> [String] {
            let root = TemplateRoot("page", PageModel.self, isRequired: isRequired)
            return TemplateSet.compile([], roots: [root], strings: [], theme: "theme").diagnostics.map(\.kind.id)
        }
        #expect(missing(isRequired: true) == ["template-missing"])
        #expect(missing(isRequired: false) == [])
    }
}
