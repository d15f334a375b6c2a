import Foundation
import Indexing
import TestSupport
import Testing

/// An index that is not what it should be is refused, and nothing traps.
struct IndexReadingTests {
    private static func problem(_ json: [UInt8]) -> SearchIndexProblem? {
        do throws(SearchIndexProblem) {
            _ = try SearchIndex(json)
            return nil
        } catch {
            return error
        }
    }

    @Test func indexCutShortAnywhereIsDamaged() throws {
        let json = try SearchFixture.read().json
        for length in stride(from: 0, to: json.count - 2, by: 7) {
            #expect(Self.problem(Array(json.prefix(length))) == .damaged, "\(length) bytes")
        }
    }

    @Test func indexOfAnotherVersionIsNamedAsSuch() {
        #expect(Self.problem(Array("{\"format\":7,\"pages\":[]}".utf8)) == .otherFormat(7))
    }

    /// Each row replaces one text of the fixture's index by another.
    @Test(arguments: [
        ("\"titleWords\":[", "\"titleWords\":[1,"),
        ("\"type\":[", "\"type\":[99,"),
        ("\"length\":[", "\"length\":[9223372036854775807,"),
        ("\"sections\":[", "\"sections\":[-1,"),
        ("\"expired\":[", "\"expired\":[4000,"),
        ("\"expired\":[", "\"expired\":[-1,"),
        ("\"urgent\":[", "\"urgent\":[4000,"),
        ("\"rules\":[[", "\"rules\":[[\"\","),
        ("\"anchor\":[", "\"anchor\":[\"\","),
        ("\"words\":\"", "\"words\":\"kata"),
        ("\"words\":\"", "\"words\":\"Zkata"),
        ("\"words\":\"", "\"words\":\"Akata"),
        ("\"postings\":\"", "\"postings\":\"! "),
        ("\"postings\":\"", "\"postings\":\"~~~~~~~~~~~~~~~~~~~~"),
        ("\"postings\":\"", "\"postings\":\"$~~~~~~!"),
        ("\"postings\":\"", "\"postings\":\"é"),
    ])
    func indexWhosePartsDoNotFitIsDamaged(text: String, other: String) throws {
        let whole = String(decoding: try SearchFixture.read().json, as: UTF8.self)
        let changed = whole.replacingOccurrences(of: text, with: other)
        #expect(changed != whole)
        #expect(Self.problem(Array(changed.utf8)) == .damaged)
    }

    @Test func indexWithoutPagesFindsNothing() throws {
        #expect(try SearchIndex(indexJSON(of: [], language: "id")).search("paspor").isEmpty)
    }

    @Test func numberOfTheFormatIsTheSameEverywhere() throws {
        let sources = fixtures("../../Sources/Indexing")
        let page = try String(contentsOf: sources.appendingPathComponent("FORMAT.md"), encoding: .utf8)
        #expect(page.contains("\nFormat \(searchIndexFormat)\n"))
        #expect(searchEngine.contains("var FORMAT = \(searchIndexFormat);"))
    }
}
