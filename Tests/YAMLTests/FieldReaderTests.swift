import Diagnostics
import Languages
import Testing
import YAML

/// Typed values and what is said about those of another type.
@Suite struct FieldReaderTests {
    static let ids = faults.map { $0.problem.prefix { $0 != " " } } + ["field-unknown"]

    static let faults: [(text: String, problem: String)] = [
        ("text: [a]", "field-not-text 1:7-9"), ("text: {a: b}", "field-not-text 1:7-12"),
        ("texts: {a: b}", "field-not-list 1:8-13"),
        ("texts: [a, [b]]", "field-not-text 1:12-14"), ("integer: satu", "field-not-number 1:10-14"),
        ("integer: 99999999999999999999", "field-not-number 1:10-30"), ("flag: ya", "field-not-true-or-false 1:7-9"),
        ("day: 24/11/2026", "field-not-date 1:6-16"), ("day: 2026-02-30", "field-not-date 1:6-16"),
        ("choice: gude", "field-not-choice 1:9-13 guide"), ("choice: x", "field-not-choice 1:9-10"),
        ("mapping: [a]", "field-not-mapping 1:10-12"), ("localized: [a]", "field-not-text 1:12-14"),
        ("localized: {id: [a]}", "field-not-text 1:17-19"), ("[a]", "field-not-mapping 1:1-3"),
        ("hello", "field-not-mapping 1:1-6"), ("localized: {id: Satu, dua tiga}", "text-cut-at-comma 1:23-31"),
    ]

    @Test(arguments: faults) func explains(_ row: (text: String, problem: String)) throws {
        #expect(summary(try read(row.text).diagnostics) == [row.problem])
    }

    @Test(arguments: [
        ("text: Paspor", "Paspor"), ("text: 12", "12"), ("text: true", "true"), ("text: ''", "-"), ("text: ~", "-"),
        ("text:", "-"),
        ("text: '~'", "~"), ("texts: [a, 1, ~, '']", "a+1"), ("texts: a", "a"), ("integer: -3", "-3"),
        ("flag: true", "true"),
        ("flag: false", "false"), ("day: 2026-11-24", "2026-11-24"), ("choice: guide", "guide"),
        ("mapping: {b: 1, a: 2}", "b+a"),
        ("localized: Satu", "Satu/Satu"), ("localized: {id: Satu, en: One}", "Satu/One"),
        ("localized: {id: Satu}", "Satu/-"),
        ("node: {a: [b]}", "{a: [b]}"), ("nodes: [{a: b}, c]", "{a: b}+c"), ("{}", "-"),
    ]) func reads(_ text: String, _ expected: String) throws {
        let (found, diagnostics) = try read(text)
        #expect(found == expected)
        #expect(summary(diagnostics) == [])
    }

    @Test(
        arguments: [
            ("titel: x", "Did you mean \"title\"?", "title"), ("Title: x", "Did you mean \"title\"?", "title"),
            ("zzz: x", "Those known are: order, title.", nil), ("theme: x", "It belongs in site.yml.", nil),
        ] as [(String, String, String?)]) func unknownKey(_ text: String, _ suggestion: String, _ replacement: String?)
        throws
    {
        var reader = FieldReader(
            try #require(parse(text).value), file: "a.md", what: Bilingual(id: "halaman", en: "the page"))
        _ = reader.text("title")
        _ = reader.integer("order")
        let problems = reader.finish(misplaced: [
            "theme": Bilingual(id: "Tempatnya di site.yml.", en: "It belongs in site.yml.")
        ])
        #expect(problems.map(\.kind.id) == ["field-unknown"])
        #expect(problems.first?.suggestion?.en == suggestion)
        #expect(problems.first?.replacement == replacement)
    }

    /// Asks for a key of each type; gives what was found.
    private func read(_ text: String) throws -> (found: String, diagnostics: [Diagnostic]) {
        let node = try #require(parse(text).value)
        var reader = FieldReader(node, file: "a.md", what: Bilingual(id: "halaman", en: "the page"))
        var found = [reader.text("text")?.text, reader.integer("integer").map { String($0.value) }]
        found += [reader.flag("flag").map(String.init), reader.day("day")?.iso]
        found += [reader.choice("choice", from: ["guide", "news"])?.text]
        found += reader.texts("texts").map(\.text) + reader.mapping("mapping").map(\.key)
        found += [reader.localizedText("localized").map { "\($0["id"]?.text ?? "-")/\($0["en"]?.text ?? "-")" }]
        found += [reader.node("node").map { outline($0) }] + reader.nodes("nodes").map { outline($0) }
        let texts = found.compactMap { $0 }
        return (texts.isEmpty ? "-" : texts.joined(separator: "+"), reader.finish())
    }
}
