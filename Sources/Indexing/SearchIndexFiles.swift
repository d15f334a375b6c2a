package import SiteModel
internal import Synchronization

/// The version of the index's format; the engine refuses others.
package let searchIndexFormat = 1

/// The index of one language, as JSON and as a script for pages that were opened from a folder.
///
/// - Parameter documents: The pages that a reader of `language` finds, in any order.
package func searchIndexFiles(language: String, documents: [SearchDocument], toolVersion: String) -> [OutputFile] {
    let sorted = documents.sorted { $0.address < $1.address }
    let fingerprint = fingerprint(of: sorted, language: language, toolVersion: toolVersion)
    let opening = Array("(self.SuluhIndexes = self.SuluhIndexes || {})[\(JSONText.quoted(language))] = ".utf8)
    let json = SharedBytes { indexJSON(sorted, language: language) }
    return [
        OutputFile(path: "search/\(language)/index.json", fingerprint: fingerprint) {
            json.bytes + [UInt8(ascii: "\n")]
        },
        OutputFile(path: "search/\(language)/index.js", fingerprint: fingerprint) {
            opening + json.bytes + Array(";\n".utf8)
        },
    ]
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

/// The engine that answers queries in the browser.
package func searchEngineFile() -> OutputFile {
    let bytes = PackageResources.engine_js
    return OutputFile(path: "search/engine.js", fingerprint: Fingerprint(of: bytes)) { bytes }
}

private func fingerprint(of documents: [SearchDocument], language: String, toolVersion: String) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(searchIndexFormat)
    builder.add(toolVersion)
    builder.add(language)
    for document in documents {
        for text in [document.address, document.title, document.summary, document.type, document.language] {
            builder.add(text)
        }
        builder.add(document.tags.count)
        for tag in document.tags { builder.add(tag) }
        builder.add(document.isExpired ? 1 : 0)
        builder.add(document.sections.count)
        for section in document.sections {
            builder.add(section.anchor)
            builder.add(section.heading)
            builder.add(section.text)
        }
    }
    return builder.finish()
}

private func indexJSON(_ documents: [SearchDocument], language: String) -> [UInt8] {
    let index = SearchIndexBuilder(documents)
    let words = index.words
    let types = Set(documents.map(\.type)).sorted()
    let languages = Set(documents.map(\.language)).sorted()
    let sections = documents.flatMap(\.sections)
    let pages = JSONText.object([
        ("address", JSONText.list(documents.map(\.address))), ("title", JSONText.list(documents.map(\.title))),
        ("summary", JSONText.list(documents.map(\.summary))),
        ("type", JSONText.list(documents.map { types.firstIndex(of: $0.type) ?? 0 })),
        ("language", JSONText.list(documents.map { languages.firstIndex(of: $0.language) ?? 0 })),
        ("expired", JSONText.list(documents.indices.filter { documents[$0].isExpired })),
        ("length", JSONText.list(index.lengths)), ("titleWords", JSONText.list(index.titleWords)),
        ("sections", JSONText.list(documents.map(\.sections.count))),
    ])
    let parts = JSONText.object([
        ("anchor", JSONText.list(sections.map(\.anchor))), ("heading", JSONText.list(sections.map(\.heading))),
        ("excerpt", JSONText.list(sections.map { excerpt(of: $0.text) })),
    ])
    let postings = words.map { String(decoding: PackedNumbers.packed(index.postings(of: $0)), as: UTF8.self) }
    let text = JSONText.object([
        ("format", String(searchIndexFormat)), ("language", JSONText.quoted(language)),
        ("types", JSONText.list(types)), ("languages", JSONText.list(languages)), ("pages", pages), ("sections", parts),
        ("words", JSONText.quoted(PackedNumbers.packed(words: words))),
        ("postings", JSONText.quoted(postings.joined(separator: " "))),
    ])
    return Array(text.utf8)
}

/// The beginning of a section, cut after a word.
private func excerpt(of text: String) -> String {
    let limit = 160
    var result = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
        guard result.count + word.count < limit else {
            return result.isEmpty ? word.prefix(limit) + "…" : result + " …"
        }
        result += result.isEmpty ? String(word) : " " + word
    }
    return result
}
