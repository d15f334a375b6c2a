/// Writes comma-separated values as RFC 4180 describes them.
package struct CSVText: Sendable {
    package private(set) var text = ""

    /// - Parameter header: The names of the columns.
    package init(header: [String]) { add(header) }

    /// Writes a row.
    package mutating func add(_ cells: [String]) {
        text += cells.map(Self.quoted).joined(separator: ",") + "\r\n"
    }

    /// A cell in quotes where it needs them; a space at an end would be lost to some readers without.
    private static func quoted(_ cell: String) -> String {
        let needsQuotes =
            cell.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) } || cell.hasPrefix(" ")
            || cell.hasSuffix(" ")
        guard needsQuotes else { return cell }
        return "\"" + String(cell.flatMap { $0 == "\"" ? "\"\"" : String($0) }) + "\""
    }
}
