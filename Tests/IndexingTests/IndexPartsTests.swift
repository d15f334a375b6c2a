import Foundation
import Indexing
import SiteModel
import TestSupport
import Testing

/// A large index goes to the browser in parts, a small one whole.
struct IndexPartsTests {
    private static func scripts(wholeUpTo limit: Int) -> [OutputFile] {
        var random = RandomText(seed: 3, words: RandomText.manyScripts)
        let documents = (0..<150).map { random.document($0) }
        return indexFiles(of: documents, language: "id", wholeUpTo: limit).scripts
    }

    private static func text(_ file: OutputFile) -> String { String(decoding: bytes(of: file), as: UTF8.self) }

    @Test func smallIndexIsOneScript() {
        #expect(Self.scripts(wholeUpTo: .max).map(\.path) == ["search/id/index.js"])
    }

    @Test func everyPartHasTheNameByWhichItIsLookedUp() throws {
        let files = Self.scripts(wholeUpTo: 0)
        #expect(files.count > 30)
        for file in files.dropFirst() {
            let name = try #require(file.path.wholeMatch(of: /search\/id\/([wsd][0-9]+-[0-9a-f]{12})\.js/)).1
            #expect(Self.text(file).hasPrefix("(self.SuluhParts = self.SuluhParts || {})[\"\(name)\"] = "))
        }
    }

    @Test func entryNamesWhereShardsBeginInOrder() throws {
        let files = Self.scripts(wholeUpTo: 0)
        let written = try #require(Self.text(files[0]).firstMatch(of: /"firsts":"([^"]*)"/)).1
        let firsts = written.split(separator: " ", omittingEmptySubsequences: false)
        #expect(firsts.first == "")
        #expect(firsts.count == files.count { $0.path.contains("/w") })
        #expect(zip(firsts, firsts.dropFirst()).allSatisfy { $0.utf16.lexicographicallyPrecedes($1.utf16) })
    }

    /// Otherwise caches would keep parts that no longer fit the entry.
    @Test func otherPagesGiveEveryPartAnotherName() {
        let document = SearchDocument(
            address: "id/a.html", title: "A", summary: "", type: "guide", language: "id", tags: [], isExpired: false,
            sections: [SearchSection(anchor: "", heading: "", text: "satu")])
        var changed = document
        changed.title = "B"
        let names = [document, changed].map { one in
            Set(indexFiles(of: [one], language: "id", wholeUpTo: 0).scripts.dropFirst().map(\.path))
        }
        #expect(!names[0].isEmpty)
        #expect(names[0].isDisjoint(with: names[1]))
    }
}
