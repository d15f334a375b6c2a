import Diagnostics
import Testing
import YAML

/// A value written shortly: `{a: [b, "c"]}`, with quotes around what was not plain.
func outline(_ node: YAMLNode?) -> String {
    guard let node else { return "nothing" }
    switch node.value {
    case .scalar(let text, let isPlain): return isPlain ? text : "\"\(text)\""
    case .list(let items): return "[" + items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let pairs): return "{" + pairs.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
}

func parse(_ text: String, firstLine: Int = 1) -> Reported<YAMLNode?> {
    parseYAML(Array(text.utf8), file: "site.yml", firstLine: firstLine)
}

/// Id, place and replacement of each problem.
func summary(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
        let range = diagnostic.place.range
        let place = range.map { "\($0.line):\($0.column)-\($0.endColumn)" } ?? "-"
        return "\(diagnostic.kind.id) \(place)" + (diagnostic.replacement.map { " \($0)" } ?? "")
    }
}

/// What texts come to.
@Suite struct ParsingTests {
    @Test(arguments: [
        ("", "nothing"), ("# only a comment\n", "nothing"), ("~", "nothing"), ("---\n", "nothing"),
        ("a: 1\nb: true\n", "{a: 1, b: true}"), ("a:\n  - x\n  - 'y'\n", "{a: [x, \"y\"]}"),
        ("a: {b: [c, ~, ]}\n", "{a: {b: [c, ~]}}"), ("a:\nb: \"\"\n", "{a: , b: \"\"}"),
        ("a: |\n  x\n  y\n", "{a: \"x\ny\n\"}"), ("a: x\n   y\n", "{a: x y}"), ("a: 1\r\nb: 2\r\n", "{a: 1, b: 2}"),
        ("\u{FEFF}a: 1\n", "{a: 1}"), ("- &x {k: v}\n- *x\n", "[{k: v}, {k: v}]"),
        ("judul: نص عربي\n", "{judul: نص عربي}"),
        ("hello", "hello"), ("\"a\": 1\n? b\n: 2\n", "{a: 1, b: 2}"),
    ]) func reads(_ text: String, _ expected: String) {
        let parsed = parse(text)
        #expect(outline(parsed.value) == expected)
        #expect(summary(parsed.diagnostics) == [])
    }

    @Test func rangesCountUnicodeScalarsInTheFile() throws {
        let root = try #require(parse("é: \"ñandú\"\nlist:\n  - عربي\n", firstLine: 2).value)
        guard case .mapping(let pairs) = root.value, case .list(let items) = pairs[1].value.value else {
            Issue.record("not a mapping with a list")
            return
        }
        #expect(pairs[0].keyRange == SourceRange(line: 2, column: 1, endLine: 2, endColumn: 2))
        #expect(pairs[0].value.range == SourceRange(line: 2, column: 4, endLine: 2, endColumn: 11))
        #expect(items[0].range == SourceRange(line: 4, column: 5, endLine: 4, endColumn: 9))
        #expect(root.range == SourceRange(line: 2, column: 1, endLine: 4, endColumn: 9))
    }
}
