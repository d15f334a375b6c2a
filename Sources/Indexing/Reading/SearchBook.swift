internal import Languages

/// The dictionary of an index, as `openBook` opens it in the engine.
struct SearchBook: Sendable {
    /// In UTF-16, as the engine of the browser compares them.
    let names: [[UInt16]]
    private let numbers: [[UInt8]: Int]
    private let forms: WordForms
    private let weak: Set<[UInt8]>
    private let simplified: [Unicode.Scalar: Unicode.Scalar]
    /// By the number of the entry: why, and the groups of words that mean the same.
    private let others: [Int: PackedReader.Others]
    private let synonyms: [[[[UInt8]]]]

    /// An entry that meets a word of a query, and how well.
    struct Match {
        let entry: Int
        let quality: Double
        /// Why readers see what does not have their word; nothing where it has.
        let reason: SearchResult.Reason?
    }

    /// Other words for a phrase.
    struct Other {
        let words: [[UInt8]]
        let reason: SearchResult.Reason
    }

    init(_ file: SearchIndexFile, names: [String], others: [Int: PackedReader.Others]) {
        self.names = names.map { Array($0.utf16) }
        numbers = Dictionary(names.enumerated().map { (Array($1.utf8), $0) }) { $1 }
        forms = WordForms(file.wordRules)
        weak = Set(file.weak.split(separator: " ").map { Array($0.utf8) })
        let han = Array(file.han.unicodeScalars)
        simplified = stride(from: 0, to: han.count - 1, by: 2).reduce(into: [:]) { $0[han[$1]] = han[$1 + 1] }
        synonyms = file.synonyms.map { group in
            group.split(separator: "|").map { $0.split(separator: "_").map { Array($0.utf8) } }
        }
        self.others = others
    }

    /// The words of a text, in simplified Chinese where they are Chinese.
    func words(of text: String) -> [(word: [UInt8], joins: Int)] {
        var splitter = WordSplitter()
        let list = splitter.split(text)
        return list.entries.map { entry in
            guard !simplified.isEmpty else { return (Array(list.bytes[entry.range]), entry.joins) }
            let scalars = list.text(of: entry).unicodeScalars.map { simplified[$0] ?? $0 }
            return (Array(String(String.UnicodeScalarView(scalars)).utf8), entry.joins)
        }
    }

    func isWeak(_ word: [UInt8]) -> Bool { weak.contains(word) }

    func has(_ word: [UInt8]) -> Bool { numbers[word] != nil }

    /// Other words for a phrase, or for a word and its forms.
    func others(for phrase: [UInt8]) -> [Other] {
        forms.roots(of: phrase).flatMap { root -> [Other] in
            guard let number = numbers[root + [UInt8(ascii: "=")]], let other = others[number] else { return [] }
            return other.groups.flatMap { synonyms[$0] }.compactMap { words in
                let joined = Array(words.joined(separator: [UInt8(ascii: "_")]))
                guard joined != root, joined != phrase else { return nil }
                let found = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
                return Other(words: words, reason: other.formerName.map { .formerly($0) } ?? .foundAs(found))
            }
        }
    }

    /// The entries of a word and its forms.
    func exact(_ word: [UInt8], quality: Double = 1, reason: SearchResult.Reason? = nil) -> [Match] {
        forms.roots(of: word).enumerated().flatMap { place, root in
            let qualities = [place == 0 ? quality : quality * Ranking.form, quality * Ranking.form]
            return zip([root, root + [UInt8(ascii: "!")]], qualities).compactMap { entry, quality in
                numbers[entry].map { Match(entry: $0, quality: quality, reason: reason) }
            }
        }
    }
}

extension SearchBook {
    /// The entries that meet a term: the word, its forms, words that mean the same; else longer words that begin with
    /// it, which the last word does in any case; else words that are nearly spelled so.
    func matches(_ term: SearchQuery.Term) -> [Match] {
        var found = exact(term.bytes)
        for same in term.same {
            found += same.words.flatMap { exact($0, quality: Ranking.same, reason: same.reason) }
        }
        let isNumber = term.bytes.allSatisfy { (0x30...0x39).contains($0) }
        let isLong = term.word.count >= Ranking.shortestPrefix
        if term.isLast ? isLong || !isNumber : isLong && found.isEmpty { found += longer(term) }
        return found.isEmpty && !isNumber ? nearly(term.word) : found
    }

    private func longer(_ term: SearchQuery.Term) -> [Match] {
        names.enumerated().compactMap { number, name in
            guard name.count > term.word.count, name.starts(with: term.word), Self.isWord(name) else { return nil }
            return Match(
                entry: number, quality: Ranking.prefixLikeness(length: name.count, term), reason: nil)
        }
    }

    private func nearly(_ word: [UInt16]) -> [Match] {
        var most = word.count >= Ranking.longTypo ? 2 : word.count >= Ranking.shortTypo ? 1 : 0
        guard most > 0 else { return [] }
        var found: [Match] = []
        for (number, name) in names.enumerated() where name.first == word.first && name.last != Self.otherSign {
            let isForm = name.last == Self.formSign
            let letters = EditDistance.between(word[...], isForm ? name.dropLast() : name[...], most: most)
            guard letters <= most else { continue }
            if letters < most { (most, found) = (letters, []) }
            let quality = Ranking.typo[letters] * (isForm ? Ranking.form : 1)
            let reason = isForm ? nil : SearchResult.Reason.foundAs(String(decoding: name, as: UTF16.self))
            found.append(Match(entry: number, quality: quality, reason: reason))
        }
        return found
    }

    static let formSign = UInt16(UInt8(ascii: "!"))
    static let otherSign = UInt16(UInt8(ascii: "="))

    private static func isWord(_ name: [UInt16]) -> Bool { name.last != formSign && name.last != otherSign }
}
