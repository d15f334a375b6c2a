import Foundation
import Indexing
import TestSupport
import Testing

/// The answers of `queries.json`, over an index that was written and read back.
struct QueryTests {
    @Test func indexIsTheOneThatTheBrowsersEngineIsTestedWith() throws {
        try expect(Data(SearchFixture.read().json), matches: fixtures("search/index.json"))
    }

    @Test func queriesFindPagesAndSectionsInOrder() throws {
        let fixture = try SearchFixture.read()
        let index = try SearchIndex(fixture.json)
        #expect(fixture.queries.count > 40)
        for row in fixture.queries {
            let found = index.search(row.query).map { result in
                [result.address] + result.sections.map { String($0.address.dropFirst(result.address.count)) }
            }
            #expect(found == row.found, "\(row.query)")
        }
    }

    @Test func resultsAreWrittenAsTheContractSays() throws {
        let results = try SearchIndex(SearchFixture.read().json).search("cafe")
        let score = try #require(results.first).score
        #expect(
            results.json == """
                [{"url":"id/panduan/passport.html","title":"Passport guide","lang":"en","score":\(score),\
                "sections":[{"url":"id/panduan/passport.html#caf%C3%A9","title":"At the café"}]}]
                """)
    }

    @Test(arguments: ["", "   ", "?!…", "😀", "\u{200F}\u{202E}", "<script>", String(repeating: "x", count: 10_000)])
    func queriesWithoutKnownWordsFindNothing(query: String) throws {
        #expect(try SearchIndex(SearchFixture.read().json).search(query).isEmpty)
    }
}
