internal import Languages

/// Counts where every word stands. `FORMAT.md` describes what is written of it.
struct SearchIndexBuilder {
    /// Words after so many on one page add nothing that anyone would search for.
    private static let wordLimit = 20_000

    /// Where a word stands in a section.
    struct Posting {
        let section: Int
        var fields: Int
        var count: Int
    }

    /// The fields of a posting, as bits.
    enum Field {
        static let title = 1
        static let heading = 2
        static let about = 4
    }

    /// Where each word's postings stand in `places`.
    private var numbers: [String: Int] = [:]
    private var places: [[Posting]] = []
    /// Per page: how many words its body and its title have.
    private(set) var lengths: [Int] = []
    private(set) var titleWords: [Int] = []
    private var sectionCount = 0
    private var splitter = WordSplitter()

    /// - Parameter documents: In the order of their addresses.
    init(_ documents: [SearchDocument]) {
        for document in documents { add(document) }
    }

    /// Every word, sorted by scalars.
    var words: [String] {
        numbers.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }

    /// Where a word stands, in the order of the sections.
    func postings(of word: String) -> [Posting] { numbers[word].map { places[$0] } ?? [] }

    private mutating func add(_ document: SearchDocument) {
        let first = sectionCount
        let title = splitter.words(in: document.title)
        titleWords.append(Set(title.filter { $0.joins == 0 }).count)
        for word in title { note(word, section: first, field: Field.title) }
        for text in [document.summary] + document.tags {
            for word in splitter.words(in: text) { note(word, section: first, field: Field.about) }
        }
        var length = 0
        for section in document.sections {
            for word in splitter.words(in: section.heading) { note(word, section: sectionCount, field: Field.heading) }
            let words = splitter.words(in: section.text)
            for word in words.prefix(max(0, Self.wordLimit - length)) { note(word, section: sectionCount, field: 0) }
            length += words.count
            sectionCount += 1
        }
        lengths.append(min(length, Self.wordLimit))
    }

    private mutating func note(_ word: Word, section: Int, field: Int) {
        let count = field == 0 ? 1 : 0
        guard let number = numbers[word.text] else {
            numbers[word.text] = places.count
            places.append([Posting(section: section, fields: field, count: count)])
            return
        }
        let last = places[number].count - 1
        if places[number][last].section == section {
            places[number][last].fields |= field
            places[number][last].count += count
        } else {
            places[number].append(Posting(section: section, fields: field, count: count))
        }
    }
}
