package import Languages
package import SiteModel
internal import Synchronization

/// The version of the index's format; the engine refuses others.
package let searchIndexFormat = 2

/// The index of one language, as JSON and as a script for pages that were opened from a folder.
///
/// - Parameters:
///   - documents: The pages that a reader of `language` finds, in any order.
///   - rules: Those of the languages of the documents.
///   - synonyms: Words that mean the same.
package func searchIndexFiles(
    language: String, documents: [SearchDocument], rules: [WordRules], synonyms: [SearchSynonyms], toolVersion: String
) -> (json: OutputFile, script: OutputFile) {
    let sorted = documents.sorted { $0.address < $1.address }
    var builder = FingerprintBuilder()
    builder.add(toolVersion)
    builder.add(language)
    add(sorted, to: &builder)
    add(synonyms, to: &builder)
    let fingerprint = builder.finish()
    let opening = Array("(self.SuluhIndexes = self.SuluhIndexes || {})[\(quoted(language))] = ".utf8)
    let json = SharedBytes { indexJSON(sorted, language: language, rules, synonyms) }
    return (
        OutputFile(path: "search/\(language)/index.json", fingerprint: fingerprint) {
            json.bytes + [UInt8(ascii: "\n")]
        },
        OutputFile(path: "search/\(language)/index.js", fingerprint: fingerprint) {
            opening + json.bytes + Array(";\n".utf8)
        }
    )
}

private func quoted(_ language: String) -> String {
    var text = JSONText()
    text.quoted(language)
    return String(decoding: text.bytes, as: UTF8.self)
}

/// Bytes that two files need and that are made once, when the first of them is.
private final class SharedBytes: Sendable {
    private let made = Mutex<[UInt8]?>(nil)
    private let make: @Sendable () -> [UInt8]

    init(_ make: @escaping @Sendable () -> [UInt8]) { self.make = make }

    var bytes: [UInt8] {
        made.withLock { made in
            if let made { return made }
            let bytes = make()
            made = bytes
            return bytes
        }
    }
}

private func add(_ synonyms: [SearchSynonyms], to builder: inout FingerprintBuilder) {
    builder.add(synonyms.count)
    for group in synonyms {
        builder.add(group.names.count)
        for name in group.names {
            builder.add(name.text)
            builder.add(name.isFormer ? 1 : 0)
        }
    }
}

private func add(_ documents: [SearchDocument], to builder: inout FingerprintBuilder) {
    builder.add(searchIndexFormat)
    for document in documents {
        for text in [document.address, document.title, document.summary, document.type, document.language] {
            builder.add(text)
        }
        builder.add(document.tags.count)
        for tag in document.tags { builder.add(tag) }
        builder.add(document.names.count)
        for name in document.names { builder.add(name) }
        builder.add((document.isExpired ? 1 : 0) + (document.isUrgent ? 2 : 0))
        builder.add(document.sections.count)
        for section in document.sections {
            builder.add(section.anchor)
            builder.add(section.heading)
            builder.add(section.text)
        }
    }
}

private func indexJSON(
    _ documents: [SearchDocument], language: String, _ rules: [WordRules], _ synonyms: [SearchSynonyms]
) -> [UInt8] {
    let index = SearchIndexBuilder(documents, rules)
    let types = Set(documents.map(\.type)).sorted()
    let languages = Set(documents.map(\.language)).sorted()
    let entries = SearchEntries(index, rules, synonyms)
    let weak = index.weakWords.filter { index.vocabulary.has(Array($0)) }.sorted { $0.lexicographicallyPrecedes($1) }
    var text = JSONText()
    text.object([
        "format": { $0.number(searchIndexFormat) },
        "language": { $0.quoted(language) },
        "types": { $0.list(types) },
        "languages": { $0.list(languages) },
        "rules": { $0.list(of: rules) { rules, text in text.list([rules.prefixes, rules.suffixes]) } },
        "weak": { $0.quoted(weak.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")) },
        "han": { $0.quoted(HanFolding.pairs(for: index.vocabulary)) },
        "synonyms": { $0.list(entries.synonyms) },
        "pages": { write(documents, index, types: types, languages: languages, to: &$0) },
        "sections": { write(documents.lazy.flatMap(\.sections), to: &$0) },
        "words": { $0.packed { writeNames(of: entries.sorted, to: &$0) } },
        "postings": { $0.packed { writeContents(of: entries.sorted, to: &$0) } },
    ])
    return text.bytes
}

private func write(
    _ documents: [SearchDocument], _ index: SearchIndexBuilder, types: [String], languages: [String],
    to text: inout JSONText
) {
    text.object([
        "address": { $0.list(documents.lazy.map(\.address)) },
        "title": { $0.list(documents.lazy.map(\.title)) },
        "summary": { $0.list(documents.lazy.map(\.summary)) },
        "type": { $0.list(documents.lazy.map { types.firstIndex(of: $0.type) ?? 0 }) },
        "language": { $0.list(documents.lazy.map { languages.firstIndex(of: $0.language) ?? 0 }) },
        "expired": { $0.list(documents.indices.filter { documents[$0].isExpired }) },
        "urgent": { $0.list(documents.indices.filter { documents[$0].isUrgent }) },
        "length": { $0.list(index.lengths) },
        "titleWords": { $0.list(index.titleWords) },
        "sections": { $0.list(documents.lazy.map(\.sections.count)) },
    ])
}

private func write(_ sections: some Sequence<SearchSection>, to text: inout JSONText) {
    text.object([
        "anchor": { $0.list(sections.lazy.map(\.anchor)) },
        "heading": { $0.list(sections.lazy.map(\.heading)) },
        "excerpt": { $0.list(sections.lazy.map { excerpt(of: $0.text) }) },
    ])
}

private func writeNames(of entries: [SearchEntries.Entry], to text: inout [UInt8]) {
    var previous: [UInt8] = []
    for entry in entries {
        PackedNumbers.append(entry.name, after: previous, to: &text)
        previous = entry.name
    }
}

private func writeContents(of entries: [SearchEntries.Entry], to text: inout [UInt8]) {
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
