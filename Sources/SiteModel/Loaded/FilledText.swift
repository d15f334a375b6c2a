internal import Languages

extension String {
    /// The text with `{name}` replaced by each name's value; other braces stay.
    package func filling(_ values: KeyValuePairs<String, String>) -> String {
        var filled: [UInt8] = []
        var rest = utf8[...]
        while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
            filled += rest[..<brace]
            rest = rest[brace...]
            let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "}") }
            if let value = values.first(where: { $0.key.utf8.elementsEqual(name) })?.value {
                filled += value.utf8
                rest = rest[name.endIndex...].dropFirst()
            } else {
                filled.append(UInt8(ascii: "{"))
                rest = rest.dropFirst()
            }
        }
        return filled.isEmpty ? self : String(decoding: filled + rest, as: UTF8.self)
    }
}

extension LoadedTheme {
    /// The theme's words for a language of the site, gaps filled along the language's chain. For each language of it those
    /// of a wider tag will do: `ar` for `ar-EG`.
    package func words(for language: SiteLanguage) -> ThemeStrings {
        let spares = ["id", "en"].compactMap { LanguageTag($0) } + strings.keys.sorted()
        return (language.chain.flatMap { [$0] + $0.wider } + spares).reduce(into: ThemeStrings()) { words, tag in
            guard var more = strings[tag] else { return }
            more.pluralLanguages = more.plurals.mapValues { _ in tag }
            words = words.filled(from: more)
        }
    }
}
