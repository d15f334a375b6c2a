/// A file's text as an editor sees it: lines and columns instead of bytes. Lines end in LF, CRLF, or a lone CR.
///
/// Made only when there is something to report, so that correct files cost nothing.
package struct SourceText: Sendable {
    private let bytes: [UInt8]
    private let lineStarts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where Self.endsLine(byte, at: offset, in: bytes) {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    private static func endsLine(_ byte: UInt8, at offset: Int, in bytes: [UInt8]) -> Bool {
        if byte == UInt8(ascii: "\n") { return true }
        guard byte == UInt8(ascii: "\r") else { return false }
        return offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n")
    }

    /// The number of lines, counting an empty one after a final line break.
    package var lineCount: Int { lineStarts.count }

    /// The text of a line without its line break; empty for a line that is not there.
    package func line(_ number: Int) -> String {
        String(decoding: lineBytes(number), as: UTF8.self)
    }

    /// The place of a stretch of bytes.
    package func range(ofBytes range: Range<Int>) -> SourceRange {
        let start = position(of: range.lowerBound)
        let end = position(of: range.upperBound)
        return SourceRange(line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
    }

    /// The place of a byte column, as YAML and Markdown parsers count it (from 1, in bytes).
    package func range(line: Int, byteColumn: Int, byteLength: Int = 0) -> SourceRange {
        guard line >= 1, line <= lineStarts.count else { return SourceRange(line: max(line, 1), column: 1) }
        let start = min(lineStarts[line - 1] + max(byteColumn - 1, 0), bytes.count)
        return range(ofBytes: start..<min(start + byteLength, bytes.count))
    }

    /// The first place where `needle` stands on or after `line`, and at most on `lastLine`.
    package func firstRange(of needle: String, fromLine line: Int, toLine lastLine: Int) -> SourceRange? {
        guard line >= 1, line <= lastLine, line <= lineStarts.count else { return nil }
        return firstRange(of: Array(needle.utf8), from: lineStarts[line - 1], toLine: lastLine)
    }

    /// The first place where `needle` stands after a range, and at most on `lastLine`.
    package func firstRange(of needle: String, after range: SourceRange, toLine lastLine: Int) -> SourceRange? {
        guard let start = offset(line: range.endLine, column: range.endColumn), lastLine >= range.endLine else {
            return nil
        }
        return firstRange(of: Array(needle.utf8), from: start, toLine: lastLine)
    }

    /// Byte by byte: the search of the standard library is generic, and takes seconds for a few megabytes.
    private func firstRange(of wanted: [UInt8], from start: Int, toLine lastLine: Int) -> SourceRange? {
        let end = lastLine < lineStarts.count ? lineStarts[lastLine] : bytes.count
        guard let first = wanted.first, start <= end else { return nil }
        var position = start
        while let found = bytes[position..<end].firstIndex(of: first), found + wanted.count <= end {
            let stretch = found..<found + wanted.count
            if bytes[stretch].elementsEqual(wanted) { return range(ofBytes: stretch) }
            position = found + 1
        }
        return nil
    }

    /// The bytes of a stretch; nothing for one that the text does not have.
    package func bytes(in range: SourceRange) -> Range<Int>? {
        guard let start = offset(line: range.line, column: range.column),
            let end = offset(line: range.endLine, column: range.endColumn), start <= end
        else { return nil }
        return start..<end
    }

    /// The characters just before and after a stretch.
    package func neighbours(of range: SourceRange) -> (before: Unicode.Scalar?, after: Unicode.Scalar?) {
        guard let stretch = bytes(in: range) else { return (nil, nil) }
        let before = String(decoding: bytes[max(0, stretch.lowerBound - 4)..<stretch.lowerBound], as: UTF8.self)
        let after = String(
            decoding: bytes[stretch.upperBound..<min(stretch.upperBound + 4, bytes.count)], as: UTF8.self)
        return (before.unicodeScalars.last, after.unicodeScalars.first)
    }

    private func offset(line: Int, column: Int) -> Int? {
        guard line >= 1, line <= lineStarts.count else { return nil }
        var offset = lineStarts[line - 1]
        var passed = 0
        while offset < bytes.count, passed < column - 1 {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0b1100_0000 == 0b1000_0000 { offset += 1 }
            passed += 1
        }
        return offset
    }

    private func lineBytes(_ number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= lineStarts.count else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return bytes[start..<end]
    }

    private func position(of offset: Int) -> (line: Int, column: Int) {
        let index = lineStarts.partitioningIndex { $0 > offset } - 1
        let before = bytes[lineStarts[index]..<min(offset, bytes.count)]
        let scalars = before.count { $0 & 0b1100_0000 != 0b1000_0000 }
        return (index + 1, scalars + 1)
    }
}

extension Array {
    /// The first index whose element belongs to the second half; the array must already be parted so.
    fileprivate func partitioningIndex(where belongsToSecondHalf: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsToSecondHalf(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
