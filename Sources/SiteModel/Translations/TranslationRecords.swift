package import Languages

/// All that is recorded of a site's translations: `content/.translations.yml`. Written only by `suluh translate`.
package struct TranslationRecords: Sendable, Hashable {
    /// The path from the site's folder.
    package static let file = "content/.translations.yml"
    /// What a newer Suluh writes otherwise has another number.
    static let version = 1

    private var records: [TranslationRecord.ID: TranslationRecord] = [:]
    /// Whether the site has the file. Then a translation without a record is one that nobody compared with its source.
    package var areKept = false

    package init() {}

    /// The record of a page in a language.
    package subscript(page: PageKey, language: LanguageTag) -> TranslationRecord? {
        records[TranslationRecord.ID(page: page.path, language: language)]
    }

    package subscript(id: TranslationRecord.ID) -> TranslationRecord? { records[id] }

    /// In the order of the file.
    package var all: [TranslationRecord] { records.values.sorted { $0.id < $1.id } }

    /// The pages that have a record in any language.
    package var pages: Set<String> { Set(records.keys.map(\.page)) }

    /// Sets what is recorded of a translation.
    package mutating func set(_ record: TranslationRecord) { records[record.id] = record }

    /// Forgets a translation.
    package mutating func remove(_ id: TranslationRecord.ID) { records[id] = nil }

    /// The file's text: sorted, the same for the same records.
    package var text: String {
        let lines = all.map(RecordLine.written)
        return Self.head + lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
    }

    private static let head = """
        # Dari kalimat sumber mana tiap terjemahan dibuat. Ditulis oleh suluh translate; jangan diubah dengan tangan.
        # Which words of its source each translation was made from. Written by suluh translate; not to be edited.
        version: \(version)
        translations:

        """
}
