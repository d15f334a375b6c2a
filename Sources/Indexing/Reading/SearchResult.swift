/// A page that a query found.
package struct SearchResult: Equatable, Sendable {
    /// A section of the page that the query found.
    package struct Section: Equatable, Sendable {
        /// The page's address with the heading's id.
        package let address: String
        package let title: String
        package let excerpt: String
    }

    /// Why a page is found that does not have what was typed.
    package enum Reason: Equatable, Sendable {
        /// It has the name of today of what once was called so.
        case formerly(String)
        /// It has these words, which mean the same or are spelled nearly so.
        case foundAs(String)
    }

    /// The path in the output.
    package let address: String
    package let title: String
    package let summary: String
    package let type: String
    /// The language of the words.
    package let language: String
    package let isExpired: Bool
    package let score: Double
    /// Why it is found, where it does not have the words of the query.
    package let reason: Reason?
    /// The best first.
    package let sections: [Section]
}

extension [SearchResult] {
    /// As `suluh search --json` writes them.
    package var json: String {
        var text = JSONText()
        text.list(of: self) { result, text in
            text.object([
                "url": { $0.quoted(result.address) },
                "title": { $0.quoted(result.title) },
                "lang": { $0.quoted(result.language) },
                "score": { $0.number(result.score) },
                "sections": { $0.list(of: result.sections, write) },
            ])
        }
        return String(decoding: text.bytes, as: UTF8.self)
    }
}

private func write(_ section: SearchResult.Section, to text: inout JSONText) {
    text.object(["url": { $0.quoted(section.address) }, "title": { $0.quoted(section.title) }])
}
