internal import CSV
internal import Diagnostics

/// The first row of a table: what each of its columns holds.
struct TableHeader {
    /// A column by its title.
    struct Column {
        /// The title as it is written; the number of the column where nothing is written.
        let title: String
        /// Nothing for a column whose cells are only kept.
        let holds: ServiceColumn?
    }

    private(set) var columns: [Column] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let file: String

    init(_ row: CSVRow, file: String) {
        self.file = file
        var first: [ServiceColumn: String] = [:]
        for cell in row.cells {
            let title = cell.text.inOneLine
            guard let holds = column(title, at: cell) else { continue }
            if let other = first[holds], !holds.isRepeatable {
                columns.append(Column(title: title, holds: nil))
                diagnostics.append(ImportDiagnostics.columnTwice(title, first: other, at: place(cell)))
            } else {
                first[holds] = title
                columns.append(Column(title: title, holds: holds))
            }
        }
        checkNames(row)
    }

    /// Whether the columns tell what the services are called.
    var hasNames: Bool { columns.contains { $0.holds == .name } }

    /// What a title means; a title that means nothing makes a column that is kept, and is reported.
    private mutating func column(_ title: String, at cell: CSVCell) -> ServiceColumn? {
        let letters = lettersOnly(title)
        if let known = ServiceColumn.byName[letters] { return known }
        let stem = String(letters.reversed().drop { $0.isASCII && $0.isNumber }.reversed())
        if let known = ServiceColumn.byName[stem], known.isRepeatable { return known }
        columns.append(Column(title: title.isEmpty ? "\(columns.count + 1)" : title, holds: nil))
        if !title.isEmpty {
            let near = DidYouMean.nearest(to: title, among: Self.titles)
            diagnostics.append(ImportDiagnostics.columnUnknown(title, near: near, at: place(cell)))
        }
        return nil
    }

    private static let titles = ServiceColumn.allCases.filter { $0 != .exported }.flatMap(\.names)

    private mutating func checkNames(_ row: CSVRow) {
        guard !hasNames else { return }
        let names = ServiceColumn.name.names
        let near = row.cells.first { DidYouMean.nearest(to: $0.text.inOneLine, among: names) != nil }
        // Without a column of names the first row is most likely no header, and its cells no titles.
        diagnostics = [
            ImportDiagnostics.nameColumnMissing(
                near: near?.text.inOneLine, at: SourcePlace(file: file, range: row.range))
        ]
    }

    private func place(_ cell: CSVCell) -> SourcePlace { SourcePlace(file: file, range: cell.range) }
}
