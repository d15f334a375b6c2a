/// A page's text, parted at the `---` lines.
package struct PageParts: Sendable {
    /// The YAML between the lines, when there is any.
    package private(set) var frontMatter: [UInt8]?
    package private(set) var body: [UInt8]
    /// The line of the file at which the body begins.
    package private(set) var bodyLine = 1
    /// The file begins with `---`, but no second one follows.
    package private(set) var isUnclosed = false

    /// - Parameter text: A whole file without a byte order mark.
    package init(_ text: [UInt8]) {
        body = text
        var lines = LineIterator(text)
        guard let first = lines.next(), Self.isFence(text[first]) else { return }
        let start = lines.position
        var number = 1
        while let line = lines.next() {
            number += 1
            guard Self.isFence(text[line]) else { continue }
            frontMatter = Array(text[start..<line.lowerBound])
            body = Array(text[lines.position...])
            bodyLine = number + 1
            return
        }
        isUnclosed = true
    }

    /// The line with which front matter seems to begin in a file that has none: `----`, `--`, or `---` further down.
    package var misreadOpeningLine: Int? {
        guard frontMatter == nil, !isUnclosed else { return nil }
        var lines = LineIterator(body)
        var number = 0
        while let range = lines.next() {
            number += 1
            let line = String(decoding: body[range], as: UTF8.self).trimmingPrefix { $0.isWhitespace }
            if line.allSatisfy(\.isWhitespace) { continue }
            let dashes = line.prefix { "-–—".contains($0) }
            guard !dashes.isEmpty, line.dropFirst(dashes.count).allSatisfy(\.isWhitespace), let next = lines.next()
            else { return nil }
            let key = body[next].prefix { $0 != UInt8(ascii: ":") }
            let isKey =
                !key.isEmpty && key.count < next.count && key.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
            return isKey ? number : nil
        }
        return nil
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
}

/// Walks over the lines of a text, as ranges of bytes without the line feed.
private struct LineIterator: IteratorProtocol {
    private let text: [UInt8]
    /// Where the next line begins.
    private(set) var position = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func next() -> Range<Int>? {
        guard position < text.count else { return nil }
        let start = position
        let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        position = min(end + 1, text.count)
        return start..<end
    }
}
