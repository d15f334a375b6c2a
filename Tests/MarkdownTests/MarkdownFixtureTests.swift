import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

/// The examples in `Tests/Fixtures/markdown`: what Suluh's Markdown becomes, with the reasons between them.
struct MarkdownFixtureTests {
    private static let folder = fixtures("markdown")
    static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []

    @Test(arguments: names) func examplesComeOutAsExpected(name: String) throws {
        let file = Self.folder.appendingPathComponent(name)
        let fixture = MarkdownFixture(try String(contentsOf: file, encoding: .utf8))
        #expect(fixture.parts.count > 2, "no example in \(name)")
        try expect(Data(fixture.text(outcome: Self.outcome).utf8), matches: file)
    }

    @Test func everyFileHoldsExamples() {
        #expect(Self.names.count >= 8)
        #expect(Self.names.allSatisfy { $0.hasSuffix(".test") })
    }

    private static func outcome(kind: String, markdown: String) -> String {
        let options = MarkdownOptions(
            calloutNames: ["important", "note", "warning"], calloutWords: ["penting": "important"])
        let parsed = parseMarkdown(Array(markdown.utf8), file: "x.md", firstLine: 1, options: options)
        let shown = kind == "search" ? search(parsed.value) : html(parsed.value)
        return shown + parsed.diagnostics.map(line).joined()
    }

    private static func html(_ body: MarkdownBody) -> String {
        (body.title.map { "title: \($0)\n" } ?? "") + filled(body.html, of: body)
    }

    private static func filled(_ html: SlottedHTML, of body: MarkdownBody) -> String {
        let bytes = html.filled { slot in
            switch slot {
            case .address(let index): encodedAddress(body.references[index].destination)
            case .headingID(let index): body.headings[index].id
            case .phrase(let phrase): "{\(words(for: phrase))}"
            case .record(_, let ordinary): filled(ordinary, of: body)
            case .sectionStart, .headingLabel, .sectionEnd, .blockMark: ""
            case .term(let use): use.written
            case .phone(let written): written
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func words(for phrase: SlottedHTML.Phrase) -> String {
        switch phrase {
        case .footnotes: "footnotes"
        case .footnote(let number): "footnote \(number)"
        case .backToText(let number, let use): "back \(number)" + (use.map { ", \($0)" } ?? "")
        case .callout(let name): name
        case .done: "done"
        case .toDo: "to do"
        }
    }

    private static func search(_ body: MarkdownBody) -> String {
        body.sections.map { section in
            let heading = section.heading.map { "# \(body.headings[$0].text)\n" } ?? "(before any heading)\n"
            return heading + section.text + (section.text.isEmpty || section.text.hasSuffix("\n") ? "" : "\n")
        }.joined()
    }

    private static func line(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place.range.map { "\($0.line):\($0.column)" } ?? "-"
        return "\(place) \(diagnostic.severity) [\(diagnostic.kind.id)] \(diagnostic.message.en)\n"
    }
}
