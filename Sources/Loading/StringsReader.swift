internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// A file of `strings/` with the places of its words, for what is wrong between it and the theme's other files.
struct StringsFile: Sendable {
    let language: LanguageTag
    let file: String
    var strings = ThemeStrings()
    var keys: [String: SourceRange] = [:]
    /// Where each text, and each form of a plural, stands: `home`, `search_count one`.
    var texts: [String: SourceRange] = [:]

    static func place(of key: String, _ category: PluralCategory) -> String { key + " " + category.rawValue }
}

/// Reads `strings/<lang>.yml`: texts, lists (such as the months) and plurals. A key without a text is not translated yet.
func readStrings(_ text: [UInt8], language: LanguageTag, file: String) -> Reported<StringsFile> {
    let parsed = parseYAML(text, file: file)
    var strings = Reported(StringsFile(language: language, file: file), parsed.diagnostics)
    guard case .mapping(let pairs)? = parsed.value?.value else {
        if let node = parsed.value, !node.isNull {
            strings.diagnostics.append(ThemeDiagnostics.stringsNotAMapping(at: node.range, file: file))
        }
        return strings
    }
    for pair in pairs where !pair.value.isNull { add(pair, to: &strings) }
    return strings
}

private func add(_ pair: YAMLPair, to strings: inout Reported<StringsFile>) {
    strings.value.keys[pair.key] = pair.keyRange
    switch pair.value.value {
    case .scalar(let text, isPlain: _):
        strings.value.strings.texts[pair.key] = text
        strings.value.texts[pair.key] = pair.value.range
    case .list(let items): strings.value.strings.lists[pair.key] = items.compactMap { $0.text?.text }
    case .mapping(let forms): addPlural(pair.key, forms, to: &strings)
    }
}

private func addPlural(_ key: String, _ forms: [YAMLPair], to strings: inout Reported<StringsFile>) {
    var plural: [PluralCategory: String] = [:]
    for form in forms {
        guard let category = PluralCategory(rawValue: form.key), let text = form.value.text else {
            strings.diagnostics.append(
                ThemeDiagnostics.pluralUnknown(form.key, at: form.keyRange, file: strings.value.file))
            continue
        }
        plural[category] = text.text
        strings.value.texts[StringsFile.place(of: key, category)] = text.range
    }
    strings.value.strings.plurals[key] = plural
}
