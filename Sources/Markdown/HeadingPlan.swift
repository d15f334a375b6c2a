internal import Diagnostics

/// What becomes of each heading of a text: its level, its id, and which one is the page's title.
struct HeadingPlan {
    /// The heading that is taken out as the title.
    private(set) var titleIndex: Int?
    private(set) var title: String?
    private(set) var headings: [MarkdownHeading] = []
    /// From a heading's node to its number among `headings`.
    private(set) var slot: [Int: Int] = [:]
    /// The last words of headings that end with an id, without the id.
    private(set) var trimmedText: [Int: String] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private var levels: [Int: Int] = [:]

    init() {}

    init(_ tree: MarkdownTree, options: MarkdownOptions, file: String, firstLine: Int, source: SourceText) {
        var indices = tree.nodes.indices.filter { tree.nodes[$0].kind == .heading }
        if options.takesTitle, let first = indices.first, first == 1, tree.nodes[first].number == 1 {
            titleIndex = first
            title = tree.plainText(of: first)
            indices.removeFirst()
        }
        planLevels(indices, tree, options)
        var ids = HeadingIDs()
        for index in indices {
            let node = tree.nodes[index]
            let words = HeadingWords(of: index, in: tree)
            let line = firstLine + node.line - 1
            let range = SourceRange(
                line: line, column: 1, endLine: line,
                endColumn: source.line(line - firstLine + 1).unicodeScalars.count + 1)
            if let id = words.id, !ids.claim(id) {
                diagnostics.append(MarkdownDiagnostics.duplicateID(id, at: SourcePlace(file: file, range: range)))
            }
            if let last = words.lastText { trimmedText[index] = last }
            slot[index] = headings.count
            headings.append(
                MarkdownHeading(
                    level: level(of: index, written: node.number), text: words.text,
                    id: words.id ?? ids.unique(for: words.text), hasExplicitID: words.id != nil, range: range))
        }
    }

    /// The level at which a heading is shown.
    func level(of index: Int, written: Int) -> Int { levels[index] ?? min(max(written, 1), 6) }

    /// Shifts a text that begins at level 1 below the page's title, and closes gaps, so that no level is skipped.
    private mutating func planLevels(_ indices: [Int], _ tree: MarkdownTree, _ options: MarkdownOptions) {
        guard options.topLevel > 1 else { return }
        var open: [(written: Int, shown: Int)] = []
        for index in indices {
            let written = tree.nodes[index].number
            while let last = open.last, last.written >= written { open.removeLast() }
            let shown = min((open.last?.shown ?? options.topLevel - 1) + 1, 6)
            open.append((written, shown))
            levels[index] = shown
        }
    }
}

/// A heading's words, parted from an id in braces at their end: `Syarat {#syarat}`.
private struct HeadingWords {
    private(set) var text: String
    private(set) var id: String?
    private(set) var lastText: String?

    init(of index: Int, in tree: MarkdownTree) {
        text = tree.plainText(of: index)
        let last = tree.nodes[index].end - 1
        guard last > index, tree.nodes[last].kind == .text, tree.nodes[last].parent == index else { return }
        let literal = tree.nodes[last].literal.trimmingSpaces()
        guard literal.hasSuffix("}"), let start = literal.range(ofLast: "{#") else { return }
        let written = String(literal[start.upperBound...].dropLast())
        guard !written.isEmpty, written.allSatisfy({ $0.isLetter || $0.isNumber || "-_.:".contains($0) }) else {
            return
        }
        id = written
        lastText = String(literal[..<start.lowerBound]).trimmingEnd()
        text = String(text.trimmingSpaces().dropLast(written.count + 3)).trimmingEnd()
    }
}

extension String {
    fileprivate func range(ofLast wanted: String) -> Range<String.Index>? {
        var start = startIndex
        var found: Range<String.Index>?
        while let range = self[start...].firstRange(of: wanted) {
            found = range
            start = range.upperBound
        }
        return found
    }

    fileprivate func trimmingEnd() -> String {
        var view = self[...]
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}

/// Hands out ids as GitHub does, each once.
private struct HeadingIDs {
    private var taken: Set<String> = []
    private var counts: [String: Int] = [:]

    /// Takes an id that was written by hand; false when it is taken.
    mutating func claim(_ id: String) -> Bool { taken.insert(id).inserted }

    mutating func unique(for text: String) -> String {
        let slug = Self.slug(text)
        guard !taken.insert(slug).inserted else { return slug }
        var number = counts[slug] ?? 1
        while !taken.insert("\(slug)-\(number)").inserted { number += 1 }
        counts[slug] = number + 1
        return "\(slug)-\(number)"
    }

    /// Lower case, spaces to hyphens, punctuation dropped.
    private static func slug(_ text: String) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if scalar == " " { slug.append("-") }
            let properties = scalar.properties
            let isWord =
                properties.isAlphabetic || properties.numericType != nil
                || properties.generalCategory == .nonspacingMark
            if isWord || scalar == "-" || scalar == "_" { slug.append(scalar) }
        }
        let text = String(slug)
        // `fn-1` and `fnref-1` belong to the footnotes.
        return text.isEmpty || text.hasPrefix("fn-") || text.hasPrefix("fnref-")
            ? "section" + (text.isEmpty ? "" : "-" + text) : text
    }
}
