internal import Languages

/// Lets traditional and simplified Chinese meet: words are stored in simplified characters.
enum HanFolding {
    /// The word in simplified characters; nothing for one that has no others.
    static func simplified(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        // Han between U+4E00 and U+9FFF begins with these bytes.
        guard word.contains(where: { (0xE4...0xE9).contains($0) }) else { return nil }
        // Most words stay as they are, and a text of them costs more than a look at each character.
        guard scalars(of: word).contains(where: { HanVariants.simplified($0) != nil }) else { return nil }
        return scalars(of: word).flatMap { Array(String(HanVariants.simplified($0) ?? $0).utf8) }
    }

    private static func scalars(of word: ArraySlice<UInt8>) -> some Sequence<Unicode.Scalar> {
        sequence(state: (word.makeIterator(), UTF8())) { state in
            guard case .scalarValue(let scalar) = state.1.decode(&state.0) else { return nil }
            return scalar
        }
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
