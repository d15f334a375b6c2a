internal import Foundation
internal import Languages

/// What stands in `index.json`; `FORMAT.md` says what each member means.
struct SearchIndexFile: Decodable {
    struct Pages: Decodable {
        let address: [String]
        let title: [String]
        let summary: [String]
        let type: [Int]
        let language: [Int]
        let expired: [Int]
        let urgent: [Int]
        let length: [Int]
        let titleWords: [Int]
        let sections: [Int]
    }

    struct Sections: Decodable {
        let anchor: [String]
        let heading: [String]
        let excerpt: [String]
    }

    private struct Version: Decodable { let format: Int }

    let language: String
    let types: [String]
    let languages: [String]
    /// Of each language the rules of beginnings and of endings.
    let rules: [[String]]
    let weak: String
    let han: String
    let synonyms: [String]
    let pages: Pages
    let sections: Sections
    let words: String
    let postings: String

    var wordRules: [WordRules] {
        rules.map { WordRules(prefixes: $0[0], suffixes: $0[1], weakWords: "") }
    }

    /// Reads a file that is of this version and whose parts fit together.
    static func read(_ json: [UInt8]) throws(SearchIndexProblem) -> SearchIndexFile {
        let data = Data(json)
        guard let version = try? JSONDecoder().decode(Version.self, from: data) else { throw .damaged }
        guard version.format == searchIndexFormat else { throw .otherFormat(version.format) }
        guard let file = try? JSONDecoder().decode(SearchIndexFile.self, from: data), file.fitsTogether else {
            throw .damaged
        }
        return file
    }

    private var fitsTogether: Bool {
        let count = pages.address.count
        let texts = [pages.title, pages.summary].map(\.count)
        let numbers = [pages.type, pages.language, pages.length, pages.titleWords, pages.sections]
        return (texts + numbers.map(\.count)).allSatisfy { $0 == count } && numbersAreInRange && sectionsFit
    }

    private var numbersAreInRange: Bool {
        let limit = SearchIndexBuilder.wordLimit
        return pages.type.allSatisfy(types.indices.contains) && pages.language.allSatisfy(languages.indices.contains)
            && (pages.expired + pages.urgent).allSatisfy(pages.address.indices.contains)
            && rules.allSatisfy { $0.count == 2 }
            && pages.length.allSatisfy((0...limit).contains) && pages.titleWords.allSatisfy { $0 >= 0 }
    }

    private var sectionsFit: Bool {
        let count = sections.anchor.count
        return sections.heading.count == count && sections.excerpt.count == count
            && pages.sections.allSatisfy { $0 > 0 && $0 <= count } && pages.sections.reduce(0, +) == count
    }
}

/// Why an index cannot be read.
package enum SearchIndexProblem: Error, Equatable {
    /// Another version of Suluh wrote it.
    case otherFormat(Int)
    /// It is cut short or was changed.
    case damaged
}
