internal import Languages

/// Counts where every word stands. `FORMAT.md` describes what is written of it.
struct SearchIndexBuilder {
    /// Words after so many on one page add nothing that anyone would search for.
    static let wordLimit = 20_000  // fits the count of a posting

    /// The fields of a posting, as bits.
    enum Field {
        static let body: UInt8 = 0
        static let title: UInt8 = 1
        static let heading: UInt8 = 2
        static let about: UInt8 = 4
        static let names: UInt8 = 8
    }

    private(set) var vocabulary = Vocabulary()
    private(set) var log = PostingLog()
    /// Per page: how many words its body and its title have.
    private(set) var lengths: [Int] = []
    private(set) var titleWords: [Int] = []
    private var sectionCount: Int32 = 0
    private var splitter = WordSplitter()
    /// Words that say little, folded.
    let weakWords: Set<ArraySlice<UInt8>>

    /// - Parameters:
    ///   - documents: In the order of their addresses.
    ///   - rules: Those of the documents' languages.
    init(_ documents: [SearchDocument], _ rules: [WordRules]) {
        var weak: Set<ArraySlice<UInt8>> = []
        for rule in rules {
            let words = splitter.split(rule.weakWords)
            weak.formUnion(words.entries.map { words.bytes[$0.range] })
        }
        weakWords = weak
        for document in documents { add(document) }
    }

    private mutating func add(_ document: SearchDocument) {
        let title = splitter.split(document.title)
        let words = Set(title.entries.filter { $0.joins == 0 }.map { title.bytes[$0.range] })
        let strong = words.subtracting(weakWords)
        titleWords.append(strong.isEmpty ? words.count : strong.count)
        note(title, Field.title)
        for text in [document.summary] + document.tags { note(splitter.split(text), Field.about) }
        for name in document.names { note(splitter.split(name), Field.names) }
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
            let word: Int
            if words.hasHan, let simplified = HanFolding.simplified(words.bytes[entry.range]) {
                word = vocabulary.number(of: simplified.span)
            } else {
                word = vocabulary.number(of: bytes.extracting(entry.range))
            }
            log.note(word, in: sectionCount, count: field == Field.body ? 1 : 0, fields: field)
        }
    }
}
