internal import YAML

/// Changes a text between a page's lines of dashes, and nothing else there.
enum FrontMatterEdit {
    /// - Parameters:
    ///   - head: The front matter with its lines of dashes.
    ///   - key: A key whose value is a text, `title` or `summary`.
    /// - Returns: Nothing where there is no front matter.
    static func setting(_ key: String, to text: String, in head: [UInt8]) -> [UInt8]? {
        var lines = head.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        guard lines.count > 2 else { return nil }
        let lineEnd: [UInt8] = lines[0].last == 0x0D ? [0x0D] : []
        let written = Array("\(key): \(YAMLText.scalar(text))".utf8) + lineEnd
        let found = lines.indices.first { lines[$0].starts(with: "\(key):".utf8) }
        guard let found else {
            let after = lines.indices.first { lines[$0].starts(with: "title:".utf8) } ?? 0
            lines.insert(written, at: end(of: after, in: lines))
            return Array(lines.joined(separator: [0x0A]))
        }
        lines.replaceSubrange(found..<end(of: found, in: lines), with: [written])
        return Array(lines.joined(separator: [0x0A]))
    }

    /// The line after a value, which goes on as long as lines are indented.
    private static func end(of start: Int, in lines: [[UInt8]]) -> Int {
        var end = start + 1
        while end < lines.count, let first = lines[end].first, first == 0x20 || first == 0x09 { end += 1 }
        return end
    }

    /// The front matter of a new translation: texts only.
    static func new(title: String?, summary: String?) -> [UInt8] {
        let lines = [
            title.map { "title: \(YAMLText.scalar($0))" }, summary.map { "summary: \(YAMLText.scalar($0))" },
        ].compactMap { $0 }
        return lines.isEmpty ? [] : Array("---\n\(lines.joined(separator: "\n"))\n---\n".utf8)
    }
}
