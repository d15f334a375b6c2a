package import Diagnostics

/// The three shapes of a value, as a message names them.
extension YAMLNode {
    var shapeName: Bilingual {
        switch value {
        case .scalar: Bilingual(id: "satu tulisan", en: "a single text")
        case .list: Bilingual(id: "sebuah daftar", en: "a list")
        case .mapping: Bilingual(id: "baris-baris `kunci: nilai`", en: "lines of `key: value`")
        }
    }
}

extension Diagnostic {
    /// A value of one shape where another is wanted.
    static func field(
        _ kind: DiagnosticKind, of name: Bilingual, is node: YAMLNode, wanted: Bilingual, at place: SourcePlace
    ) -> Diagnostic {
        let found = node.shapeName
        return Diagnostic(
            kind, at: place,
            message: Bilingual(
                id: "Pada \(name.id) tertulis \(found.id), padahal diperlukan \(wanted.id).",
                en: "For \(name.en) there is \(found.en) where \(wanted.en) is wanted."),
            suggestion: Bilingual(id: "Contoh: \(oneLine(kind.right))", en: "For example: \(oneLine(kind.right))"))
    }

    /// A text that does not read as the number, date or truth that is wanted.
    static func field(
        _ kind: DiagnosticKind, key: String, text: String, wanted: Bilingual, example: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            kind, at: place,
            message: Bilingual(
                id: "Nilai \"\(text)\" pada \"\(key)\" bukan \(wanted.id).",
                en: "The value \"\(text)\" of \"\(key)\" is not \(wanted.en)."),
            suggestion: Bilingual(
                id: "Tulis misalnya `\(key): \(example)`.", en: "Type for example `\(key): \(example)`."))
    }

    static func textCutAtComma(_ rest: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .textCutAtComma, at: place,
            message: Bilingual(
                id: "“\(rest)” terpisah dari kalimatnya oleh koma.",
                en: "“\(rest)” is parted from its sentence by a comma."),
            suggestion: Bilingual(
                id: "Tulis seluruh kalimat di antara tanda kutip.", en: "Write the whole sentence in quotes."))
    }

    /// That a word is none of those from which one must be chosen.
    package static func fieldNotChoice(_ text: String, key: String, choices: [String], at place: SourcePlace)
        -> Diagnostic
    {
        let nearest = DidYouMean.nearest(to: text, among: choices)
        let list = choices.joined(separator: ", ")
        return Diagnostic(
            .fieldNotChoice, at: place,
            message: Bilingual(
                id: "Nilai \"\(text)\" pada \"\(key)\" tidak dikenal.",
                en: "The value \"\(text)\" of \"\(key)\" is not known."),
            suggestion: nearest.map {
                Bilingual(
                    id: "Mungkin maksudnya \"\($0)\"? Pilihannya: \(list).",
                    en: "Did you mean \"\($0)\"? The choices are: \(list).")
            } ?? Bilingual(id: "Pilihannya: \(list).", en: "The choices are: \(list)."),
            replacement: DidYouMean.certain(nearest, for: text))
    }

    static func fieldUnknown(
        _ pair: YAMLPair, of what: Bilingual, known: [String], misplaced: Bilingual?, at place: SourcePlace
    ) -> Diagnostic {
        let translated = KeysInIndonesian.key(meantBy: pair.key, among: Set(known))
        let nearest = misplaced == nil ? translated ?? DidYouMean.nearest(to: pair.key, among: known) : nil
        let list = known.sorted().joined(separator: ", ")
        return Diagnostic(
            .fieldUnknown, at: place,
            message: Bilingual(
                id: "Kunci \"\(pair.key)\" tidak dikenal pada \(what.id).",
                en: "The key \"\(pair.key)\" is not known in \(what.en)."),
            suggestion: misplaced
                ?? nearest.map { Bilingual(id: "Mungkin maksudnya \"\($0)\"?", en: "Did you mean \"\($0)\"?") }
                ?? Bilingual(id: "Yang dikenal: \(list).", en: "Those known are: \(list)."),
            replacement: nearest == translated ? translated : DidYouMean.certain(nearest, for: pair.key))
    }

    private static func oneLine(_ example: String) -> String {
        example.split(separator: "\n").joined(separator: " ⏎ ")
    }
}
