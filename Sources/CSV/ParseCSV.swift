package import Diagnostics

/// One line of a table, with the place of each cell.
package struct CSVRow: Sendable, Hashable {
    package let cells: [CSVCell]

    /// From the first cell to the last.
    package var range: SourceRange {
        guard let first = cells.first?.range, let last = cells.last?.range else {
            return SourceRange(line: 1, column: 1)
        }
        return SourceRange(line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn)
    }
}

/// One cell: its text without quotes, and where it stands with them.
package struct CSVCell: Sendable, Hashable {
    package let text: String
    package let range: SourceRange
}

/// Reads a table as RFC 4180 has it: commas, quotes, `""` for a quote inside them, line breaks inside quotes.
///
/// SwiftCSV, which would be the library for this, tells neither lines nor columns, and so no mistake could be shown at
/// its place. Rows of other lengths than the header are given as they are; empty lines are left out.
/// - Parameter text: UTF-8 without a byte order mark.
package func parseCSV(_ text: [UInt8], file: String) -> Reported<[CSVRow]> {
    var reader = CSVReader(text, file: file)
    var rows: [CSVRow] = []
    while let row = reader.next() { rows.append(row) }
    return Reported(rows, reader.diagnostics)
}

/// The same row by row, for tables that are too large to be held at once.
package struct CSVReader {
    private let text: [UInt8]
    private let file: String
    private let separator: UInt8
    private var position = 0
    private var line = 1
    private var column = 1

    /// No spreadsheet has more columns; what follows is another row, so that no line exhausts the memory.
    private static let mostCells = 16_384

    /// The problems of the rows that were read so far.
    package private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter separator: What stands between two cells; Excel writes `;` where the comma is for decimals.
    package init(_ text: [UInt8], file: String, separator: UInt8 = UInt8(ascii: ",")) {
        self.text = text
        self.file = file
        self.separator = separator
    }

    /// The next line that is not empty; nothing at the end.
    package mutating func next() -> CSVRow? {
        var cells: [CSVCell] = []
        while position < text.count {
            cells.append(cell())
            if upcoming == separator {
                advance()
                // A comma at the very end is followed by an empty cell.
                if position < text.count, cells.count < Self.mostCells { continue }
                if position < text.count { return CSVRow(cells: cells) }
                cells.append(emptyCell)
            }
            endLine()
            if cells.count > 1 || cells.first?.text.isEmpty == false { return CSVRow(cells: cells) }
            cells = []
        }
        return nil
    }

    private var upcoming: UInt8? { position < text.count ? text[position] : nil }

    private var emptyCell: CSVCell { CSVCell(text: "", range: SourceRange(line: line, column: column)) }

    private var isAtEndOfLine: Bool {
        upcoming == UInt8(ascii: "\n") || upcoming == UInt8(ascii: "\r")
    }

    private mutating func cell() -> CSVCell {
        let start = (line: line, column: column)
        let text = upcoming == UInt8(ascii: "\"") ? quoted() : plain()
        let range = SourceRange(line: start.line, column: start.column, endLine: line, endColumn: column)
        return CSVCell(text: text, range: range)
    }

    private mutating func plain() -> String {
        let start = position
        var isReported = false
        while let byte = upcoming, byte != separator, !isAtEndOfLine {
            if byte == UInt8(ascii: "\""), !isReported {
                report(CSVDiagnostics.quoteInside)
                isReported = true
            }
            advance()
        }
        return String(decoding: text[start..<position], as: UTF8.self)
    }

    private mutating func quoted() -> String {
        let opening = SourcePlace(file: file, range: SourceRange(line: line, column: column))
        var bytes: [UInt8] = []
        advance()
        while let byte = upcoming {
            advance()
            guard byte == UInt8(ascii: "\"") else {
                bytes.append(byte)
                continue
            }
            guard upcoming == UInt8(ascii: "\"") else { return String(decoding: bytes, as: UTF8.self) + rest() }
            bytes.append(byte)
            advance()
        }
        diagnostics.append(CSVDiagnostics.quoteOpen(at: opening))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What follows a closing quote before the next comma; nothing should.
    private mutating func rest() -> String {
        if let byte = upcoming, byte != separator, !isAtEndOfLine { report(CSVDiagnostics.quoteInside) }
        let start = position
        while let byte = upcoming, byte != separator, !isAtEndOfLine { advance() }
        return String(decoding: text[start..<position], as: UTF8.self)
    }

    private mutating func endLine() {
        if upcoming == UInt8(ascii: "\r") { advance() }
        if upcoming == UInt8(ascii: "\n") { advance() }
    }

    /// One byte further; a column is a Unicode scalar. A lone carriage return ends a line too.
    private mutating func advance() {
        let byte = text[position]
        position += 1
        let endsLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && upcoming != UInt8(ascii: "\n")
        if endsLine {
            line += 1
            column = 1
        } else if byte & 0b1100_0000 != 0b1000_0000 {
            column += 1
        }
    }

    private mutating func report(_ make: (SourcePlace) -> Diagnostic) {
        diagnostics.append(make(SourcePlace(file: file, range: SourceRange(line: line, column: column))))
    }
}
