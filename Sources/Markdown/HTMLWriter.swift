internal import Diagnostics

/// Writes a tree as HTML with slots. Text reaches the HTML only through `HTMLEscaping`.
struct HTMLWriter {
    let tree: MarkdownTree
    let headings: HeadingPlan
    let options: MarkdownOptions
    let file: String
    let firstLine: Int
    var html = SlottedHTML()
    var references: [MarkdownReference] = []
    var diagnostics: [Diagnostic] = []
    var finder: DestinationFinder
    var terms = UsedTerms()
    /// How often each footnote was referred to, by its number.
    var footnoteUses: [Int: Int] = [:]
    private var hasFootnotes: Bool { footnotesStart != nil }
    private(set) var footnotesStart: Int?
    /// Where each heading of the text itself begins, by its number.
    var headingStarts: [Int?]
    private var skippedUntil = 0
    private var skipped = 0..<0
    /// The headings whose sections are open, outermost first.
    var openSections: [(level: Int, slot: Int)] = []
    /// What closes the links that are open.
    private var openLinks: [Int: String] = [:]
    /// From a node of the tree to the number of the block that it is.
    var blockNumbers: [Int: Int] = [:]
    /// The paragraph or link that is being written as what ordinarily stands in a record's slot.
    private var capture: Capture?

    init(
        _ tree: MarkdownTree, headings: HeadingPlan, options: MarkdownOptions, file: String, firstLine: Int,
        finder: DestinationFinder
    ) {
        self.tree = tree
        self.headings = headings
        self.options = options
        self.file = file
        self.firstLine = firstLine
        self.finder = finder
        headingStarts = headings.headings.map { _ in nil }
    }

    /// Walks the nodes once, opening each and closing it where it ends.
    mutating func write() {
        var open: [Int] = []
        for index in tree.nodes.indices {
            while let last = open.last, tree.nodes[last].end <= index { close(open.removeLast()) }
            guard index >= skippedUntil, !skipped.contains(index) else { continue }
            if enter(index) { open.append(index) } else { skippedUntil = max(skippedUntil, tree.nodes[index].end) }
        }
        while let last = open.popLast() { close(last) }
        closeSections(from: 0)
        if hasFootnotes { put("</ol>\n</section>\n") }
    }

    /// Writes what comes before a node's inside; false when the inside was written or is left out.
    private mutating func enter(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        switch node.kind {
        case .document: return true
        case .heading: return enterHeading(index)
        case .paragraph: return enterParagraph(node, index)
        case .blockQuote: return enterQuote(index)
        case .list: enterList(node)
        case .item: enterItem(node, index)
        case .table, .tableHeader, .tableRow, .tableCell: enterTable(node, index)
        case .footnoteDefinition: enterFootnote(node)
        case .emphasis: put("<em>")
        case .strong: put("<strong>")
        case .strikethrough: put("<del>")
        case .link: enterLink(node, index)
        case .image: return enterImage(node, index)
        case .footnoteReference: return enterFootnoteReference(node)
        case .text:
            words(node, index)
            reportMissingFootnotes(node, index)
        default: enterLeaf(node, index)
        }
        return !node.kind.isLeaf
    }

    private mutating func enterLeaf(_ node: MarkdownNode, _ index: Int) {
        switch node.kind {
        case .softBreak: put("\n")
        case .lineBreak: put("<br>\n")
        case .code:
            put("<code>")
            text(node.literal)
            put("</code>")
        case .thematicBreak:
            newLine()
            put("<hr>\n")
        case .codeBlock: codeBlock(node, index)
        case .htmlInline, .htmlBlock: rawHTML(node, index)
        default: break
        }
    }

    private mutating func close(_ index: Int) {
        let node = tree.nodes[index]
        switch node.kind {
        case .heading: closeHeading(index)
        case .paragraph: closeParagraph(index)
        case .blockQuote:
            newLine()
            put(calloutName(of: index) != nil ? "</div>\n" : "</blockquote>\n")
        case .list: put(node.isOrdered ? "</ol>\n" : "</ul>\n")
        case .item: put("</li>\n")
        case .table, .tableHeader, .tableRow, .tableCell: closeTable(node, index)
        case .footnoteDefinition: closeFootnote(node, index)
        case .emphasis: put("</em>")
        case .strong: put("</strong>")
        case .strikethrough: put("</del>")
        case .link:
            if let end = openLinks[index] { put(end) }
            endCapture(index)
        default: break
        }
    }

