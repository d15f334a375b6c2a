internal import Diagnostics

/// A YAML text with the file and line it comes from, so that the parser's positions become places.
struct YAMLSource {
    /// The text without a byte order mark.
    let bytes: [UInt8]
    let file: String
    let firstLine: Int

    init(_ text: [UInt8], file: String, firstLine: Int) {
        bytes = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
        self.file = file
        self.firstLine = firstLine
    }

    /// A stretch of one line of this text, in Unicode scalars from 1.
    func place(line: Int, column: Int, length: Int = 0) -> SourcePlace {
        let fileLine = max(line, 1) + firstLine - 1
        let start = max(column, 1)
        return SourcePlace(
            file: file,
            range: SourceRange(line: fileLine, column: start, endLine: fileLine, endColumn: start + length))
    }

    /// The place of a byte of this text.
    func place(ofByte offset: Int) -> SourcePlace {
        let offset = min(max(offset, 0), bytes.count)
        let range = SourceText(bytes).range(ofBytes: offset..<offset)
        return place(line: range.line, column: range.column)
    }
}
