import Diagnostics
import Markdown
import Testing

/// Texts over which libcmark-gfm would sit for seconds or minutes are refused at once; each row hung before.
struct ReadingCostTests {
    @Test(arguments: [
        ("markdown-too-deep", String(repeating: "- ", count: 10_000) + "a\n" + String(repeating: "\n", count: 10_000)),
        ("markdown-too-heavy", String(repeating: "![[]()", count: 40_000)),
        ("markdown-too-heavy", String(repeating: "a\n|-|-|\n", count: 10_000)),
        (
            "markdown-too-heavy",
            String(repeating: "|a", count: 1_000) + "\n" + String(repeating: "|-", count: 1_000) + "\n"
                + String(repeating: "|a\n", count: 10_000)
        ),
    ])
    func costlyTextsAreRefused(id: String, text: String) {
        let found = parseMarkdown(
            Array(text.utf8), file: "x.md", firstLine: 1, options: MarkdownOptions(calloutNames: []))
        #expect(found.diagnostics.map(\.kind.id) == [id])
    }

    @Test func manyLinksThatCannotBeLocatedTakeNoLonger() {
        let text = "[r]: /b&amp;c\n\n" + String(repeating: "[r] [a](/d&amp;e) ", count: 4_000)
        let body = parseMarkdown(
            Array(text.utf8), file: "x.md", firstLine: 1, options: MarkdownOptions(calloutNames: [])
        ).value
        #expect(body.references.count == 8_000)
    }

    @Test(arguments: [("- [ ] Isi kolom [x]", false), ("- [x] Isi kolom [ ]", true), ("1. [X] Isi", true)])
    func onlyTheBoxItselfTicksATask(text: String, isTicked: Bool) {
        let body = parseMarkdown(
            Array(text.utf8), file: "x.md", firstLine: 1, options: MarkdownOptions(calloutNames: [])
        ).value
        let html = String(decoding: body.html.filled { _ in "" }, as: UTF8.self)
        #expect(html.contains("type=\"checkbox\""))
        #expect(html.contains(" checked") == isTicked)
    }

    @Test func wordsBesideACommentStay() {
        let found = parseMarkdown(
            Array("<!-- catatan --> Penting".utf8), file: "x.md", firstLine: 1,
            options: MarkdownOptions(calloutNames: []))
        let html = String(decoding: found.value.html.filled { _ in "" }, as: UTF8.self)
        #expect(html.contains("Penting"))
        #expect(!html.contains("catatan"))
    }
}
