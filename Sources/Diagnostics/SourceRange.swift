/// A stretch of a text file.
///
/// Lines and columns count from 1. A column counts Unicode scalars, which is what editors show for the scripts we meet.
/// The end column is the one just after the last character.
package struct SourceRange: Hashable, Sendable {
    package let line: Int
    package let column: Int
    package let endLine: Int
    package let endColumn: Int

    package init(line: Int, column: Int, endLine: Int, endColumn: Int) {
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
    }

    /// A single spot, for problems that have a place but no width.
    package init(line: Int, column: Int) {
        self.init(line: line, column: column, endLine: line, endColumn: column)
    }
}

extension SourceRange: Comparable {
    package static func < (left: SourceRange, right: SourceRange) -> Bool {
        (left.line, left.column, left.endLine, left.endColumn)
            < (right.line, right.column, right.endLine, right.endColumn)
    }
}

/// Where a problem stands: a file of the site, and unless the whole file is the problem, a stretch of it.
package struct SourcePlace: Hashable, Sendable {
    /// The file's path from the site's folder, with `/` between its parts.
    package let file: String
    package let range: SourceRange?

    package init(file: String, range: SourceRange? = nil) {
        self.file = file
        self.range = range
    }
}