    mutating func put(_ markup: String) { html.append(markup) }

    mutating func text(_ words: String) {
        html.append(escaping: words)
    }

    mutating func newLine() {
        if let last = html.bytes.last, last != UInt8(ascii: "\n") { put("\n") }
    }

    // MARK: Blocks

    /// Leaves a place for what is said of a block.
    mutating func markBlock(_ index: Int) {
        if let number = blockNumbers[index] { html.append(.blockMark(number)) }
    }

    private mutating func enterParagraph(_ node: MarkdownNode, _ index: Int) -> Bool {
        if isTight(node, index) {
            markBlock(index)
            return true
        }
        newLine()
        let isLink = index + 1 < node.end && tree.nodes[index + 1].kind == .link && phrase(index + 1) == nil
        let isCard = isLink && standsAlone(tree.nodes[index + 1], index + 1)
        if isCard { beginCapture(index) }
        put("<p\(language(ofParagraph: node, index))>")
        if !isCard { markBlock(index) }
        return true
    }

    private mutating func closeParagraph(_ index: Int) {
        let node = tree.nodes[index]
        if taskItem(holding: index) != nil { put("</label>") }
        let definition = node.parent >= 0 ? tree.nodes[node.parent] : nil
        if let definition, definition.kind == .footnoteDefinition, node.end == definition.end {
            backLinks(definition.number)
        }
        if !isTight(node, index) { put("</p>\n") }
        endCapture(index)
    }

    /// The words of a task stand in its label, where no paragraph may be.
    private func isTight(_ node: MarkdownNode, _ index: Int) -> Bool {
        guard node.parent >= 0 else { return false }
        if taskItem(holding: index) != nil { return true }
        let list = tree.nodes[node.parent].parent
        return tree.nodes[node.parent].kind == .item && list >= 0 && tree.nodes[list].isTight
    }

    private mutating func enterQuote(_ index: Int) -> Bool {
        newLine()
        guard let callout = calloutName(of: index) else {
            put("<blockquote>\n")
            return true
        }
        put("<div class=\"callout callout-")
        text(callout.name)
        put("\" role=\"note\">\n<p class=\"callout-title\">")
        html.append(.phrase(.callout(callout.name)))
        put("</p>\n")
        // The marker is left out, and its paragraph too where the marker was all of it.
        let isAlone = callout.textIndex >= tree.nodes[index + 1].end
        skipped = (isAlone ? index + 1 : index + 2)..<callout.textIndex
        return true
    }

    private mutating func enterList(_ node: MarkdownNode) {
        newLine()
        guard node.isOrdered else { return put("<ul>\n") }
        put(node.number == 1 ? "<ol>\n" : "<ol start=\"\(node.number)\">\n")
    }

    private mutating func enterItem(_ node: MarkdownNode, _ index: Int) {
        newLine()
        guard let isChecked = node.isChecked else { return put("<li>") }
        put("<li class=\"task\">")
        let opensWithText = index + 1 < node.end && tree.nodes[index + 1].kind == .paragraph
        if opensWithText { put("<label>") }
        put("<input type=\"checkbox\" disabled\(isChecked ? " checked" : "")")
        if !opensWithText {
            put(" aria-label=\"")
            html.append(.phrase(isChecked ? .done : .toDo))
            put("\"")
        }
        put("> ")
    }

    /// The task whose words this paragraph is.
    private func taskItem(holding paragraph: Int) -> Int? {
        let parent = tree.nodes[paragraph].parent
        guard parent >= 0, parent + 1 == paragraph, tree.nodes[parent].isChecked != nil else { return nil }
        return parent
    }

    private mutating func codeBlock(_ node: MarkdownNode, _ index: Int) {
        newLine()
        markBlock(index)
        put("<pre><code")
        if let language = node.info.split(whereSeparator: \.isWhitespace).first {
            put(" class=\"language-")
            text(String(language))
            put("\"")
        }
        put(">")
        text(node.literal)
        put("</code></pre>\n")
    }

