internal import Languages

/// The dictionary of an index: its words, behind `!` the forms of a word, behind `=` other words for it.
struct SearchEntries {
    struct Entry {
        let name: [UInt8]
        let content: Content
    }

    enum Content {
        case places(ArraySlice<Posting>)
        case others([UInt8])
    }

    /// In the order of their bytes.
    private(set) var sorted: [Entry] = []
    /// Groups of phrases that mean the same, each with `|` between.
    let synonyms: [String]

    init(_ index: SearchIndexBuilder, _ rules: [WordRules], _ synonyms: [SearchSynonyms]) {
        let forms = WordForms(rules)
        let families = WordFamilies(index.vocabulary, forms)
        let places = index.log.grouped(words: index.vocabulary.count)
        sorted = (0..<index.vocabulary.count).map {
            Entry(name: Array(index.vocabulary[$0]), content: .places(places[$0]))
        }
        let familyPlaces = families.log(index.log).grouped(words: families.roots.count)
        sorted += (0..<families.roots.count).map {
            Entry(name: families.roots[$0] + [UInt8(ascii: "!")], content: .places(familyPlaces[$0]))
        }
        let others = OtherWords(synonyms) { word in
            forms.roots(of: word).contains { index.vocabulary.has($0) || families.roots.has($0) }
        }
        self.synonyms = others.groups
        sorted += others.entries.map { Entry(name: Array(($0.key + "=").utf8), content: .others(Array($0.value.utf8))) }
        sorted.sort { $0.name.lexicographicallyPrecedes($1.name) }
    }
}

/// Which words are forms of one word.
///
/// A word may be cut in several ways. It belongs to the root that most words of the site share, so that the site's own
/// texts are the dictionary of roots. A word that shares none is found by the two shortest that it may come from.
private struct WordFamilies {
    /// The roots that words other than themselves belong to.
    private(set) var roots = Vocabulary()
    /// By the number of the word: the numbers of its roots.
    private var rootsOfWord: [[Int]] = []

    init(_ words: Vocabulary, _ forms: WordForms) {
        var candidates = Vocabulary()
        var support: [Int] = []
        let cuts = (0..<words.count).map { word in
            forms.roots(of: Array(words[word])).map { root in
                let number = candidates.number(of: root.span)
                if number == support.count { support.append(0) }
                support[number] += 1
                return number
            }
        }
        for (word, cut) in cuts.enumerated() {
            let isNumber = words[word].allSatisfy { (0x30...0x39).contains($0) }
            let chosen = isNumber ? Array(cut.dropFirst()) : Self.roots(of: cut, support, candidates)
            rootsOfWord.append(chosen.map { roots.number(of: Array(candidates[$0]).span) })
        }
    }

    /// Where the words of each family stand.
    func log(_ words: PostingLog) -> PostingLog {
        var log = PostingLog()
        for posting in words.postings {
            for root in rootsOfWord[Int(posting.word)] {
                log.note(root, in: posting.section, count: posting.count, fields: posting.fields)
            }
        }
        return log
    }

    private static let singleRoots = 2

    /// - Parameter cut: What a word may come from, itself first.
    private static func roots(of cut: [Int], _ support: [Int], _ candidates: Vocabulary) -> [Int] {
        let best = cut.enumerated().max { left, right in
            (support[left.element], candidates[left.element].count, right.offset)
                < (support[right.element], candidates[right.element].count, left.offset)
        }
        guard let word = cut.first, let best else { return [] }
        if best.element != word { return [best.element] }
        guard support[word] == 1 else { return [] }
        let shortest = cut.dropFirst().enumerated().sorted { left, right in
            (candidates[left.element].count, left.offset) < (candidates[right.element].count, right.offset)
        }
        return shortest.prefix(singleRoots).map(\.element)
    }
}

/// What people type instead of the words of the site.
private struct OtherWords {
    /// By phrase, its words with `_` between: why, and the numbers of its groups, as `FORMAT.md` writes them.
    private(set) var entries: [String: String] = [:]
    /// Of each group the phrases that the site has, with `|` between.
    private(set) var groups: [String] = []
    private var splitter = WordSplitter()
    /// Longer names are not looked up; nobody types them whole.
    private static let longest = 3

    /// - Parameter isKnown: Whether a word, or a form of it, stands anywhere on the site.
    init(_ synonyms: [SearchSynonyms], isKnown: ([UInt8]) -> Bool) {
        var groupsOfPhrase: [String: [Int]] = [:]
        var reasons: [String: String] = [:]
        for group in synonyms {
            let names = group.names.map { (name: $0, words: words($0.text)) }.filter { !$0.words.isEmpty }
            let known = Set(
                names.filter { $0.words.allSatisfy { isKnown(Array($0.utf8)) } }.map { Self.phrase($0.words) })
            for (name, words) in names where words.count <= Self.longest {
                let phrase = Self.phrase(words)
                guard !known.subtracting([phrase]).isEmpty, groupsOfPhrase[phrase]?.last != groups.count else {
                    continue
                }
                groupsOfPhrase[phrase, default: []].append(groups.count)
                if name.isFormer { reasons[phrase] = Self.shown(name.text) }
            }
            if !known.isEmpty { groups.append(known.sorted().joined(separator: "|")) }
        }
        for (phrase, numbers) in groupsOfPhrase {
            entries[phrase] = (reasons[phrase] ?? "") + ":" + numbers.map { String($0) }.joined(separator: "|")
        }
    }

    private mutating func words(_ text: String) -> [String] {
        let list = splitter.split(text)
        return list.entries.filter { $0.joins == 0 }.map(list.text)
    }

    private static func phrase(_ words: [String]) -> String { words.joined(separator: "_") }

    /// A name without signs that have a meaning in the index.
    private static func shown(_ name: String) -> String {
        String(name.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." ? $0 : "_" })
    }
}
