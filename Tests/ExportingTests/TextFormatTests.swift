import Foundation
import SiteModel
import Testing

@testable import Exporting

/// The writers of CSV, of content lines and of JSON, with texts that break careless ones.
struct TextFormatTests {
    @Test(arguments: [
        ("biasa", "biasa"), ("a,b", "\"a,b\""), ("kata \"itu\"", "\"kata \"\"itu\"\"\""), ("a\nb", "\"a\nb\""),
        ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("", ""),
    ])
    func cellsAreQuotedWhereTheyMustBe(cell: String, written: String) {
        var csv = CSVText(header: ["x"])
        csv.add([cell])
        #expect(csv.text == "x\r\n\(written)\r\n")
    }

    @Test(arguments: ["a", "é", "字", "🏢"], 60...90)
    func linesAreFoldedBetweenCharacters(letter: String, count: Int) {
        let value = String(repeating: letter, count: count)
        var lines = ContentLines()
        lines.add("NOTE", text: value)
        let physical = lines.text.components(separatedBy: "\r\n")
        #expect(physical.allSatisfy { $0.utf8.count <= 75 })
        #expect(physical.last == "")
        #expect(lines.text.replacing("\r\n ", with: "") == "NOTE:\(value)\r\n")
    }

    @Test func textsAreEscapedAndLoseOnlyControlCharacters() {
        var lines = ContentLines()
        lines.add("NOTE", text: "a,b;c\\d\ne\u{7}f\rg")
        #expect(lines.text == "NOTE:a\\,b\\;c\\\\d\\nefg\r\n")
    }

    @Test func jsonCannotEndAScript() {
        let value = JSONValue(["</script>": .text("<!--\u{2028}\"\\\u{1}"), "gone": nil, "n": .decimal(-5.75)])
        #expect(
            String(decoding: value.bytes, as: UTF8.self)
                == #"{"\u003c/script\u003e":"\u003c!--\u2028\"\\\u0001","n":-5.75}"#)
    }
}
