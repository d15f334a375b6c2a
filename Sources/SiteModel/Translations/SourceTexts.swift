package import Markdown

/// The words behind the hashes of the records, so that a translator can be shown what changed:
/// `content/.translations.texts.yml`. It may be missing; then only the new words are shown.
package struct SourceTexts: Sendable, Hashable {
    /// The path from the site's folder.
    package static let file = "content/.translations.texts.yml"

    private var texts: [BlockHash: String] = [:]

    package init() {}

    /// The words of a block as they were recorded.
    package subscript(hash: BlockHash) -> String? { texts[hash] }

    /// Keeps a block's words.
    package mutating func add(_ block: TextBlock) { texts[block.hash] = block.text }

    /// Drops the words that no record needs.
    package mutating func keep(_ hashes: Set<BlockHash>) { texts = texts.filter { hashes.contains($0.key) } }

    /// The file's text, sorted.
    package var text: String {
        let lines = texts.sorted { $0.key < $1.key }.map { "  \"\($0.key.hex)\": \(RecordLine.quoted($0.value))\n" }
        return Self.head + lines.joined()
    }

    /// Reads the file; a line whose words do not have its hash is passed over.
    package init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            guard let (name, value) = RecordLine.parts(of: line), let hash = BlockHash(hex: name) else { continue }
            let words = RecordLine.unescaped(value)
            if BlockHash(of: words) == hash { texts[hash] = words }
        }
    }

    private static let head = """
        # Kalimat sumber yang dicatat di .translations.yml, supaya perubahannya dapat diperlihatkan. Boleh dihapus.
        # The words of the sources that .translations.yml records, so that changes can be shown. May be deleted.
        texts:

        """
}
