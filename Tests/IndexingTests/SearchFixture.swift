import Foundation
import Indexing
import SiteModel
import TestSupport

/// The documents and queries of `queries.json`; the engine of the browser answers the same ones.
struct SearchFixture: Decodable {
    struct Document: Decodable {
        struct Section: Decodable {
            let anchor: String
            let heading: String
            let text: String
        }

        let address: String
        let title: String
        let summary: String
        let type: String
        let language: String
        let tags: [String]
        let isExpired: Bool
        let sections: [Section]
    }

    struct Query: Decodable {
        let query: String
        /// Each page's address, then its sections' anchors; in order.
        let found: [[String]]
    }

    let language: String
    let documents: [Document]
    let queries: [Query]

    static func read() throws -> SearchFixture {
        let data = try Data(contentsOf: fixtures("search/queries.json"))
        return try JSONDecoder().decode(SearchFixture.self, from: data)
    }

    /// The bytes of `index.json`.
    var json: [UInt8] {
        indexJSON(of: documents.map(SearchDocument.init), language: language)
    }
}

/// The bytes of the `index.json` that a build writes for some pages.
func indexJSON(of documents: [SearchDocument], language: String) -> [UInt8] {
    let file = searchIndexFiles(language: language, documents: documents, toolVersion: "0").json
    guard case .made(let make) = file.plan().contents else { return [] }
    return make()
}

extension SearchDocument {
    init(_ document: SearchFixture.Document) {
        self.init(
            address: document.address, title: document.title, summary: document.summary, type: document.type,
            language: document.language, tags: document.tags, isExpired: document.isExpired,
            sections: document.sections.map {
                SearchSection(anchor: $0.anchor, heading: $0.heading, text: $0.text)
            })
    }
}
