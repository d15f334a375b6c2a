/// The index of one language, opened.
package struct SearchIndex: Sendable {
    let types: [String]
    let languages: [String]
    let pages: [Page]
    let sections: [Section]
    let book: SearchBook
    private let places: [PackedReader.Place]
    private let starts: [Int]
    /// Of the pages' bodies, in words.
    let averageLength: Double

    struct Page {
        let address: String
        let title: String
        let summary: String
        let type: Int
        let language: Int
        let length: Int
        let titleWords: Int
        var isExpired = false
        var isUrgent = false
        let sections: Range<Int>
    }

    struct Section {
        let page: Int
        let anchor: String
        let heading: String
        let excerpt: String
    }

    /// - Parameter json: The bytes of `index.json`.
    package init(_ json: [UInt8]) throws(SearchIndexProblem) {
        let file = try SearchIndexFile.read(json)
        types = file.types
        languages = file.languages
        pages = Self.pages(file.pages)
        sections = Self.sections(file.sections, pages)
        let total = file.pages.length.reduce(0, +)
        averageLength = max(1, pages.isEmpty ? 1 : Double(total) / Double(pages.count))
        var nameReader = PackedReader(file.words)
        var reader = PackedReader(file.postings)
        guard let names = nameReader.words(),
            let contents = reader.contents(of: names, sections: sections.count, groups: file.synonyms.count)
        else { throw .damaged }
        book = SearchBook(file, names: names, others: contents.others)
        (places, starts) = (contents.places, contents.starts)
    }

    /// Where the word of an entry stands, in the order of the sections.
    func places(of entry: Int) -> ArraySlice<PackedReader.Place> { places[starts[entry]..<starts[entry + 1]] }

    private static func pages(_ file: SearchIndexFile.Pages) -> [Page] {
        var firstSection = 0
        var pages = file.address.indices.map { index in
            defer { firstSection += file.sections[index] }
            return Page(
                address: file.address[index], title: file.title[index], summary: file.summary[index],
                type: file.type[index], language: file.language[index], length: file.length[index],
                titleWords: file.titleWords[index],
                sections: firstSection..<firstSection + file.sections[index])
        }
        for index in file.expired { pages[index].isExpired = true }
        for index in file.urgent { pages[index].isUrgent = true }
        return pages
    }

    private static func sections(_ file: SearchIndexFile.Sections, _ pages: [Page]) -> [Section] {
        pages.enumerated().flatMap { number, page in
            page.sections.map { index in
                Section(
                    page: number, anchor: file.anchor[index], heading: file.heading[index],
                    excerpt: file.excerpt[index])
            }
        }
    }
}
