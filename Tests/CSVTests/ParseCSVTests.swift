import CSV
import Diagnostics
import Testing

/// What texts come to, as RFC 4180 has it.
@Suite struct ParseCSVTests {
    @Test(arguments: [
        ("", []),
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        ("a,\n,b\n", [["a", ""], ["", "b"]]),
        ("a,", [["a", ""]]),
        ("a\n\n\nb\n", [["a"], ["b"]]),
        ("\"a, b\",\"say \"\"so\"\"\"\n", [["a, b", "say \"so\""]]),
        ("\"two\nlines\",x\ny,z\n", [["two\nlines", "x"], ["y", "z"]]),
        ("\"\",x\n", [["", "x"]]),
        ("desa Ünye,è\n", [["desa Ünye", "è"]]),
    ])
    func readsCells(text: String, cells: [[String]]) {
        let table = parseCSV(Array(text.utf8), file: "t.csv")
        #expect(table.value.map { $0.cells.map(\.text) } == cells)
        #expect(table.diagnostics.isEmpty)
    }

    @Test func knowsThePlaceOfEachCell() {
        let table = parseCSV(Array("é,\"a\nb\",c\nd,e\n".utf8), file: "t.csv").value
        #expect(
            table.flatMap { $0.cells.map(\.range) } == [
                SourceRange(line: 1, column: 1, endLine: 1, endColumn: 2),
                SourceRange(line: 1, column: 3, endLine: 2, endColumn: 3),
                SourceRange(line: 2, column: 4, endLine: 2, endColumn: 5),
                SourceRange(line: 3, column: 1, endLine: 3, endColumn: 2),
                SourceRange(line: 3, column: 3, endLine: 3, endColumn: 4),
            ])
    }

    @Test(arguments: [
        ("a,\"b\nc\n", [["a", "b\nc\n"]], 1, 3),
        ("a,b\n1,2\"3\n", [["a", "b"], ["1", "2\"3"]], 2, 4),
        ("\"a\"b,c\n", [["ab", "c"]], 1, 4),
    ])
    func reportsQuotesWithoutPartner(text: String, cells: [[String]], line: Int, column: Int) {
        let table = parseCSV(Array(text.utf8), file: "t.csv")
        #expect(table.value.map { $0.cells.map(\.text) } == cells)
        #expect(table.diagnostics.map(\.kind.id) == ["csv-quote"])
        #expect(table.diagnostics.map(\.place.range) == [SourceRange(line: line, column: column)])
    }
}
