/// That a word, or a form of it, stands in a section.
struct Posting {
    let word: Int32
    let section: Int32
    var count: UInt16
    var fields: UInt8
}

/// Notes where words stand, in the order in which they are met, which writes to memory in one line; a list for each word
/// measured slower.
struct PostingLog {
    /// A word's latest posting.
    private struct Latest {
        var section: Int32
        var place: Int32
    }

    private(set) var postings: [Posting] = []
    /// By the number of the word.
    private var latest: [Latest] = []

    /// Adds to what is known of a word in a section; sections must come in their order.
    mutating func note(_ word: Int, in section: Int32, count: UInt16, fields: UInt8) {
        while word >= latest.count { latest.append(Latest(section: -1, place: 0)) }
        if latest[word].section == section {
            let place = Int(latest[word].place)
            postings[place].fields |= fields
            postings[place].count = postings[place].count &+ min(count, .max - postings[place].count)
        } else {
            latest[word] = Latest(section: section, place: Int32(postings.count))
            postings.append(Posting(word: Int32(word), section: section, count: count, fields: fields))
        }
    }

    /// The postings of each word together, in the order of the sections.
    func grouped(words: Int) -> GroupedPostings { GroupedPostings(postings, words: words) }
}

/// The postings of an index, those of each word together and in the order of the sections.
struct GroupedPostings {
    private var postings: [Posting]
    /// Where the postings of each word begin, and where those of the last end.
    private var starts: [Int]

    fileprivate init(_ log: [Posting], words: Int) {
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

    subscript(word: Int) -> ArraySlice<Posting> { postings[starts[word]..<starts[word + 1]] }
}
