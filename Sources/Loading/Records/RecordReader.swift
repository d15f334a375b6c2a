internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// Reads one record of facts: the kinds of value that occur in many records, each with its diagnostics.
struct RecordReader {
    var fields: FieldReader
    /// The site's languages, in which texts may be written.
    let languages: [LanguageTag]

    init(_ node: YAMLNode, file: String, what: Bilingual, languages: [LanguageTag]) {
        fields = FieldReader(node, file: file, what: what)
        self.languages = languages
    }

    /// The place of the whole record.
    var place: SourcePlace { fields.place(fields.range) }

    /// Another record inside this one.
    func inside(_ node: YAMLNode, what: Bilingual) -> RecordReader {
        RecordReader(node, file: fields.file, what: what, languages: languages)
    }

    /// One text for all languages, or one for each.
    mutating func words(_ key: String) -> LocalizedWords? {
        fields.localizedText(key).flatMap { localized($0) }
    }

    /// A list of texts, each for all languages or one for each.
    mutating func wordsList(_ key: String) -> [LocalizedWords] {
        fields.nodes(key).compactMap { node in
            let pair = YAMLPair(key: key, keyRange: node.range, value: node)
            var item = inside(YAMLNode(.mapping([pair]), node.range), what: Bilingual(quoting: key))
            let words = item.words(key)
            for diagnostic in item.finish() { fields.report(diagnostic) }
            return words
        }
    }

    /// A text that the record cannot do without.
    mutating func neededWords(_ key: String) -> LocalizedWords {
        if let words = words(key) { return words }
        reportMissing(key)
        return LocalizedWords("")
    }

    /// One of an enumeration's words.
    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String) -> Value? {
        fields.choice(key, from: Value.allCases.map(\.rawValue)).flatMap { Value(rawValue: $0.text) }
    }

    /// What a fact rests on: `source` (one id or a list) and `confidence`.
    ///
    /// - Parameter isNeeded: Whether a fact without a source is an error.
    mutating func evidence(isNeeded: Bool, sources key: String = "source") -> Evidence {
        let sources = fields.texts(key)
        let confidence: Confidence? = choice("confidence")
        if sources.isEmpty, isNeeded { fields.report(RecordDiagnostics.sourceMissing(key: key, at: place)) }
        return Evidence(sources: sources, confidence: confidence)
    }

    /// Language tags.
    mutating func tags(_ key: String) -> [LanguageTag] {
        fields.texts(key).compactMap { written in
            let tag = LanguageTag(written.text)
            if tag == nil {
                fields.report(SettingsDiagnostics.tagInvalid(written.text, at: written.range, file: fields.file))
            }
            return tag
        }
    }

    /// A number with decimals, such as a latitude.
    mutating func decimal(_ key: String, within range: ClosedRange<Double>) -> Double? {
        guard let written = fields.text(key) else { return nil }
        guard let number = Double(written.text), range.contains(number) else {
            fields.report(
                RecordDiagnostics.numberOutside(written.text, key: key, range, at: fields.place(written.range)))
            return nil
        }
        return number
    }

    /// Says that the record lacks a key.
    mutating func reportMissing(_ key: String) {
        fields.report(RecordDiagnostics.keyMissing(key, at: place))
    }

    /// Every problem found, with one for each key that nobody asked for.
    mutating func finish() -> [Diagnostic] { fields.finish() }

    private mutating func localized(_ text: LocalizedText) -> LocalizedWords? {
        if let all = text.all { return LocalizedWords(all.text) }
        var perLanguage: [LanguageTag: String] = [:]
        for entry in text.perLanguage {
            guard let tag = LanguageTag(entry.tag.text), languages.contains(tag) else {
                let place = fields.place(entry.tag.range)
                fields.report(
                    RecordDiagnostics.languageUnlisted(entry.tag.text, known: languages.map(\.text), at: place))
                continue
            }
            perLanguage[tag] = entry.text.text
        }
        return perLanguage.isEmpty ? nil : LocalizedWords(perLanguage: perLanguage)
    }
}
