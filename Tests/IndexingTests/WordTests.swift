import Foundation
import Languages
import Testing

/// The rows of `tokens.json`, which the engine of the browser is held to as well.
struct WordTests {
    private struct Row: Decodable {
        let text: String
        let words: [String]
    }

    private static func rows() throws -> [Row] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Fixtures/search/tokens.json")
        return try JSONDecoder().decode([Row].self, from: try Data(contentsOf: file))
    }

    @Test func textsSplitAsInTheBrowser() throws {
        var splitter = WordSplitter()
        let rows = try Self.rows()
        #expect(rows.count > 20)
        for row in rows {
            let words = splitter.split(row.text)
            #expect(words.entries.map(words.text) == row.words, "\(row.text)")
        }
    }

    /// Normalisation sorts marks in quadratic time, and a page may hold nothing else.
    @Test func moreMarksThanAnyLetterBearsAreLeftOut() {
        var splitter = WordSplitter()
        let words = splitter.split("a" + String(repeating: "\u{94D}\u{93C}", count: 120_000))
        #expect(words.entries.map { words.text(of: $0).unicodeScalars.count } == [31])
    }
}
