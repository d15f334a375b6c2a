import Foundation
import Indexing
import Languages
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
    /// Groups of words that mean the same; a former name begins with a star.
    let synonyms: [[String]]
    let documents: [Document]
    let queries: [Query]

    static func read() throws -> SearchFixture {
        let data = try Data(contentsOf: fixtures("search/queries.json"))
        return try JSONDecoder().decode(SearchFixture.self, from: data)
    }

    /// The bytes of `index.json`.
    var json: [UInt8] { bytes(of: files().json) }

    /// - Parameter limit: How many bytes of text an index in one script may have.
    func files(wholeUpTo limit: Int = .max) -> IndexFiles {
        indexFiles(
            of: documents.map(SearchDocument.init), language: language,
            synonyms: synonyms.map { names in
                SearchSynonyms(
                    names.map { .init(String($0.drop { $0 == "*" }), isFormer: $0.hasPrefix("*")) })
            }, wholeUpTo: limit)
    }
}

typealias IndexFiles = (json: OutputFile, scripts: [OutputFile])

/// The files that a build writes for some pages.
func indexFiles(
    of documents: [SearchDocument], language: String, synonyms: [SearchSynonyms] = [], wholeUpTo limit: Int = .max
) -> IndexFiles {
    let tags = Set(documents.map(\.language) + [language]).sorted().compactMap { LanguageTag($0) }
    return searchIndexFiles(
        language: language, documents: documents, rules: tags.compactMap(WordRules.of), synonyms: synonyms,
        toolVersion: "0", wholeUpTo: limit)
}

/// The bytes of the `index.json` that a build writes for some pages.
func indexJSON(of documents: [SearchDocument], language: String) -> [UInt8] {
    bytes(of: indexFiles(of: documents, language: language).json)
}

func bytes(of file: OutputFile) -> [UInt8] {
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
