internal import Diagnostics
internal import Markdown
package import SiteModel
internal import YAML

/// The file of a translation that is still to be written: the source's headings, and below each the source's words as a
/// comment, which readers do not see.
///
/// - Parameter source: Was read with its text.
package func translationOutline(of source: LoadedPage, hints: (title: String, body: String)) -> [UInt8] {
    var lines = ["---", "title: \(YAMLText.scalar(source.frontMatter.title ?? source.key.name))   # \(hints.title)"]
    if let summary = source.frontMatter.summary {
        lines.append("summary: \(YAMLText.scalar(summary))   # \(hints.title)")
    }
    lines += ["---", "", "<!-- \(hints.body) -->", ""]
    return Array((lines + OutlineBody(source).lines).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
}

/// The text of a page with all but its headings in comments.
private struct OutlineBody {
    private(set) var lines: [String] = []
    private var hidden: [String] = []
    private var lastIsHeading = false

    init(_ source: LoadedPage) {
        let body = source.text?.parts.body ?? []
        let first = source.text.map { $0.head.count { $0 == UInt8(ascii: "\n") } + 1 } ?? 1
        let all = String(decoding: body, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let headings = Set(source.body.headings.filter(\.opensSection).map(\.range.line))
        for (offset, line) in all.enumerated() {
            let text = line.last == "\r" ? String(line.dropLast()) : String(line)
            if headings.contains(first + offset) || (lastIsHeading && isUnderline(text)) {
                show(text)
            } else {
                hide(text)
            }
        }
        flush()
    }

    /// Of a heading that is written on two lines.
    private func isUnderline(_ line: String) -> Bool {
        !line.isEmpty && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
            && lines.dropLast().last?.hasPrefix("#") == false
    }

    private mutating func show(_ line: String) {
        flush()
        if lastIsHeading { lines.removeLast() }
        lines += [line, ""]
        lastIsHeading = true
    }

    private mutating func hide(_ line: String) {
        hidden.append(line)
        lastIsHeading = false
    }

    private mutating func flush() {
        let words = hidden.drop { $0.allSatisfy(\.isWhitespace) }
        hidden = []
        guard let last = words.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return }
        // A comment ends at its first "-->".
        let safe = words[...last].map { $0.replacing("-->", with: "-- >") }
        lines += ["<!--"] + safe + ["-->", ""]
    }
}
