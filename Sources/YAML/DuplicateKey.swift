internal import Diagnostics

/// Finds the second place of a key of which the parser names only the first.
struct DuplicateKey {
    private let key: String
    private let firstLine: Int
    private let column: Int
    private let source: YAMLSource

    init(_ key: String, firstAt line: Int, column: Int, _ source: YAMLSource) {
        self.key = key
        self.firstLine = line
        self.column = column
        self.source = source
    }

    var diagnostic: Diagnostic {
        let (line, column) = second ?? (firstLine, column)
        return .yamlKeyTwice(
            key, at: source.place(line: line, column: column, length: key.unicodeScalars.count),
            firstLine: firstLine + source.firstLine - 1)
    }

    /// The next line with this key in the same column, as keys of one mapping have; else one further on in the same line.
    private var second: (line: Int, column: Int)? {
        let text = SourceText(source.bytes)
        guard firstLine < text.lineCount else { return secondInSameLine }
        for number in (firstLine + 1)...text.lineCount {
            let line = Array(text.line(number).unicodeScalars)
            if isKey(in: line, at: column - 1) { return (number, column) }
        }
        return secondInSameLine
    }

    private var secondInSameLine: (line: Int, column: Int)? {
        let line = Array(SourceText(source.bytes).line(firstLine).unicodeScalars)
        guard column < line.count else { return nil }
        return (column..<line.count).first { isKey(in: line, at: $0) }.map { (firstLine, $0 + 1) }
    }

    private func isKey(in line: [Unicode.Scalar], at start: Int) -> Bool {
        guard start >= 0, start < line.count else { return false }
        let rest = line[start...]
        let unquoted = rest.first == "\"" || rest.first == "'" ? rest.dropFirst() : rest
        guard unquoted.starts(with: key.unicodeScalars) else { return false }
        let after = unquoted.dropFirst(key.unicodeScalars.count).drop { $0 == "\"" || $0 == "'" || $0 == " " }
        return after.first == ":"
    }
}
