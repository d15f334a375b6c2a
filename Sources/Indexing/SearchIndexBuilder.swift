internal import Languages

/// Counts where every word stands. `FORMAT.md` describes what is written of it.
struct SearchIndexBuilder {
    /// Words after so many on one page add nothing that anyone would search for.
    private static let wordLimit = 20_000

    /// Where a word stands in a section.
    struct Posting {
        let section: Int32
        var fields: UInt8
        var count: Int32
    }

    /// The fields of a posting, as bits.
    enum Field {
        static let body: UInt8 = 0
        static let title: UInt8 = 1
        static let heading: UInt8 = 2
        static let about: UInt8 = 4
    }

    private(set) var vocabulary = Vocabulary()
    /// By the number of the word, in the order of the sections.
    private(set) var postings: [[Posting]] = []
    /// Per page: how many words its body and its title have.
    private(set) var lengths: [Int] = []
    private(set) var titleWords: [Int] = []
    private var sectionCount: Int32 = 0
    private var splitter = WordSplitter()

    /// - Parameter documents: In the order of their addresses.
    init(_ documents: [SearchDocument]) {
        for document in documents { add(document) }
    }

    private mutating func add(_ document: SearchDocument) {
        let title = splitter.split(document.title)
        titleWords.append(Set(title.entries.filter { $0.joins == 0 }.map { title.bytes[$0.range] }).count)
        note(title, Field.title)
        for text in [document.summary] + document.tags { note(splitter.split(text), Field.about) }
        var length = 0
        for section in document.sections {
            note(splitter.split(section.heading), Field.heading)
            let words = splitter.split(section.text)
            note(words, Field.body, limit: max(0, Self.wordLimit - length))
            length += words.entries.count
            sectionCount += 1
        }
        lengths.append(min(length, Self.wordLimit))
    }

    /// Notes that words stand in the current section.
    private mutating func note(_ words: WordList, _ field: UInt8, limit: Int = .max) {
        let bytes = words.bytes.span
        for entry in words.entries.prefix(limit) {
            let number = vocabulary.number(of: bytes.extracting(entry.range))
            if number == postings.count { postings.append([]) }
            note(number, field)
        }
    }

    private mutating func note(_ number: Int, _ field: UInt8) {
        let count: Int32 = field == Field.body ? 1 : 0
        let last = postings[number].count - 1
        if last >= 0, postings[number][last].section == sectionCount {
            postings[number][last].fields |= field
            postings[number][last].count += count
        } else {
            postings[number].append(Posting(section: sectionCount, fields: field, count: count))
        }
    }
}
