extension MarkdownBody {
    /// The headings of the section that a heading opens: itself, then all below it.
    package func headings(inSection heading: Int) -> Range<Int> {
        let level = headings[heading].level
        let next = headings[(heading + 1)...].firstIndex { $0.level <= level }
        return heading..<(next ?? headings.count)
    }

    /// The HTML of the section that a heading opens, without the footnotes; nothing for a heading inside a quote or a list.
    package func html(ofSection heading: Int) -> Range<Int>? {
        guard headingStarts.indices.contains(heading), let start = headingStarts[heading] else { return nil }
        let later = headings(inSection: heading).upperBound
        let next = headingStarts[later...].compactMap { $0 }.first
        return start..<(next ?? footnotesStart ?? html.bytes.count)
    }
}

extension SlottedHTML {
    /// The HTML of a part that begins with a heading, with its slots.
    package func part(_ range: Range<Int>) -> SlottedHTML {
        var part = SlottedHTML()
        part.appendPart(of: self, range)
        return part
    }

    /// The HTML that is left when a part is taken out.
    package func without(_ range: Range<Int>) -> SlottedHTML {
        var rest = SlottedHTML()
        rest.appendPart(of: self, 0..<range.lowerBound)
        rest.appendPart(of: self, range.upperBound..<bytes.count)
        return rest
    }

    /// Whether a footnote is referred to.
    package var hasFootnotes: Bool {
        slots.contains {
            if case .phrase(.footnote) = $0.slot { true } else { false }
        }
    }
}
