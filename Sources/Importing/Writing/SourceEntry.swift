internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// A new entry of `sources.yml`.
struct SourceEntry {
    let id: String
    var title: String
    var publisher: String?
    var url: String?
    var date: String?
    var checked: String
    var confidence: Confidence
    var note: Bilingual?

    static let file = "content/data/sources.yml"

    /// The data itself as a source: nobody has compared what it says with anything else.
    static func ofFile(_ file: String, id: String, day: CalendarDay) -> SourceEntry {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        var entry = SourceEntry(id: id, title: name, checked: day.iso, confidence: .unverified)
        entry.note = Bilingual(
            id: "Data yang diimpor dari berkas ini, belum diperiksa.",
            en: "Data imported from this file, not verified.")
        return entry
    }

    /// - Parameter languages: The site's; a note is written in those that Suluh speaks.
    func lines(_ languages: [LanguageTag]) -> [String] {
        var lines = ["\(YAMLText.scalar(id)):", "  title: \(YAMLText.scalar(title))"]
        if let publisher { lines.append("  publisher: \(YAMLText.scalar(publisher))") }
        if let url { lines.append("  url: \(YAMLText.scalar(url))") }
        if let date { lines.append("  date: \(date)") }
        lines += ["  checked: \(checked)", "  confidence: \(confidence.rawValue)"]
        let notes = MessageLanguage.allCases.filter { language in languages.contains { $0.text == language.rawValue } }
        if let note, !notes.isEmpty {
            let words = notes.map { "\($0.rawValue): \(YAMLText.quoted(note[$0]))" }.joined(separator: ", ")
            lines.append("  note: {\(words)}")
        }
        return lines
    }
}

/// `sources.yml` with new entries at its end; nothing where they would not be read there.
func sourcesFile(adding entries: [SourceEntry], to text: [UInt8]?, languages: [LanguageTag]) -> [UInt8]? {
    var text = text ?? []
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    let added = entries.flatMap { $0.lines(languages) }.map { $0 + "\n" }.joined()
    let whole = text + added.utf8
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let parsed = parseYAML(
        whole.starts(with: mark) ? Array(whole.dropFirst(mark.count)) : whole, file: SourceEntry.file)
    guard parsed.diagnostics.isEmpty, case .mapping(let pairs)? = parsed.value?.value else { return nil }
    let keys = pairs.suffix(entries.count).map(\.key)
    return keys == entries.map(\.id) ? whole : nil
}
