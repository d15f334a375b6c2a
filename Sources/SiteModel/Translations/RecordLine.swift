internal import Languages
internal import Markdown

/// One record as a line of the file, with a sum of its own: a line that was edited, cut or merged never passes for whole.
///
///     "panduan/paspor en": "unreviewed 0f3a9c21b7de.1a2b3c 55aa00ff11ee - =3c9f00a1b2c3"
///
/// A hash, after a dot the hash of the numbers in the block, `-` for a block not translated yet, `~2` where the
/// translation is not built like its source and has two blocks less. The last word is the hash of all before it.
enum RecordLine {
    static func written(_ record: TranslationRecord) -> String {
        let name = "\(record.page) \(record.language.text)"
        let words = [record.isReviewed ? "reviewed" : "unreviewed"] + lacking(record) + record.entries.map(entry)
        let text = words.joined(separator: " ")
        return "  \(quoted(name)): \"\(text) =\(sum(name, text))\""
    }

    /// The record of a line; nothing for a line that is not whole.
    static func read(_ line: Substring) -> TranslationRecord? {
        guard let (name, value) = parts(of: line), let mark = value.range(ofLast: " ="),
            String(value[mark.upperBound...]) == sum(name, value[..<mark.lowerBound]),
            let space = name.lastIndex(of: " "), let language = LanguageTag(name[name.index(after: space)...])
        else { return nil }
        let words = value[..<mark.lowerBound].split(separator: " ", omittingEmptySubsequences: false)
        let record = record(String(name[..<space]), language, words)
        return record.flatMap { written($0) == line ? $0 : nil }
    }

    private static func record(
        _ page: String, _ language: LanguageTag, _ words: [Substring]
    ) -> TranslationRecord? {
        guard let state = words.first, state == "reviewed" || state == "unreviewed" else { return nil }
        var rest = words.dropFirst()
        var lacking: Int?
        if let word = rest.first, word.hasPrefix("~") {
            guard let number = Int(word.dropFirst()), number >= 0 else { return nil }
            lacking = number
            rest = rest.dropFirst()
        }
        let entries = rest.map(entry)
        let whole = entries.compactMap { $0 }
        guard whole.count == entries.count else { return nil }
        return TranslationRecord(
            page: page, language: language, isReviewed: state == "reviewed", entries: whole, lacking: lacking)
    }

    // MARK: Words of a line

    private static func lacking(_ record: TranslationRecord) -> [String] { record.lacking.map { ["~\($0)"] } ?? [] }

    private static func entry(_ entry: TranslationRecord.Entry) -> String {
        guard let hash = entry.hash else { return "-" }
        return hash.hex + (entry.figures.map { ".\($0.hex)" } ?? "")
    }

    private static func entry(_ word: Substring) -> TranslationRecord.Entry? {
        if word == "-" { return .untranslated }
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, let hash = BlockHash(hex: first), parts.count <= 2 else { return nil }
        guard let second = parts.dropFirst().first else { return TranslationRecord.Entry(hash: hash) }
        return FiguresHash(hex: second).map { TranslationRecord.Entry(hash: hash, figures: $0) }
    }

    private static func sum(_ name: some StringProtocol, _ text: some StringProtocol) -> String {
        StableHash.hex(StableHash.of("\(name)\n\(text)".utf8) >> 16, digits: 12)
    }

    // MARK: Quotes

    /// A name in double quotes as YAML and JSON read them; names of files hold no control characters.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The name and the value of `  "name": "value"`.
    static func parts(of line: Substring) -> (name: String, value: Substring)? {
        guard line.hasPrefix("  \""), line.hasSuffix("\""), let colon = line.firstRange(of: "\": \""),
            line.utf8.count > 6
        else { return nil }
        let name = line[line.index(line.startIndex, offsetBy: 3)..<colon.lowerBound]
        guard colon.upperBound < line.endIndex else { return nil }
        return (unescaped(name), line[colon.upperBound...].dropLast())
    }

    static func unescaped(_ text: Substring) -> String {
        String(text.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\"))
    }
}

extension Substring {
    fileprivate func range(ofLast wanted: String) -> Range<Index>? {
        var found: Range<Index>?
        var rest = self
        while let range = rest.firstRange(of: wanted) {
            found = range
            rest = rest[range.upperBound...]
        }
        return found
    }
}
