import Diagnostics
import Foundation
import Markdown
import Testing

/// The examples of the CommonMark specification that libcmark-gfm implements, run as they are.
struct SpecificationTests {
    struct Example {
        let number: Int
        let markdown: String
        let html: String
    }

    /// Raw HTML is shown as text by design, so examples whose result holds raw HTML differ.
    static let withRawHTML: Set<Int> = [
        118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137,
        138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157,
        158, 159, 160, 170, 278, 279, 307, 317, 344, 474, 475, 476, 488, 491, 520, 532, 602, 609, 610, 611,
        612, 613, 619, 621, 624, 625, 626, 627, 628, 639, 640,
    ]

    /// Addresses with a scheme outside the contract's list are refused by design.
    static let withForbiddenScheme: Set<Int> = [592, 594, 595, 597]

    /// GFM's autolinks make links of what CommonMark shows as text.
    static let withAutolinks: Set<Int> = [496, 598, 604, 607, 608]

    @Test func examplesGiveTheSpecifiedHTML() throws {
        let examples = try Self.examples()
        #expect(examples.count == 649)
        let different = Set(examples.filter { Self.html(of: $0.markdown) != Self.normalized($0.html) }.map(\.number))
        #expect(different == Self.withRawHTML.union(Self.withForbiddenScheme).union(Self.withAutolinks))
    }

    static func html(of markdown: String) -> String {
        let options = MarkdownOptions(calloutNames: [], topLevel: 1, takesTitle: false)
        let body = parseMarkdown(Array(markdown.utf8), file: "spec.md", firstLine: 1, options: options).value
        let bytes = body.html.filled { slot in
            switch slot {
            case .address(let index): encodedAddress(body.references[index].destination)
            case .headingID: "ID"
            case .phrase, .record, .term, .phone, .sectionStart, .headingLabel, .sectionEnd, .blockMark: ""
            }
        }
        return String(decoding: bytes, as: UTF8.self)
            .replacingOccurrences(of: " id=\"ID\"", with: "").replacingOccurrences(of: " loading=\"lazy\"", with: "")
    }

    /// XHTML's slash before `>` says nothing in HTML.
    static func normalized(_ html: String) -> String { html.replacingOccurrences(of: " />", with: ">") }

    static func examples() throws -> [Example] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Fixtures/commonmark/spec.txt")
        let text = try String(contentsOf: file, encoding: .utf8).replacingOccurrences(of: "→", with: "\t")
        let fence = String(repeating: "`", count: 32)
        let parts = text.components(separatedBy: "\n\(fence) example\n").dropFirst()
        return parts.enumerated().compactMap { index, part in
            guard let end = part.range(of: "\n\(fence)"), let middle = (("\n" + part).range(of: "\n.\n")) else {
                return nil
            }
            let whole = "\n" + part[..<end.lowerBound] + "\n"
            let markdown = String(whole[whole.index(after: whole.startIndex)..<whole.index(after: middle.lowerBound)])
            return Example(number: index + 1, markdown: markdown, html: String(whole[middle.upperBound...]))
        }
    }
}
