/// A text file of rows that can tell whether it is whole: a title, one row per path, and the number of rows.
///
/// ```
/// suluh-output 1
/// 3fb1… 5120 id/index.html
/// end 1
/// ```
enum SealedList {
    struct Row {
        var fields: [ArraySlice<UInt8>]
        var path: ExactPath
    }

    /// `rows` are without line breaks.
    static func encode(title: String, rows: [String]) -> [UInt8] {
        var text: [UInt8] = []
        for line in [title] + rows + ["end \(rows.count)"] {
            text += line.utf8
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    /// The rows, or nothing when the text has another title or is not whole. The path is all that follows the fields.
    static func decode(_ text: [UInt8], title: String, fieldCount: Int) -> [Row]? {
        guard text.last == UInt8(ascii: "\n") else { return nil }
        var lines = text.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard let first = lines.popFirst(), first.elementsEqual(title.utf8) else { return nil }
        guard let last = lines.popLast(), last.elementsEqual("end \(lines.count)".utf8) else { return nil }
        var rows: [Row] = []
        rows.reserveCapacity(lines.count)
        for line in lines {
            var fields = line.split(separator: UInt8(ascii: " "), maxSplits: fieldCount)
            guard fields.count == fieldCount + 1, let path = fields.popLast() else { return nil }
            rows.append(Row(fields: fields, path: ExactPath(String(decoding: path, as: UTF8.self))))
        }
        return rows
    }
}
