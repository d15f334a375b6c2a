internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// Reads `strings/<lang>.yml`: texts, lists (such as the months) and plurals.
func readStrings(_ text: [UInt8], file: String) -> Reported<ThemeStrings> {
    let parsed = parseYAML(text, file: file)
    var strings = Reported(ThemeStrings(), parsed.diagnostics)
    guard case .mapping(let pairs)? = parsed.value?.value else {
        if let node = parsed.value {
            strings.diagnostics.append(ThemeDiagnostics.stringsNotAMapping(at: node.range, file: file))
        }
        return strings
    }
    for pair in pairs { add(pair, file: file, to: &strings) }
    return strings
}

private func add(_ pair: YAMLPair, file: String, to strings: inout Reported<ThemeStrings>) {
    switch pair.value.value {
    case .scalar(let text, isPlain: _): strings.value.texts[pair.key] = text
    case .list(let items): strings.value.lists[pair.key] = items.compactMap { $0.text?.text }
    case .mapping(let forms):
        var plural: [PluralCategory: String] = [:]
        for form in forms {
            guard let category = PluralCategory(rawValue: form.key), let text = form.value.text else {
                strings.diagnostics.append(
                    ThemeDiagnostics.pluralUnknown(form.key, at: form.keyRange, file: file))
                continue
            }
            plural[category] = text.text
        }
        strings.value.plurals[pair.key] = plural
    }
}
