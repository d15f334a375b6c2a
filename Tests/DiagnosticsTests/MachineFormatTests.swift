import Diagnostics
import Foundation
import Testing

/// What programs read.
struct MachineFormatTests {
    private func objects(_ diagnostics: [Diagnostic]) throws -> [[String: Any]] {
        let data = Data(printed(diagnostics, as: .json).utf8)
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(Set(root.keys) == ["version", "diagnostics"])
        #expect(root["version"] as? Int == 1)
        return try #require(root["diagnostics"] as? [[String: Any]])
    }

    @Test func jsonHasTheMembersOfTheContract() throws {
        let range = SourceRange(line: 3, column: 4, endLine: 5, endColumn: 6)
        let full = diagnostic(range: range, suggestion: "Type x.", replacement: "")
        let object = try #require(try objects([full]).first)
        let texts = [
            "id": "kind", "severity": "error", "file": "content/a.md", "message": "Wrong.", "why": "because",
            "suggestion": "Type x.", "replacement": "",
        ]
        let numbers = ["line": 3, "column": 4, "endLine": 5, "endColumn": 6]
        #expect(object.compactMapValues { $0 as? String } == texts)
        #expect(object.compactMapValues { $0 as? Int } == numbers)
        #expect(object.count == texts.count + numbers.count)
    }

    @Test func aWholeFilesProblemHasNoLine() throws {
        let object = try #require(try objects([diagnostic(kind: kind("kind", .advice))]).first)
        #expect(Set(object.keys) == ["id", "severity", "file", "message", "why"])
        #expect(object["severity"] as? String == "advice")
        #expect(try objects([]).isEmpty)
        #expect(printed([], as: .json).hasSuffix("\n"))
    }

    @Test(arguments: [
        "\"quoted\" \\ back", "a\nb\r\nc\td", "\u{0}\u{1}\u{1F}\u{7F}\u{85}", "\u{2028}\u{2029}", "</script>",
        "e\u{301} 护照 🆘",
        "\\u0041", "\r", "\"\u{301}", "\\\u{301}", "\u{FFFE}\u{10FFFF}",
    ])
    func everyTextIsValidJSON(text: String) throws {
        let object = try #require(
            try objects([diagnostic(text, file: text, suggestion: text, replacement: text)]).first)
        for key in ["message", "file", "suggestion", "replacement"] {
            let read = try #require(object[key] as? String)
            #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test(arguments: [
        (Severity.error, "::error "), (.warning, "::warning "), (.advice, "::notice "),
    ])
    func githubKnowsThreeSeverities(severity: Severity, command: String) {
        #expect(printed([diagnostic(kind: kind("kind", severity))], as: .github).hasPrefix(command))
    }

    @Test func githubGetsPlaceTitleMessageAndAdvice() {
        let range = SourceRange(line: 3, column: 4, endLine: 5, endColumn: 6)
        let problems = [diagnostic(range: range, suggestion: "Type x."), diagnostic(file: "site.yml")]
        #expect(
            printed(problems, as: .github) == """
                ::error file=content/a.md,line=3,col=4,endLine=5,endColumn=6,title=kind::Wrong. Type x.
                ::error file=site.yml,title=kind::Wrong.

                """)
        #expect(printed([], as: .github).isEmpty)
    }

    @Test(arguments: [
        ("100%", "100%25", "100%25"), ("a\nb", "a%0Ab", "a%0Ab"), ("a\r\nb", "a%0D%0Ab", "a%0D%0Ab"),
        ("a\rb", "a%0Db", "a%0Db"), ("a:b,c", "a:b,c", "a%3Ab%2Cc"), ("%0A", "%250A", "%250A"),
        // A mark makes one character of both, and still hides nothing.
        ("%\u{301}", "%25\u{301}", "%25\u{301}"), (",\u{301}:\u{301}", ",\u{301}:\u{301}", "%2C\u{301}%3A\u{301}"),
        ("\n\u{301}", "%0A\u{301}", "%0A\u{301}"), ("\u{1B}[2J", "␛[2J", "␛[2J"),
    ])
    func githubCommandsCannotBeForged(text: String, message: String, property: String) {
        let line = printed([diagnostic(text, file: text)], as: .github)
        #expect(line.unicodeScalars.elementsEqual("::error file=\(property),title=kind::\(message)\n".unicodeScalars))
    }
}
