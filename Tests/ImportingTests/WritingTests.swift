import Diagnostics
import Languages
import TestSupport
import Testing
import YAML

@testable import Importing

/// What is written is read again as it was.
struct WritingTests {
    /// All but the byte order mark, which parsers take away.
    private static let hostile: [Unicode.Scalar] = Array(
        "ab 0\"'\\:#-&*!|>%@`[]{},?~\n\t\r=<x\u{0}\u{1}\u{7F}\u{85}\u{A0}\u{200F}\u{2028}\u{FFFE}é護🆘n:y "
            .unicodeScalars)

    @Test func textsSurviveYAML() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<3000 {
            let length = Int.random(in: 0...12, using: &random)
            var text = String.UnicodeScalarView()
            for _ in 0..<length { text.append(random.pick(Self.hostile) ?? "a") }
            try check(String(text))
        }
    }

    @Test(arguments: [
        String(repeating: "[", count: 500), String(repeating: " &a *b", count: 100), "null", "~", "", " ", "- a",
        "a: b",
        "a #b", "https://a.b/c?d=e#f", "https://a: b", "+62 812", "08:00", "2026-11-24", "0800-1000", "yes", "'", "---",
        String(repeating: "-?: ", count: 200),
    ])
    func difficultTextsSurviveYAML(text: String) throws { try check(text) }

    /// As a value, as a key, in a list and inside a mapping in one line.
    private func check(_ text: String) throws {
        let yaml = """
            a: \(YAMLText.scalar(text))
            b: \(YAMLText.list([text, text]))
            c: {id: \(YAMLText.scalar(text))}
            d: \(YAMLText.quoted(text))
            """
        let parsed = parseYAML(Array(yaml.utf8), file: "a.yml")
        #expect(parsed.diagnostics.isEmpty, "\(yaml)")
        guard case .mapping(let pairs)? = parsed.value?.value, pairs.count == 4 else {
            Issue.record("\(yaml)")
            return
        }
        let isSame = pairs[0].value.text.map { Array($0.text.unicodeScalars) == Array(text.unicodeScalars) }
        #expect(isSame == true, "\(yaml)")
        #expect(pairs[0].value.isNull == false)
        guard case .list(let items) = pairs[1].value.value, case .mapping(let inner) = pairs[2].value.value else {
            Issue.record("\(yaml)")
            return
        }
        #expect(items.map { $0.text?.text } == [text, text])
        #expect(inner.first?.value.text?.text == text)
        #expect(pairs[3].value.text?.text == text)
    }

    @Test(arguments: [
        ("a\n\n\nb\n", "a\n\nb"), ("# a", "\\# a"), ("- a", "\\- a"), ("1. a", "1\\. a"), ("    kode", "kode"),
        ("<b>", "\\<b\\>"), ("[a](b)", "\\[a\\](b)"), ("---", "\\---"), ("a*b_c", "a\\*b\\_c"), ("\u{7}a", "a"),
        ("", ""),
    ])
    func plainTextIsMarkdown(text: String, expected: String) {
        #expect(markdown(ofPlain: text) == expected)
    }
}
