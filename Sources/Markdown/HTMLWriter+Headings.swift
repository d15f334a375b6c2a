internal import Diagnostics

extension HTMLWriter {
    /// Writes what comes before a heading's words; false when all of it was written or is left out.
    mutating func enterHeading(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        guard index != headings.titleIndex else { return false }
        newLine()
        if let slot = headings.slot[index], node.parent == 0 { headingStarts[slot] = html.bytes.count }
        openSection(index)
        put("<h\(headings.level(of: index, written: node.number))")
        if let slot = headings.slot[index] {
            put(" id=\"")
            html.append(.headingID(slot))
            put("\"")
        }
        put(">")
        if let section = openSections.last, section.slot == headings.slot[index] {
            html.append(.headingLabel(section.slot))
        }
        guard let words = headings.trimmedText[index] else { return true }
        inlines(of: index, lastText: words)
        closeHeading(index)
        return false
    }

    /// What is said of a heading stands behind it, since its words name a part of the page.
    mutating func closeHeading(_ index: Int) {
        put("</h\(headings.level(of: index, written: tree.nodes[index].number))>\n")
        markBlock(index)
    }

    /// A heading directly in the text ends the sections of its level and below, and begins its own.
    private mutating func openSection(_ index: Int) {
        guard let slot = headings.slot[index], headings.headings[slot].opensSection else { return }
        let level = headings.level(of: index, written: tree.nodes[index].number)
        closeSections(from: level)
        openSections.append((level, slot))
        html.append(.sectionStart(slot))
    }

    /// Ends the open sections of a level and below.
    mutating func closeSections(from level: Int) {
        while let last = openSections.last, last.level >= level {
            newLine()
            html.append(.sectionEnd(last.slot))
            openSections.removeLast()
        }
    }

    /// A heading whose last words were an id: the words before it are written in its place.
    private mutating func inlines(of index: Int, lastText: String) {
        var part = HTMLWriter(
            tree.inlines(of: index, lastText: lastText), headings: HeadingPlan(), options: options, file: file,
            firstLine: firstLine, finder: finder)
        part.references = references
        part.footnoteUses = footnoteUses
        part.terms = terms
        part.write()
        html.append(part.html)
        references = part.references
        footnoteUses = part.footnoteUses
        terms = part.terms
        diagnostics += part.diagnostics
        finder = part.finder
    }
}
