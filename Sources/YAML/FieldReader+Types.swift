package import Diagnostics
package import Languages

extension FieldReader {
    /// A whole number.
    package mutating func integer(_ key: String) -> (value: Int, range: SourceRange)? {
        guard let text = text(key) else { return nil }
        guard let number = Int(text.text) else {
            let wanted = Bilingual(id: "bilangan bulat", en: "a whole number")
            report(
                .field(.fieldNotNumber, key: key, text: text.text, wanted: wanted, example: "10", at: place(text.range))
            )
            return nil
        }
        return (number, text.range)
    }

    /// True or false, written so.
    package mutating func flag(_ key: String) -> Bool? {
        guard let text = text(key) else { return nil }
        if ["true", "True", "TRUE"].contains(text.text) { return true }
        if ["false", "False", "FALSE"].contains(text.text) { return false }
        let wanted = Bilingual(id: "true atau false", en: "true or false")
        let example = ["yes", "ya", "on", "y", "1"].contains(text.text.lowercased()) ? "true" : "false"
        report(
            .field(
                .fieldNotTrueOrFalse, key: key, text: text.text, wanted: wanted, example: example, at: place(text.range)
            ))
        return nil
    }

    /// A day, written `2026-11-24`.
    package mutating func day(_ key: String) -> CalendarDay? {
        guard let text = text(key) else { return nil }
        guard let day = CalendarDay(text.text) else {
            let wanted = Bilingual(id: "tanggal yang ada (tahun-bulan-hari)", en: "a date that exists (year-month-day)")
            report(
                .field(
                    .fieldNotDay, key: key, text: text.text, wanted: wanted,
                    example: dayFirst(text.text) ?? "2026-11-24",
                    at: place(text.range)))
            return nil
        }
        return day
    }

    /// `12/3/2026`, as Indonesians write the twelfth of March, the way it has to be typed.
    private func dayFirst(_ text: String) -> String? {
        let parts = text.split { "/.- ".contains($0) }.compactMap { Int($0) }
        guard parts.count == 3, parts[2] > 999 else { return nil }
        let padded = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }
        let typed = "\(padded[2])-\(padded[1])-\(padded[0])"
        return CalendarDay(typed) == nil ? nil : typed
    }

    /// One of the given words.
    package mutating func choice(_ key: String, from choices: [String]) -> LocatedText? {
        guard let text = text(key) else { return nil }
        guard choices.contains(text.text) else {
            report(.fieldNotChoice(text.text, key: key, choices: choices, at: place(text.range)))
            return nil
        }
        return text
    }

    /// One text for all languages, or a mapping from language tags to texts.
    package mutating func localizedText(_ key: String) -> LocalizedText? {
        guard let node = node(key) else { return nil }
        guard case .mapping(let pairs) = node.value else {
            return text(key).map { LocalizedText(all: $0) }
        }
        let entries = pairs.compactMap { pair -> LocalizedText.Entry? in
            if pair.value.isNull {
                if LanguageTag(pair.key) == nil { report(.textCutAtComma(pair.key, at: place(pair.keyRange))) }
                return nil
            }
            guard let text = pair.value.text else {
                wrongShape(.fieldNotText, Bilingual(quoting: "\(key).\(pair.key)"), pair.value, .singleText)
                return nil
            }
            return text.text.isEmpty ? nil : LocalizedText.Entry(tag: pair.locatedKey, text: text)
        }
        return LocalizedText(all: nil, perLanguage: entries)
    }
}
