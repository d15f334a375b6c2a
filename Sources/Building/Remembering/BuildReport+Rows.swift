internal import Diagnostics

/// A report as rows of texts: the number of files, then pages by language, then one row for each problem.
extension BuildReport {
    var rows: [[String]] {
        let files = (outputs?.written ?? 0) + (outputs?.unchanged ?? 0)
        let counts = pages.flatMap { [$0.language, String($0.count)] }
        return [[String(files)], counts] + diagnostics.map(\.row)
    }

    /// The report of a build that had nothing to do; nothing where the rows say what this program does not know.
    init?(rows: ArraySlice<[String]>) {
        guard rows.count >= 2, let files = rows[rows.startIndex].first.flatMap({ Int($0) }) else { return nil }
        let counts = rows[rows.startIndex + 1]
        let pages = stride(from: 0, to: counts.count - 1, by: 2).compactMap { index in
            Int(counts[index + 1]).map { (language: counts[index], count: $0) }
        }
        let kinds = Dictionary(DiagnosticCatalogue.all.map { ($0.id, $0) }) { first, _ in first }
        let problems = rows.dropFirst(2)
        let diagnostics = problems.compactMap { Diagnostic(row: $0, kinds) }
        guard pages.count * 2 == counts.count, diagnostics.count == problems.count else { return nil }
        self.init(diagnostics: diagnostics, pages: pages, outputs: (written: 0, unchanged: files, removed: 0))
    }
}

extension Diagnostic {
    /// Kind, severity, file, four numbers of the range, message in both languages, then advice and replacement.
    fileprivate var row: [String] {
        let range = place.range.map { [$0.line, $0.column, $0.endLine, $0.endColumn] } ?? [0, 0, 0, 0]
        var row = [kind.id, severity.rawValue, place.file] + range.map(String.init) + [message.id, message.en]
        row += suggestion.map { ["advice", $0.id, $0.en] } ?? []
        row += replacement.map { ["replacement", $0] } ?? []
        return row
    }

    fileprivate init?(row: [String], _ kinds: [String: DiagnosticKind]) {
        guard row.count >= 9, let kind = kinds[row[0]], let severity = Severity(rawValue: row[1]) else { return nil }
        let range = row[3..<7].compactMap { Int($0) }
        guard range.count == 4 else { return nil }
        var rest = row[9...]
        var suggestion: Bilingual?
        if rest.first == "advice", rest.count >= 3 {
            suggestion = Bilingual(id: rest[10], en: rest[11])
            rest = rest.dropFirst(3)
        }
        let replacement = rest.first == "replacement" && rest.count == 2 ? rest.last : nil
        let place = SourcePlace(
            file: row[2],
            range: range[0] == 0
                ? nil : SourceRange(line: range[0], column: range[1], endLine: range[2], endColumn: range[3]))
        self.init(
            kind, at: place, message: Bilingual(id: row[7], en: row[8]), suggestion: suggestion,
            replacement: replacement)
        self.severity = severity
    }
}
