internal import Languages

/// Lets traditional and simplified Chinese meet: words are stored in simplified characters.
enum HanFolding {
    /// The word in simplified characters; nothing for one that has no others.
    static func simplified(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        // Han between U+4E00 and U+9FFF begins with these bytes.
        guard word.contains(where: { (0xE4...0xE9).contains($0) }) else { return nil }
        let folded = String(
            String.UnicodeScalarView(
                String(decoding: word, as: UTF8.self).unicodeScalars.map { HanVariants.simplified($0) ?? $0 }))
        return folded.utf8.elementsEqual(word) ? nil : Array(folded.utf8)
    }

    /// The traditional characters whose simplified form some word has, each followed by that form: what a query needs.
    static func pairs(for words: Vocabulary) -> String {
        var met: Set<Unicode.Scalar> = []
        for number in 0..<words.count where words[number].contains(where: { (0xE4...0xE9).contains($0) }) {
            met.formUnion(String(decoding: words[number], as: UTF8.self).unicodeScalars)
        }
        guard !met.isEmpty else { return "" }
        let pairs = HanVariants.table.filter { met.contains($0.value) }.sorted { $0.key < $1.key }
        return String(String.UnicodeScalarView(pairs.flatMap { [$0.key, $0.value] }))
    }
}
