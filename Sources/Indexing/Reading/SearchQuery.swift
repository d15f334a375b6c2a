internal import Languages

/// What has to be found: the words of a query, each once.
struct SearchQuery {
    /// Nobody types more, and every word costs time. In units of UTF-16, as JavaScript counts.
    private static let longest = 200

    struct Term: Equatable {
        /// In UTF-16, because the engine of the browser counts letters so.
        let word: [UInt16]
        /// Whether it ends the query, and so may not be typed to its end.
        var isLast: Bool
    }

    /// Words that are met one by one or by their joined form: `anak-anak` by `anak`, `anak` or by `anakanak`.
    struct Group: Equatable {
        var parts: [Term]
        let joined: Term?
    }

    private(set) var groups: [Group] = []

    init(_ text: String) {
        var splitter = WordSplitter()
        let words = splitter.split(String(decoding: text.utf16.prefix(Self.longest), as: UTF16.self))
        let endsJoined = (words.entries.last?.joins ?? 0) > 0
        for (index, entry) in words.entries.enumerated() {
            let fromEnd = words.entries.count - 1 - index
            let isLast = fromEnd == 0 || fromEnd == 1 && endsJoined
            add(Term(word: Array(words.text(of: entry).utf16), isLast: isLast), joins: entry.joins)
        }
        keepFirsts()
    }

    /// How many words have to be found.
    var wordCount: Int { groups.reduce(0) { $0 + $1.parts.count } }

    private mutating func add(_ term: Term, joins: Int) {
        guard joins > 0 else { return groups.append(Group(parts: [term], joined: nil)) }
        let parts = groups.suffix(joins).flatMap(\.parts)
        groups.removeLast(min(joins, groups.count))
        groups.append(Group(parts: parts, joined: term))
    }

    /// Drops a word that was there before; what ends the query ends it wherever the word stands first.
    private mutating func keepFirsts() {
        let last = Set(groups.flatMap(\.parts).filter(\.isLast).map(\.word))
        var seen: Set<[UInt16]> = []
        for index in groups.indices {
            groups[index].parts = groups[index].parts.filter { seen.insert($0.word).inserted }
                .map { Term(word: $0.word, isLast: last.contains($0.word)) }
        }
        groups.removeAll(where: \.parts.isEmpty)
    }
}
