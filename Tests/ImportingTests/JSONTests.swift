import Diagnostics
import Testing

@testable import Importing

/// JSON by RFC 8259, with places.
struct JSONTests {
    @Test(arguments: [
        (
            "{\"a\": [1, -2.50, 1e3, true, null, \"\\u00e9\\uD83C\\uDD98\\n\"]}",
            "{\"a\": [1, -2.50, 1e3, true, null, \"é\\U0001F198\\n\"]}"
        ),
        (" [] ", "[]"), ("\"a\\/b\"", "\"a/b\""), ("0", "0"), ("{}", "{}"),
    ])
    func isRead(text: String, yaml: String) {
        let read = JSONReader.read(Array(text.utf8), file: "a.json")
        #expect(read.diagnostics.isEmpty)
        #expect(read.value?.yaml == yaml)
    }

    @Test(arguments: [
        ("", 1, 1), ("{\"a\": 1,}", 1, 9), ("[1 2]", 1, 4), ("01", 1, 3), ("-", 1, 2), ("1.", 1, 3), ("tru", 1, 4),
        ("\"a", 1, 3), ("\"\n\"", 1, 2), ("\"\\uD800\"", 1, 8), ("\"\\x\"", 1, 4), ("{\"a\":1,\n\"a\":2}", 2, 4),
        ("{\"é\"}", 1, 5), ("[1]x", 1, 4), ("{1: 2}", 1, 2), ("'a'", 1, 1), ("\"\\u12\"", 1, 4),
    ])
    func isReportedAtItsPlace(text: String, line: Int, column: Int) {
        let read = JSONReader.read(Array(text.utf8), file: "a.json")
        #expect(read.value?.yaml == nil)
        #expect(read.diagnostics.map(\.place.range) == [SourceRange(line: line, column: column)])
    }

    @Test func depthIsBounded() {
        for text in [String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000)] {
            #expect(JSONReader.read(Array(text.utf8), file: "a.json").diagnostics.count == 1)
        }
    }
}