    private mutating func rawHTML(_ node: MarkdownNode, _ index: Int) {
        let shown = node.literal.withoutComments()
        if node.kind == .htmlBlock { newLine() }
        if let line = node.literal.lineOfOpenComment() {
            diagnostics.append(
                MarkdownDiagnostics.openComment(
                    at: SourcePlace(file: file, range: SourceRange(line: firstLine + node.line - 1 + line, column: 1))))
        }
        guard shown.contains(where: { !$0.isWhitespace }) else { return }
        diagnostics.append(MarkdownDiagnostics.rawHTML(shown, at: place(ofRawHTML: node, index)))
        if node.kind == .htmlBlock {
            put("<p>")
            markBlock(index)
        }
        text(node.kind == .htmlBlock ? shown.trimmingLineBreaks() : shown)
        if node.kind == .htmlBlock { put("</p>\n") }
    }

    // MARK: Footnotes

    private mutating func enterFootnote(_ node: MarkdownNode) {
        if !hasFootnotes {
            closeSections(from: 0)
            newLine()
            footnotesStart = html.bytes.count
            put("<section class=\"footnotes\" role=\"doc-endnotes\">\n<h2>")
            html.append(.phrase(.footnotes))
            put("</h2>\n<ol>\n")
        }
        put("<li id=\"fn-\(node.number)\">\n")
    }

    private mutating func closeFootnote(_ node: MarkdownNode, _ index: Int) {
        let endsInParagraph = tree.children(of: index).last.map { tree.nodes[$0].kind == .paragraph } ?? false
        if !endsInParagraph { backLinks(node.number) }
        newLine()
        put("</li>\n")
    }

    /// A reference that is not shown, as in a picture's description, leaves nothing to go back to.
    private mutating func backLinks(_ number: Int) {
        guard let uses = footnoteUses[number] else { return }
        for use in 1...uses {
            put(" <a href=\"#fnref-\(number)\(use > 1 ? "-\(use)" : "")\" role=\"doc-backlink\" aria-label=\"")
            html.append(.phrase(.backToText(number: number, use: uses > 1 ? use : nil)))
            put(uses > 1 ? "\">↩<sup>\(use)</sup></a>" : "\">↩</a>")
        }
    }

    private mutating func enterFootnoteReference(_ node: MarkdownNode) -> Bool {
        let use = (footnoteUses[node.number] ?? 0) + 1
        footnoteUses[node.number] = use
        put("<sup><a href=\"#fn-\(node.number)\" id=\"fnref-\(node.number)\(use > 1 ? "-\(use)" : "")\"")
        put(" role=\"doc-noteref\" aria-label=\"")
        html.append(.phrase(.footnote(number: node.number)))
        put("\">\(node.number)</a></sup>")
        return false
    }

    // MARK: Links and pictures

    /// What was written before a record's slot, and the node that the slot stands for.
    private struct Capture {
        let index: Int
        let before: SlottedHTML
    }

    private mutating func beginCapture(_ index: Int) {
        capture = Capture(index: index, before: html)
        html = SlottedHTML()
    }

    private mutating func endCapture(_ index: Int) {
        guard let capture, capture.index == index else { return }
        let ordinary = html
        html = capture.before
        self.capture = nil
        guard case .address(let reference)? = ordinary.slots.first?.slot else { return html.append(ordinary) }
        html.append(.record(reference, ordinary: ordinary))
    }

    private mutating func enterLink(_ node: MarkdownNode, _ index: Int) {
        if let phrase = phrase(index) {
            openLinks[index] = open(phrase, node, index)
            return
        }
        guard let slot = reference(.link, node, index) else { return }
        openLinks[index] = "</a>"
        if capture == nil, isRecord(node, index) { beginCapture(index) }
        put("<a href=\"")
        html.append(.address(slot))
        put("\"")
        attribute("title", node.title)
        put(">")
    }

    private mutating func enterImage(_ node: MarkdownNode, _ index: Int) -> Bool {
        let description = tree.plainText(of: index)
        guard let slot = reference(.image, node, index) else {
            text(description)
            return false
        }
        put("<img src=\"")
        html.append(.address(slot))
        put("\" alt=\"")
        text(description)
        put("\"")
        attribute("title", node.title)
        put(" loading=\"lazy\">")
        return false
    }

    private mutating func attribute(_ name: String, _ value: String) {
        guard !value.isEmpty else { return }
        put(" \(name)=\"")
        text(value)
        put("\"")
    }
}
