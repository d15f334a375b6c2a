internal import CSV
internal import Diagnostics

/// Reads a table of services row by row: the first row names the columns, each other one is a service at a place.
struct TableReader {
    private let file: String
    private let surroundings: ImportSurroundings
    private var rows: CSVReader
    private var header: TableHeader?
    private(set) var diagnostics: [Diagnostic] = []

    /// After so many broken quotes the rest of the table is no table.
    private static let mostBrokenQuotes = 100

    init(_ text: [UInt8], file: String, surroundings: ImportSurroundings) {
        self.file = file
        self.surroundings = surroundings
        rows = CSVReader(text, file: file, separator: Self.separator(of: text))
    }

    /// The next service; nothing at the end, and for a table without a column of names.
    mutating func next() -> ServiceDraft? {
        if header == nil { readHeader() }
        guard let header, header.hasNames else { return nil }
        while rows.diagnostics.count < Self.mostBrokenQuotes, let row = rows.next() {
            guard row.cells.contains(where: { !$0.text.trimmed.isEmpty }) else { continue }
            var reader = RowReader(row, header: header, file: file, surroundings: surroundings)
            let draft = reader.read()
            diagnostics += reader.diagnostics
            return draft
        }
        diagnostics += rows.diagnostics
        return nil
    }

    private mutating func readHeader() {
        guard let row = rows.next() else {
            diagnostics += rows.diagnostics
            return
        }
        let read = TableHeader(row, file: file)
        diagnostics += read.diagnostics
        if !read.hasNames { diagnostics += rows.diagnostics }
        header = read
    }

    /// Excel writes `;` in countries whose decimals have a comma, and a tab for “Unicode text”. The first line tells.
    private static func separator(of text: [UInt8]) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
    }
}
