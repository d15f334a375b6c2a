internal import Languages

/// The bytes of an index's files.
struct WrittenIndex: Sendable {
    /// All of it.
    let json: [UInt8]
    /// What browsers load: the whole, or what every query needs and then the parts in the order of their names.
    let scripts: [[UInt8]]

    init(
        _ documents: [SearchDocument], language: String, _ rules: [WordRules], _ synonyms: [SearchSynonyms],
        _ parts: SearchIndexParts?
    ) {
        let index = IndexText(documents, language: language, rules, synonyms)
        let whole = index.whole
        json = whole + [UInt8(ascii: "\n")]
        guard let parts else {
            scripts = [script(whole, for: language, in: "SuluhIndexes")]
            return
        }
        let shards = parts.shards(of: index.entries.sorted)
        let firsts = index.entries.sorted.isEmpty ? "" : SearchIndexParts.firsts(of: shards)
        let texts =
            shards.map(index.shard) + [index.synonyms]
            + parts.blocks(of: documents).map { index.block(documents[$0]) }
        scripts =
            [script(index.entry(parts, firsts: firsts), for: language, in: "SuluhIndexes")]
            + zip(parts.names, texts).map { script($1, for: $0, in: "SuluhParts") }
    }
}

/// A statement that puts a JSON text where the search page looks for it.
private func script(_ json: [UInt8], for name: String, in list: String) -> [UInt8] {
    var quoted = JSONText()
    quoted.quoted(name)
    return Array("(self.\(list) = self.\(list) || {})[".utf8) + quoted.bytes + Array("] = ".utf8) + json
        + Array(";\n".utf8)
}

/// Writes what `FORMAT.md` describes.
private struct IndexText {
    let documents: [SearchDocument]
    let language: String
    let rules: [WordRules]
    let index: SearchIndexBuilder
    let entries: SearchEntries
    let types: [String]
    let languages: [String]

    init(_ documents: [SearchDocument], language: String, _ rules: [WordRules], _ synonyms: [SearchSynonyms]) {
        self.documents = documents
        self.language = language
        self.rules = rules
        index = SearchIndexBuilder(documents, rules)
        entries = SearchEntries(index, rules, synonyms)
        types = Set(documents.map(\.type)).sorted()
        languages = Set(documents.map(\.language)).sorted()
    }

    /// The index in one piece.
    var whole: [UInt8] {
        json(
            general + [
                ("synonyms", { $0.list(entries.synonyms) }),
                ("pages", { $0.object(shown(documents) + counted) }),
                ("sections", { $0.object(shown(documents.lazy.flatMap(\.sections))) }),
            ] + dictionary(entries.sorted[...]))
    }

    /// What every query needs of an index in parts.
    func entry(_ parts: SearchIndexParts, firsts: String) -> [UInt8] {
        let names: Members = [
            ("version", { $0.quoted(parts.version) }), ("pages", { $0.number(SearchIndexParts.pages) }),
            ("firsts", { $0.quoted(firsts) }),
        ]
        return json(general + [("pages", { $0.object(counted) }), ("parts", { $0.object(names) })])
    }

    func shard(_ entries: ArraySlice<SearchEntries.Entry>) -> [UInt8] { json(dictionary(entries)) }

    var synonyms: [UInt8] {
        var text = JSONText()
        text.list(entries.synonyms)
        return text.bytes
    }

    /// What results show of some pages.
    func block(_ documents: ArraySlice<SearchDocument>) -> [UInt8] {
        json(shown(documents) + shown(documents.lazy.flatMap(\.sections)))
    }

    private func json(_ members: Members) -> [UInt8] {
        var text = JSONText()
        text.object(members)
        return text.bytes
    }

    private var general: Members {
        let weak = index.weakWords.filter { index.vocabulary.has(Array($0)) }
            .sorted { $0.lexicographicallyPrecedes($1) }
        return [
            ("format", { $0.number(searchIndexFormat) }), ("language", { $0.quoted(language) }),
            ("types", { $0.list(types) }), ("languages", { $0.list(languages) }),
            ("rules", { $0.list(of: rules) { rules, text in text.list([rules.prefixes, rules.suffixes]) } }),
            ("weak", { $0.quoted(weak.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")) }),
            ("han", { $0.quoted(HanFolding.pairs(for: index.vocabulary)) }),
        ]
    }

    /// What ranking needs of every page.
    private var counted: Members {
        [
            ("type", { $0.list(documents.lazy.map { types.firstIndex(of: $0.type) ?? 0 }) }),
            ("language", { $0.list(documents.lazy.map { languages.firstIndex(of: $0.language) ?? 0 }) }),
            ("expired", { $0.list(documents.indices.filter { documents[$0].isExpired }) }),
            ("urgent", { $0.list(documents.indices.filter { documents[$0].isUrgent }) }),
            ("length", { $0.list(index.lengths) }), ("titleWords", { $0.list(index.titleWords) }),
            ("sections", { $0.list(documents.lazy.map(\.sections.count)) }),
        ]
    }

    private func shown(_ documents: some Sequence<SearchDocument>) -> Members {
        [
            ("address", { $0.list(documents.map(\.address)) }), ("title", { $0.list(documents.map(\.title)) }),
            ("summary", { $0.list(documents.map(\.summary)) }),
        ]
    }

    private func shown(_ sections: some Sequence<SearchSection>) -> Members {
        [
            ("anchor", { $0.list(sections.map(\.anchor)) }), ("heading", { $0.list(sections.map(\.heading)) }),
            ("excerpt", { $0.list(sections.map { excerpt(of: $0.text) }) }),
        ]
    }

    private func dictionary(_ entries: ArraySlice<SearchEntries.Entry>) -> Members {
        [
            ("words", { $0.packed { writeNames(of: entries, to: &$0) } }),
            ("postings", { $0.packed { writeContents(of: entries, to: &$0) } }),
        ]
    }

    private typealias Members = [(key: String, value: (inout JSONText) -> Void)]
}

private func writeNames(of entries: ArraySlice<SearchEntries.Entry>, to text: inout [UInt8]) {
    var previous: [UInt8] = []
    for entry in entries {
        PackedNumbers.append(entry.name, after: previous, to: &text)
        previous = entry.name
    }
}

private func writeContents(of entries: ArraySlice<SearchEntries.Entry>, to text: inout [UInt8]) {
    for (place, entry) in entries.enumerated() {
        if place > 0 { text.append(UInt8(ascii: " ")) }
        switch entry.content {
        case .places(let postings): PackedNumbers.append(postings, to: &text)
        case .others(let others): text += others
        }
    }
}

/// The beginning of a section, cut after a word, with single blanks between the words.
private func excerpt(of text: String) -> String {
    let limit = 160
    var words: [UInt8] = []
    var letters = 0
    var endOfWord = 0
    for byte in text.utf8 {
        let isBlank = byte <= 0x20
        if isBlank, words.last ?? 0x20 == 0x20 { continue }
        if !UTF8.isContinuation(byte) { letters += 1 }
        if isBlank { endOfWord = words.count }
        if letters > limit {
            let cut = endOfWord == 0 ? words[...] : words[..<endOfWord]
            return String(decoding: cut, as: UTF8.self) + (endOfWord == 0 ? "…" : " …")
        }
        words.append(isBlank ? 0x20 : byte)
    }
    return String(decoding: words.last == 0x20 ? words.dropLast() : words[...], as: UTF8.self)
}
