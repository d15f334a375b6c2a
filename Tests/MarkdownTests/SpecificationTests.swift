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
    static let withRawHTML: Set<Int> = []

    /// Addresses with a scheme outside the contract's list are refused by design.
    static let withForbiddenScheme: Set<Int> = []

    /// GFM's autolinks make links of what CommonMark shows as text.
    static let withAutolinks: Set<Int> = []

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
            case .phrase: ""
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
