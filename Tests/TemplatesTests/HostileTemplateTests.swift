import Diagnostics
import Templates
import TestSupport
import Testing

/// Themes that would crash or never end if they were rendered.
@Suite struct HostileTemplateTests {
    static let deep = String(repeating: "{{#site}}", count: 100_000)
    static let nested = String(repeating: "{{#site}}", count: 7_000)
    static let rows: [(page: String, others: [String: String], id: String)] = [
        (String(repeating: "x", count: 70_000), [:], "template-too-large"),
        (deep, [:], "template-too-large"), (String(repeating: "{", count: 9_000), [:], "template-too-large"),
        (String(repeating: "{{#site}}", count: 200), [:], "template-too-large"),
        (
            String(repeating: "{{#menu}}", count: 6) + String(repeating: "{{/menu}}", count: 6), [:],
            "template-too-large"
        ),
        (
            "{{> a0}}",
            Dictionary(uniqueKeysWithValues: (0..<40).map { ("a\($0)", "{{> a\($0 + 1)}}{{> a\($0 + 1)}}") }),
            "template-too-large"
        ),
        (
            "{{> a0}}",
            Dictionary(uniqueKeysWithValues: (0..<100).map { ("a\($0)", $0 == 99 ? "" : "{{> a\($0 + 1)}}") }),
            "template-too-large"
        ),
        (String(repeating: "{{", count: 3_000), [:], "template-tag"),
        ("{{\u{0}}}", [:], "template-tag"),
    ]

    @Test(arguments: rows) func isRefused(_ row: (page: String, others: [String: String], id: String)) {
        let problems = compile(row.others.merging(["page": row.page]) { mine, _ in mine }).problems
        #expect(problems.contains { $0.hasPrefix(row.id + " ") }, "\(problems.prefix(3))")
    }

    /// Whatever text is given, compiling ends, and what compiles renders.
    @Test func randomTagsNeverCrash() {
        var random = SeededGenerator(seed: 7)
        let parts = [
            "{{", "}}", "{{{", "}}}", "#", "^", "/", "menu", "title", " ", "\n", "\r\n", ".", "{{#menu}}", "{{/menu}}",
            "{{>",
            "a", "{{<a}}", "{{/a}}", "{{$m}}", "{{/m}}", "&", "!", "=", "%", "é", "\u{301}", "empty(menu)", "(", ")",
        ]
        for _ in 0..<3_000 {
            func text() -> String {
                (0..<Int(random.next() % 14)).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
            }
            let (set, problems) = compile(["page": text(), "a": text()])
            if problems.isEmpty { _ = set.render("page", PageModel(menu: [LinkModel()])) }
        }
    }

    @Test func everyKindIsCatalogued() {
        let ids = TemplateDiagnostics.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for row in Self.rows { #expect(ids.contains(row.id)) }
        for problem in CheckingTests.rows.flatMap(\.problems) {
            #expect(ids.contains(String(problem.prefix { $0 != " " })))
        }
    }
}
