internal import Diagnostics

/// What becomes of each heading of a text: its level, its id, and which one is the page's title.
struct HeadingPlan {
    /// The heading that is taken out as the title.
    private(set) var titleIndex: Int?
    private(set) var title: String?
    /// The ids by which a link may mean the title: the one written by hand, and GitHub's slug.
    private(set) var titleIDs: [String] = []
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
            let words = HeadingWords(of: first, in: tree)
            title = words.text
            titleIDs = [words.hasValidID ? words.id : nil, HeadingIDs.slug(words.text)].compactMap { $0 }
            indices.removeFirst()
        }
        planLevels(indices, tree, options)
        let words = indices.map { HeadingWords(of: $0, in: tree) }
        let ranges = indices.map { index in
            let line = tree.nodes[index].line
            let width = source.line(line).unicodeScalars.count
            return SourceRange(
                line: firstLine + line - 1, column: 1, endLine: firstLine + line - 1, endColumn: width + 1)
        }
        // Ids that were written by hand go first: a link may have been printed with one.
        var ids = HeadingIDs()
        let written = zip(words, ranges).map { words, range in
            claim(words, at: SourcePlace(file: file, range: range), &ids)
        }
        for (place, index) in indices.enumerated() {
            slot[index] = place
            if let last = words[place].lastText { trimmedText[index] = last }
            headings.append(
                MarkdownHeading(
                    level: level(of: index, written: tree.nodes[index].number), text: words[place].text,
                    id: written[place] ?? ids.unique(for: words[place].text), hasExplicitID: written[place] != nil,
                    opensSection: tree.nodes[index].parent <= 0, range: ranges[place]))
        }
    }

    /// The id that was written by hand, if there is one that can be used.
    private mutating func claim(_ words: HeadingWords, at place: SourcePlace, _ ids: inout HeadingIDs) -> String? {
        guard let id = words.id else { return nil }
        if !words.hasValidID { diagnostics.append(MarkdownDiagnostics.invalidID(id, at: place)) }
        guard words.hasValidID else { return nil }
        if HeadingIDs.isReserved(id) {
            diagnostics.append(MarkdownDiagnostics.reservedID(id, at: place))
            return nil
        }
        if !ids.claim(id) { diagnostics.append(MarkdownDiagnostics.duplicateID(id, at: place)) }
        return id
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
    /// Whether every sign of the id may stand in one.
    private(set) var hasValidID = false
    private(set) var lastText: String?

    init(of index: Int, in tree: MarkdownTree) {
        text = tree.plainText(of: index)
        let last = tree.nodes[index].end - 1
        guard last > index, tree.nodes[last].kind == .text, tree.nodes[last].parent == index else { return }
        let literal = tree.nodes[last].literal.trimmingSpaces()
        guard literal.hasSuffix("}"), let start = literal.range(ofLast: "{#") else { return }
        let written = String(literal[start.upperBound...].dropLast())
        id = written
        hasValidID = !written.isEmpty && written.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
        guard hasValidID else { return }
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
        let words = Self.slug(text)
        let slug = words.isEmpty ? "section" : Self.isReserved(words) ? "section-" + words : words
        guard !taken.insert(slug).inserted else { return slug }
        var number = counts[slug] ?? 1
        while !taken.insert("\(slug)-\(number)").inserted { number += 1 }
        counts[slug] = number + 1
        return "\(slug)-\(number)"
    }

    /// Lower case, spaces to hyphens, punctuation dropped.
    static func slug(_ text: String) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if scalar == " " { slug.append("-") } else if isKept(scalar) { slug.append(scalar) }
        }
        return String(slug)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
        }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }

    /// The footnotes have `fn-1` and `fnref-1`; `main` is the page's own main part.
    static func isReserved(_ id: String) -> Bool { id == "main" || id.hasPrefix("fn-") || id.hasPrefix("fnref-") }
}
