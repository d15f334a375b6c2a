package import Languages
package import SiteModel
internal import Synchronization

/// The version of the index's format; the engine refuses others.
package let searchIndexFormat = 3

/// The index of one language: as JSON, and as scripts, which also pages load that were opened from a folder.
///
/// Large indexes go to the browser in parts, of which it fetches those that a query needs.
///
/// - Parameters:
///   - documents: The pages that a reader of `language` finds, in any order.
///   - rules: Those of the languages of the documents.
///   - synonyms: Words that mean the same.
///   - wholeUpTo: How many bytes of text an index in one script may have.
package func searchIndexFiles(
    language: String, documents: [SearchDocument], rules: [WordRules], synonyms: [SearchSynonyms], toolVersion: String,
    wholeUpTo limit: Int = 32_768
) -> (json: OutputFile, scripts: [OutputFile]) {
    let sorted = documents.sorted { $0.address < $1.address }
    var builder = FingerprintBuilder()
    builder.add(toolVersion)
    builder.add(language)
    builder.add(limit)
    add(sorted, to: &builder)
    add(synonyms, to: &builder)
    let fingerprint = builder.finish()
    let folder = "search/\(language)/"
    let parts = SearchIndexParts(sorted, version: String(fingerprint.hex.prefix(12)), wholeUpTo: limit)
    let written = Once { WrittenIndex(sorted, language: language, rules, synonyms, parts) }
    let names = ["index"] + (parts?.names ?? [])
    return (
        OutputFile(path: folder + "index.json", fingerprint: fingerprint) { written.value.json },
        names.enumerated().map { number, name in
            OutputFile(path: folder + name + ".js", fingerprint: fingerprint) { written.value.scripts[number] }
        }
    )
}

/// What several files need and is made once, when the first of them is.
private final class Once<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
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
