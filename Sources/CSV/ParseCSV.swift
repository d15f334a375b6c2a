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
    var parser = CSVParser(text, file: file)
    return parser.parse()
}

private struct CSVParser {
    private let text: [UInt8]
    private let file: String
    private var position = 0
    private var line = 1
    private var column = 1
    private var diagnostics: [Diagnostic] = []

    init(_ text: [UInt8], file: String) {
        self.text = text
        self.file = file
    }

    mutating func parse() -> Reported<[CSVRow]> {
        var rows: [CSVRow] = []
        var cells: [CSVCell] = []
        while position < text.count {
            cells.append(cell())
            if next == UInt8(ascii: ",") {
                advance()
                // A comma at the very end is followed by an empty cell.
                if position < text.count { continue }
                cells.append(emptyCell)
            }
            endLine()
            if cells.count > 1 || cells.first?.text.isEmpty == false { rows.append(CSVRow(cells: cells)) }
            cells = []
        }
        return Reported(rows, diagnostics)
    }

    private var next: UInt8? { position < text.count ? text[position] : nil }

    private var emptyCell: CSVCell { CSVCell(text: "", range: SourceRange(line: line, column: column)) }

    private var isAtEndOfLine: Bool {
        next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
    }

    private mutating func cell() -> CSVCell {
        let start = (line: line, column: column)
        let text = next == UInt8(ascii: "\"") ? quoted() : plain()
        let range = SourceRange(line: start.line, column: start.column, endLine: line, endColumn: column)
        return CSVCell(text: text, range: range)
    }

    private mutating func plain() -> String {
        let start = position
        while let byte = next, byte != UInt8(ascii: ","), !isAtEndOfLine {
            if byte == UInt8(ascii: "\"") { report(CSVDiagnostics.quoteInside) }
            advance()
        }
        return String(decoding: text[start..<position], as: UTF8.self)
    }

    private mutating func quoted() -> String {
        let opening = SourcePlace(file: file, range: SourceRange(line: line, column: column))
        var bytes: [UInt8] = []
        advance()
        while let byte = next {
            advance()
            guard byte == UInt8(ascii: "\"") else {
                bytes.append(byte)
                continue
            }
            guard next == UInt8(ascii: "\"") else { return String(decoding: bytes, as: UTF8.self) + rest() }
            bytes.append(byte)
            advance()
        }
        diagnostics.append(CSVDiagnostics.quoteOpen(at: opening))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What follows a closing quote before the next comma; nothing should.
    private mutating func rest() -> String {
        if let byte = next, byte != UInt8(ascii: ","), !isAtEndOfLine { report(CSVDiagnostics.quoteInside) }
        let start = position
        while let byte = next, byte != UInt8(ascii: ","), !isAtEndOfLine { advance() }
        return String(decoding: text[start..<position], as: UTF8.self)
    }

    private mutating func endLine() {
        if next == UInt8(ascii: "\r") { advance() }
        if next == UInt8(ascii: "\n") { advance() }
    }

    /// One byte further; a column is a Unicode scalar. A lone carriage return ends a line too.
    private mutating func advance() {
        let byte = text[position]
        position += 1
        let endsLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n")
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
