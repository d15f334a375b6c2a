import Diagnostics
import Testing

/// What people read.
struct TextFormatTests {
    @Test func aProblemIsPlaceMessageQuoteReasonAndAdvice() {
        let range = SourceRange(line: 12, column: 8, endLine: 12, endColumn: 11)
        let problem = diagnostic(range: range, suggestion: "Type this:\nb: c")
        #expect(
            printed([problem], line: "title: abc") == """
                content/a.md:12:8: error: Wrong. [kind]
                  12 | title: abc
                     |        ^^^
                  Why: because
                  Do: Type this:
                  b: c

                """)
        #expect(
            printed([diagnostic(kind: kind("kind", .warning))], language: .id) == """
                content/a.md: peringatan: Salah. [kind]
                  Mengapa: karena

                """)
    }

    struct Row: Sendable {
        let line: String
        let columns: Range<Int>
        let quote: String
        let carets: String
    }

    @Test(arguments: [
        Row(line: "abc", columns: 1..<2, quote: "abc", carets: "^"),
        Row(line: "abc", columns: 2..<2, quote: "abc", carets: " ^"),
        Row(line: "abc", columns: 4..<4, quote: "abc", carets: "   ^"),
        // Places past the end and before the start do no harm.
        Row(line: "abc", columns: 9..<12, quote: "abc", carets: "   ^"),
        Row(line: "abc", columns: 0..<2, quote: "abc", carets: "^"),
        Row(line: "abc", columns: 3..<90, quote: "abc", carets: "  ^"),
        Row(line: "\tb\tc", columns: 4..<5, quote: " b c", carets: "   ^"),
        Row(line: "a\u{7}\u{85}c", columns: 4..<5, quote: "a  c", carets: "   ^"),
        // Signs of two columns, marks of none.
        Row(line: "护照a", columns: 3..<4, quote: "护照a", carets: "    ^"),
        Row(line: "护照a", columns: 2..<4, quote: "护照a", carets: "  ^^^"),
        Row(line: "한글カナ", columns: 3..<5, quote: "한글カナ", carets: "    ^^^^"),
        Row(line: "e\u{301}x", columns: 3..<4, quote: "e\u{301}x", carets: " ^"),
        Row(line: "a\u{200F}b", columns: 3..<4, quote: "a\u{200F}b", carets: " ^"),
        Row(line: "🆘 x", columns: 3..<4, quote: "🆘 x", carets: "   ^"),
        Row(line: "ك\u{64E}تب", columns: 3..<4, quote: "ك\u{64E}تب", carets: " ^"),
        // Of a long line only the surroundings.
        Row(
            line: String(repeating: "a", count: 100) + "b" + String(repeating: "c", count: 100), columns: 101..<102,
            quote: String(repeating: "a", count: 60) + "b" + String(repeating: "c", count: 59),
            carets: String(repeating: " ", count: 60) + "^"),
        Row(
            line: String(repeating: "a", count: 400), columns: 101..<400, quote: String(repeating: "a", count: 120),
            carets: String(repeating: " ", count: 60) + String(repeating: "^", count: 60)),
    ])
    func caretsStandUnderTheProblem(row: Row) {
        let range = SourceRange(
            line: 7, column: row.columns.lowerBound, endLine: 7, endColumn: row.columns.upperBound)
        let lines = printed([diagnostic(range: range)], line: row.line).split(separator: "\n")
        #expect(lines[1] == "  7 | \(row.quote)")
        #expect(lines[2] == "    | \(row.carets)")
    }

    @Test func aRangeOfSeveralLinesIsMarkedWhereItBegins() {
        let range = SourceRange(line: 2, column: 2, endLine: 4, endColumn: 9)
        #expect(printed([diagnostic(range: range)], line: "abcdef").contains("    |  ^\n"))
    }

    /// A file cannot move the cursor, clear the screen, or write what looks like a line of ours.
    @Test(arguments: [
        ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\nb.md: error", "a␊b.md: error"), ("a\r\nb", "a␍␊b"), ("a\u{7F}\u{9B}b", "a␡�b"),
    ])
    func controlCharactersAreShown(message: String, shown: String) {
        #expect(printed([diagnostic(message)]).hasPrefix("content/a.md: error: \(shown) [kind]\n"))
        #expect(printed([diagnostic(file: message)]).hasPrefix("\(shown): error: Wrong. [kind]\n"))
        let advice = printed([diagnostic(suggestion: message)]).split(separator: "\n").dropFirst(2).joined(
            separator: "|")
        #expect(advice == "  Do: " + shown.replacing("␊", with: "|  "))
    }

    @Test(arguments: [(20, nil), (21, "… and 1 more [kind]"), (45, "… and 25 more [kind]")] as [(Int, String?)])
    func theFirstTwentyOfAKindAreShown(count: Int, rest: String?) {
        let many = (1...count).map { diagnostic(range: SourceRange(line: $0, column: 1)) }
        let others = [diagnostic("Other.", kind: kind("other"), file: "content/z.md")]
        let text = printed(many.reversed() + others)
        #expect(text.split(separator: "\n").count { $0.contains(": error: Wrong.") } == 20)
        #expect(text.contains("content/a.md:20:1:") && !text.contains("content/a.md:21:1:"))
        #expect(text.contains("content/z.md: error: Other. [other]"))
        #expect(text.split(separator: "\n").last.map(String.init) == rest ?? "  Why: because")
        #expect(text.split(separator: "\n").count { $0 == "  Why: because" } == 2, "once for each kind")
        for format in [DiagnosticFormat.json, .github] {
            #expect(printed(many, as: format).split(separator: "\n").count { $0.contains("Wrong.") } == count)
        }
    }

    @Test func problemsAreInTheOrderOfTheFiles() {
        let places = [("b", 1, 1), ("a", 2, 5), ("a", 2, 4), ("a", 10, 1), ("a", 9, 1)]
        let problems = places.map { diagnostic(file: $0.0, range: SourceRange(line: $0.1, column: $0.2)) }
        let whole = diagnostic(file: "a")
        let text = printed(problems + [whole])
        let order = text.split(separator: "\n").filter { $0.contains(" error: ") }.map { $0.prefix { $0 != " " } }
        #expect(order == ["a:", "a:2:4:", "a:2:5:", "a:9:1:", "a:10:1:", "b:1:1:"])
    }
}
