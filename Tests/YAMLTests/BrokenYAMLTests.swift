import Diagnostics
import Testing
import YAML

/// The mistakes that people make, and what they are told.
@Suite struct BrokenYAMLTests {
    static let rows: [(text: String, problem: String)] = [
        ("name:\n\tid: Paspor\n", "yaml-tab 2:1-2   "), ("a: x\n\tb: y\n", "yaml-tab 2:1-2   "),
        ("tags:\n  - a\n\t\t- b\n", "yaml-tab 3:1-3     "),
        ("title: Paspor: cara\n", "yaml-needs-quotes 1:8-20 \"Paspor: cara\""),
        ("a: 1\r\ntitle: x: y\r\n", "yaml-needs-quotes 2:8-12 \"x: y\""),
        ("title: \"Paspor\": cara\n", "yaml-needs-quotes 1:8-22 \"\\\"Paspor\\\": cara\""),
        ("title: @foo\n", "yaml-needs-quotes 1:8-12 \"@foo\""), ("title: `x`\n", "yaml-needs-quotes 1:8-11 \"`x`\""),
        ("title: *penting* x\n", "yaml-needs-quotes 1:8-19 \"*penting* x\""),
        ("title: %5\n", "yaml-needs-quotes 1:8-10 \"%5\""), ("title: [x] y\n", "yaml-needs-quotes 1:8-13 \"[x] y\""),
        ("title: - x\n", "yaml-needs-quotes 1:8-11 \"- x\""), ("title: > x\n", "yaml-needs-quotes 1:8-11 \"> x\""),
        ("title: 'it's ok'\n", "yaml-needs-quotes 1:8-17 \"'it's ok'\""),
        ("title: \"a\" b\n", "yaml-needs-quotes 1:8-13 \"\\\"a\\\" b\""),
        ("title: \"Paspor\na: x\n", "yaml-open-quote 1:8-15"),
        ("title: \"Paspor\na: \"x\"\n", "yaml-open-quote 1:8-15"),
        ("tags: [a, b\ntitle: x\n", "yaml-open-bracket 1:7-8"), ("tags: {a: b\ntitle: x\n", "yaml-open-bracket 1:7-8"),
        ("title: x\n  summary: y\n", "yaml-indentation 2:10-10"), ("a:\n    b: 1\n  c: 2\n", "yaml-indentation 3:3-3"),
        ("a: x\nsummary\ntags: [a]\n", "yaml-missing-colon 2:1-8"), ("a: x\nsummary\n", "yaml-missing-colon 2:1-8"),
        ("title:Paspor\na: x\n", "yaml-colon-without-space 1:6-7 : "),
        ("a: x\ntitle:P\n", "yaml-colon-without-space 2:6-7 : "),
        ("a: 1\nb: 2\na: 3\n", "yaml-key-twice 3:1-2"), ("x: {a: 1, a: 2}\n", "yaml-key-twice 1:11-12"),
        ("x:\n  a: 1\n  \"a\": 2\n", "yaml-key-twice 3:3-4"), ("a: 1\n---\nb: 2\n", "yaml-second-document 2:1-1"),
        ("title: {{ x }}\n", "yaml-key-not-text 1:9-10"), ("x: &x {a: 1}\ny:\n  <<: *x\n", "yaml-merge-key 3:3-5"),
        ("a: b\u{1}c\n", "yaml-character 1:5-5"), ("  a: 1\nb: 2\n", "yaml-broken 2:1-1"),
    ]

    @Test(arguments: rows) func explains(_ row: (text: String, problem: String)) {
        #expect(summary(parse(row.text).diagnostics) == [row.problem])
    }

    /// What is offered in place of the broken text is not broken.
    @Test(arguments: rows) func replacementMends(_ row: (text: String, problem: String)) throws {
        let problem = try #require(parse(row.text).diagnostics.first)
        guard let replacement = problem.replacement, let range = problem.place.range else { return }
        var lines = row.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        lines[range.line - 1].replaceSubrange(range.column - 1..<range.endColumn - 1, with: replacement.unicodeScalars)
        let mended = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
        let left = parse(mended).diagnostics
        #expect(!left.contains { $0.kind.id == problem.kind.id && $0.place.range == range }, "\(mended)")
    }

    @Test func bothPlacesOfAKeyAreNamed() {
        #expect(parse("a: 1\nb: 2\na: 3\n", firstLine: 5).diagnostics.first?.message.en.contains("line 5") == true)
    }

    @Test func bytesThatAreNotUTF8() {
        let parsed = parseYAML(Array("a: b\nc: ".utf8) + [0xFF], file: "site.yml")
        #expect(parsed.value == nil)
        #expect(summary(parsed.diagnostics) == ["yaml-character 2:4-4"])
    }

    @Test func everyKindIsProvoked() {
        let provoked = Self.rows.map { $0.problem.prefix { $0 != " " } } + FieldReaderTests.ids + ["yaml-too-large"]
        #expect(Set(provoked.map(String.init)) == Set(YAMLDiagnostics.all.map(\.id)))
    }
}
