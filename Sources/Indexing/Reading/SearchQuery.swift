/// What has to be found: the words of a query, each once; `readQuery` in the engine reads them alike.
struct SearchQuery {
    /// Nobody types more, and every word costs time. In units of UTF-16, as JavaScript counts.
    private static let longest = 200
    /// In words.
    private static let longestPhrase = 3

    struct Term {
        let bytes: [UInt8]
        /// In UTF-16, because the engine of the browser counts letters so.
        let word: [UInt16]
        /// Whether it ends the query, and so may not be typed to its end.
        var isLast: Bool
        /// Whether questions are made of it.
        var isWeak: Bool
        /// Single words that mean the same.
        var same: [SearchBook.Other] = []

        init(_ bytes: [UInt8], isLast: Bool, in book: SearchBook) {
            self.bytes = bytes
            word = Array(String(decoding: bytes, as: UTF8.self).utf16)
            self.isLast = isLast
            isWeak = book.isWeak(bytes)
        }
    }

    /// Words that do in place of others, all of them.
    struct Way {
        let terms: [Term]
        let quality: Double
        let reason: SearchResult.Reason?
    }

    /// Words that are met one by one or in one of several ways: `anak-anak` by `anak`, `anak` or by `anakanak`.
    struct Group {
        var parts: [Term]
        var ways: [Way]
    }

    private(set) var groups: [Group]

    init(_ text: String, in book: SearchBook) {
        let text = String(decoding: text.utf16.prefix(Self.longest), as: UTF16.self)
        groups = Self.phrases(Self.chains(text, book), book)
        keepFirsts()
        let hasStrong = groups.contains { $0.parts.contains { !$0.isWeak } }
        for index in groups.indices {
            if !hasStrong { for part in groups[index].parts.indices { groups[index].parts[part].isWeak = false } }
            if groups[index].parts.count == 1 { Self.split(&groups[index], book) }
        }
    }

    /// Drops a word that was there before; what ends the query ends it wherever the word stands first.
    private mutating func keepFirsts() {
        let last = Set(groups.flatMap(\.parts).filter(\.isLast).map(\.bytes))
        var seen: Set<[UInt8]> = []
        for index in groups.indices {
            groups[index].parts.removeAll { !seen.insert($0.bytes).inserted }
            for part in groups[index].parts.indices {
                groups[index].parts[part].isLast = last.contains(groups[index].parts[part].bytes)
            }
        }
        groups.removeAll(where: \.parts.isEmpty)
    }
}

extension SearchQuery {
    /// A group for each word, one for words that a hyphen or the like holds together.
    private static func chains(_ text: String, _ book: SearchBook) -> [Group] {
        let words = book.words(of: text)
        let endsJoined = (words.last?.joins ?? 0) > 0
        var groups: [Group] = []
        for (index, word) in words.enumerated() {
            let fromEnd = words.count - 1 - index
            let term = Term(word.word, isLast: fromEnd == 0 || fromEnd == 1 && endsJoined, in: book)
            if word.joins == 0 {
                groups.append(Group(parts: [term], ways: []))
            } else {
                let parts = groups.suffix(word.joins).compactMap(\.parts.first)
                groups.removeLast(min(word.joins, groups.count))
                groups.append(Group(parts: parts, ways: [Way(terms: [term], quality: 1, reason: nil)]))
            }
        }
        return groups
    }

    /// Puts words together that mean something together: `help desk`, `hong kong` where the pages say `hongkong`.
    private static func phrases(_ groups: [Group], _ book: SearchBook) -> [Group] {
        var found: [Group] = []
        var rest = groups[...]
        while let first = rest.first {
            let sizes = (1...min(longestPhrase, rest.count)).reversed()
            let phrase = sizes.lazy.compactMap { size -> (group: Group, size: Int)? in
                Self.phrase(Array(rest.prefix(size)), book).map { (group: $0, size: size) }
            }.first
            found.append(phrase?.group ?? first)
            rest = rest.dropFirst(phrase?.size ?? 1)
        }
        return found
    }

    private static func phrase(_ run: [Group], _ book: SearchBook) -> Group? {
        let parts = run.flatMap(\.parts)
        let others = book.others(for: Array(parts.map(\.bytes).joined(separator: [UInt8(ascii: "_")])))
        let joined = parts.flatMap(\.bytes)
        let isJoined = run.count == 2 && parts.count == 2 && book.has(joined)
        guard !others.isEmpty || isJoined else { return nil }
        var group = Group(parts: parts, ways: run.count == 1 ? run.flatMap(\.ways) : [])
        if isJoined, let last = parts.last {
            group.ways.append(
                Way(terms: [Term(joined, isLast: last.isLast, in: book)], quality: 1, reason: nil))
        }
        for other in others {
            if parts.count == 1, other.words.count == 1 {
                group.parts[0].same.append(other)
            } else {
                let terms = other.words.map { Term($0, isLast: false, in: book) }
                group.ways.append(Way(terms: terms, quality: Ranking.same, reason: other.reason))
            }
        }
        return group
    }

    /// A word that is nowhere may be two that are: `hongkong`.
    private static func split(_ group: inout Group, _ book: SearchBook) {
        guard let part = group.parts.first, group.ways.isEmpty, part.same.isEmpty, book.exact(part.bytes).isEmpty else {
            return
        }
        let letters = Array(String(decoding: part.bytes, as: UTF8.self).utf16)
        guard letters.count >= 2 * WordForms.least else { return }
        for cut in WordForms.least...letters.count - WordForms.least {
            let halves = [letters[..<cut], letters[cut...]].map { Array(String(decoding: $0, as: UTF16.self).utf8) }
            guard halves.allSatisfy(book.has) else { continue }
            let terms = halves.map { Term($0, isLast: false, in: book) }
            return group.ways.append(Way(terms: terms, quality: 1, reason: nil))
        }
    }
}
