internal import Languages

/// Counts where every word stands. `FORMAT.md` describes what is written of it.
struct SearchIndexBuilder {
    /// Words after so many on one page add nothing that anyone would search for.
    static let wordLimit = 20_000  // fits the count of a posting

    /// That a word stands in a section.
    struct Posting {
        let word: Int32
        let section: Int32
        var count: UInt16
        var fields: UInt8
    }

    /// A word's latest posting.
    private struct Latest {
        var section: Int32
        var place: Int32
    }

    /// The fields of a posting, as bits.
    enum Field {
        static let body: UInt8 = 0
        static let title: UInt8 = 1
        static let heading: UInt8 = 2
        static let about: UInt8 = 4
    }

    private(set) var vocabulary = Vocabulary()
    /// In the order in which the words were met, which writes to memory in one line; a list for each word measured
    /// slower.
    private var log: [Posting] = []
    /// By the number of the word.
    private var latest: [Latest] = []
    /// Per page: how many words its body and its title have.
    private(set) var lengths: [Int] = []
    private(set) var titleWords: [Int] = []
    private var sectionCount: Int32 = 0
    private var splitter = WordSplitter()

    /// - Parameter documents: In the order of their addresses.
    init(_ documents: [SearchDocument]) {
        for document in documents { add(document) }
    }

    /// Where every word stands.
    func postings() -> GroupedPostings { GroupedPostings(log, words: vocabulary.count) }

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
            note(vocabulary.number(of: bytes.extracting(entry.range)), field)
        }
    }

    private mutating func note(_ word: Int, _ field: UInt8) {
        let count: UInt16 = field == Field.body ? 1 : 0
        if word == latest.count { latest.append(Latest(section: -1, place: 0)) }
        if latest[word].section == sectionCount {
            let place = Int(latest[word].place)
            log[place].fields |= field
            log[place].count += count
        } else {
            latest[word] = Latest(section: sectionCount, place: Int32(log.count))
            log.append(Posting(word: Int32(word), section: sectionCount, count: count, fields: field))
        }
    }
}

/// The postings of an index, those of each word together and in the order of the sections.
struct GroupedPostings {
    private var postings: [SearchIndexBuilder.Posting]
    /// Where the postings of each word begin, and where those of the last end.
    private var starts: [Int]

    fileprivate init(_ log: [SearchIndexBuilder.Posting], words: Int) {
        starts = [Int](repeating: 0, count: words + 1)
        for posting in log { starts[Int(posting.word) + 1] += 1 }
        for word in 0..<words { starts[word + 1] += starts[word] }
        var next = starts
        postings = log
        for posting in log {
            postings[next[Int(posting.word)]] = posting
            next[Int(posting.word)] += 1
        }
    }

    subscript(word: Int) -> ArraySlice<SearchIndexBuilder.Posting> { postings[starts[word]..<starts[word + 1]] }
}
