internal import Diagnostics

/// Finds where addresses stand in a text. libcmark's own columns are unreliable after the first line of a paragraph.
struct DestinationFinder {
    private let source: SourceText
    private let firstLine: Int
    /// Where the search for an address of a block goes on, so that the second link is not taken for the first.
    private var passed: [String: SourceRange] = [:]

    init(_ source: SourceText, firstLine: Int) {
        self.source = source
        self.firstLine = firstLine
    }

    /// The address within its block, else anywhere in the text (a reference's definition), else the block's first line.
    mutating func range(of address: String, fromLine line: Int, toLine lastLine: Int) -> SourceRange {
        let fallback = SourceRange(line: max(line, 1), column: 1)
        guard !address.isEmpty else { return shifted(fallback) }
        let found =
            next(address, line, lastLine)
            ?? source.firstRange(of: address, fromLine: max(line, 1), toLine: max(lastLine, line))
            ?? source.firstRange(of: address, fromLine: 1, toLine: source.lineCount)
        if let found { passed[address] = found }
        return shifted(found ?? fallback)
    }

    private func next(_ address: String, _ line: Int, _ lastLine: Int) -> SourceRange? {
        guard let last = passed[address], last.endLine >= line, last.endLine <= lastLine else { return nil }
        return source.firstRange(of: address, after: last, toLine: lastLine)
    }

    private func shifted(_ range: SourceRange) -> SourceRange {
        SourceRange(
            line: range.line + firstLine - 1, column: range.column, endLine: range.endLine + firstLine - 1,
            endColumn: range.endColumn)
    }
}
