package import Diagnostics

/// Reads one Markdown text.
///
/// - Parameters:
///   - text: UTF-8 without a byte order mark, after the front matter; lines end in LF or CRLF.
///   - file: The file's path from the site's folder, for diagnostics.
///   - firstLine: The line of the file in which `text` begins.
/// - Returns: The body. Every text has one; problems are reported beside it.
package func parseMarkdown(
    _ text: [UInt8], file: String, firstLine: Int, options: MarkdownOptions
) -> Reported<MarkdownBody> {
    if let far = ReadingCost.lineTooFar(in: text) {
        let line = firstLine + far.line - 1
        let problem =
            far.isDepth
            ? MarkdownDiagnostics.tooDeep(file: file, line: line) : MarkdownDiagnostics.tooHeavy(file: file, line: line)
        var unread = MarkdownBody()
        unread.sections = [MarkdownSection(heading: nil, text: "")]
        return Reported(unread, [problem])
    }
    let source = SourceText(text)
    let tree = parseTree(text).withTicks(from: source)
    let plan = HeadingPlan(tree, options: options, file: file, firstLine: firstLine, source: source)
    let finder = DestinationFinder(text, firstLine: firstLine)
    let blocks =
        options.collectsBlocks
        ? BlockPlan(tree, plan: plan, options: options, firstLine: firstLine) : BlockPlan()
    var writer = HTMLWriter(tree, headings: plan, options: options, file: file, firstLine: firstLine, finder: finder)
    writer.blockNumbers = blocks.numbers
    writer.write()
    var body = MarkdownBody()
    body.html = writer.html
    body.references = writer.references
    body.headings = plan.headings
    body.headingStarts = writer.headingStarts
    body.footnotesStart = writer.footnotesStart
    body.sections = SectionCollector.sections(of: tree, plan: plan, options: options)
    body.title = plan.title
    body.titleIDs = plan.titleIDs
    body.blocks = blocks.blocks
    body.numbers = NumberCollector.numbers(of: tree, finder: finder)
    body.terms = writer.terms.ids
    body.formerNames = writer.terms.formerNames
    var diagnostics = plan.diagnostics + writer.diagnostics
    diagnostics += unknownCallouts(in: tree, options: options, file: file, firstLine: firstLine)
    diagnostics += LostMarkup(tree: tree, source: source, file: file, firstLine: firstLine).diagnostics
    if let line = tree.tooDeepLine {
        diagnostics.append(MarkdownDiagnostics.tooDeep(file: file, line: firstLine + line - 1))
    }
    return Reported(body, diagnostics)
}

private func unknownCallouts(
    in tree: MarkdownTree, options: MarkdownOptions, file: String, firstLine: Int
) -> [Diagnostic] {
    tree.nodes.indices.filter { tree.nodes[$0].kind == .blockQuote }.compactMap { index in
        guard let marker = CalloutMarker(of: index, in: tree) else { return nil }
        let line = firstLine + tree.nodes[index].line - 1
        let isKnown = options.callout(writtenAs: marker.name) != nil
        if marker.isCrowded {
            // `[!a](b.md) …` with a name that no callout has is a text like any other.
            let place = SourcePlace(file: file, range: SourceRange(line: line, column: 1))
            return isKnown ? MarkdownDiagnostics.crowdedCallout(marker.name, at: place) : nil
        }
        guard !isKnown else { return nil }
        return MarkdownDiagnostics.unknownCallout(
            marker.name, known: options.calloutNames.sorted(), words: options.calloutWords.keys.sorted(),
            at: SourcePlace(file: file, range: SourceRange(line: line, column: 1)))
    }
}

extension MarkdownTree {
    /// The tree with the boxes of tasks ticked as they are written.
    ///
    /// libcmark takes a box for ticked when `[x]` stands anywhere in its line, as in `- [ ] Isi kolom [x]`.
    fileprivate func withTicks(from source: SourceText) -> MarkdownTree {
        var ticked = self
        for index in nodes.indices where nodes[index].isChecked == true {
            let mark = source.line(nodes[index].line).drop { $0 != "[" }.dropFirst().first
            ticked.nodes[index].isChecked = mark == "x" || mark == "X"
        }
        return ticked
    }

    /// The inside of a heading as a tree of its own, its last text replaced.
    func inlines(of index: Int, lastText: String) -> MarkdownTree {
        var inside = MarkdownTree()
        inside.nodes = nodes[(index + 1)..<nodes[index].end].map { node in
            var moved = node
            moved.end -= index + 1
            moved.parent = max(node.parent - index - 1, -1)
            return moved
        }
        if let last = inside.nodes.indices.last { inside.nodes[last].literal = lastText }
        return inside
    }
}
