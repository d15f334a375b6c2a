import Diagnostics
import Testing

/// Bytes as lines and columns.
struct SourceTextTests {
    @Test(
        arguments: [
            ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb", ["a", "b"]), ("a\rb\r", ["a", "b", ""]),
            ("a\n\rb", ["a", "", "b"]), ("a\r\r\nb", ["a", "", "b"]), ("\n\n", ["", "", ""]),
            // Signs that only some programs take for the end of a line.
            ("a\u{85}b\u{2028}c\u{2029}d\u{B}e\u{C}f", ["a\u{85}b\u{2028}c\u{2029}d\u{B}e\u{C}f"]),
        ] as [(String, [String])])
    func linesAreThoseOfAnEditor(text: String, lines: [String]) {
        let source = SourceText(Array(text.utf8))
        #expect(source.lineCount == lines.count)
        #expect((1...source.lineCount).map(source.line) == lines)
        #expect(source.line(0).isEmpty && source.line(lines.count + 1).isEmpty)
    }

    @Test(
        arguments: [
            ("abc", 0..<2, SourceRange(line: 1, column: 1, endLine: 1, endColumn: 3)),
            ("é护🆘x", 9..<10, SourceRange(line: 1, column: 4, endLine: 1, endColumn: 5)),
            ("a\r\nbc", 4..<5, SourceRange(line: 2, column: 2, endLine: 2, endColumn: 3)),
            ("a\rbc", 3..<4, SourceRange(line: 2, column: 2, endLine: 2, endColumn: 3)),
            ("a\nb\nc", 0..<5, SourceRange(line: 1, column: 1, endLine: 3, endColumn: 2)),
            ("abc", 3..<3, SourceRange(line: 1, column: 4)), ("", 0..<0, SourceRange(line: 1, column: 1)),
        ] as [(String, Range<Int>, SourceRange)])
    func bytesHavePlaces(text: String, bytes: Range<Int>, place: SourceRange) {
        #expect(SourceText(Array(text.utf8)).range(ofBytes: bytes) == place)
    }

    @Test func wordsAreFoundWithinTheirLines() {
        let source = SourceText(Array("satu\ndua satu\ntiga".utf8))
        let second = SourceRange(line: 2, column: 5, endLine: 2, endColumn: 9)
        #expect(source.firstRange(of: "satu", fromLine: 2, toLine: 3) == second)
        #expect(source.firstRange(of: "satu", fromLine: 3, toLine: 3) == nil)
        #expect(source.firstRange(of: "tiga", fromLine: 1, toLine: 2) == nil)
        #expect(source.firstRange(of: "satu", after: SourceRange(line: 1, column: 2), toLine: 3) == second)
        #expect(source.firstRange(of: "satu", after: second, toLine: 9) == nil)
        #expect(source.firstRange(of: "", fromLine: 1, toLine: 3) == nil)
    }
}
