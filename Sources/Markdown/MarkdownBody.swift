package import Diagnostics

/// What one Markdown text became: HTML with open slots, and all that other stages need to know of it.
///
/// The slots stand for what cannot be known from one file alone: where a link leads in the reader's language, which id
/// a heading has (a translation takes its source's ids), and the words that the page's language has for "footnotes".
package struct MarkdownBody: Sendable {
    package var html = SlottedHTML()
    /// Links and pictures in the order of the text; a slot names one by its index.
    package var references: [MarkdownReference] = []
    /// Headings in the order of the text; a slot names one by its index.
    package var headings: [MarkdownHeading] = []
    /// Where in `html` each heading stands; nothing for one inside another block.
    package var headingStarts: [Int?] = []
    /// Where in `html` the footnotes begin.
    package var footnotesStart: Int?
    /// The text without markup, parted at the headings: first what stands before any heading, then one per heading.
    package var sections: [MarkdownSection] = []
    /// The text of a level-1 heading that opens the file. It is not part of `html`: the page's template shows it.
    package var title: String?
    /// The ids by which a link may mean that heading: the top of the page.
    package var titleIDs: [String] = []
    /// Phone numbers, sums and articles of laws that are typed into the text, in its order.
    package var numbers: [WrittenNumber] = []
    /// The ids of the glossary's terms that the text uses, each once, in its order.
    package var terms: [String] = []
    /// Names of the past in the text.
    package var formerNames: [FormerNameUse] = []
    /// The pieces that are translated as wholes, where they were asked for; a slot names one by its index.
    package var blocks: [TextBlock] = []

    package init() {}
}

/// A link or a picture as it stands in the text.
package struct MarkdownReference: Hashable, Sendable {
    /// Whether readers follow it or see it.
    package enum Kind: Hashable, Sendable { case link, image }

    package let kind: Kind
    /// The address as written, with escapes and entities resolved.
    package let destination: String
    /// The words of the link, or the picture's description.
    package let text: String
    /// Whether nothing else stands in the paragraph, which may then become a card.
    package let standsAlone: Bool
    /// Where the address stands, so that a message can point at it.
    package let range: SourceRange

    package init(kind: Kind, destination: String, text: String, standsAlone: Bool, range: SourceRange) {
        self.kind = kind
        self.destination = destination
        self.text = text
        self.standsAlone = standsAlone
        self.range = range
    }
}

/// A heading but for the one that is the page's title.
package struct MarkdownHeading: Hashable, Sendable {
    /// The level as it is shown, 2 to 6; see `MarkdownOptions.topLevel`.
    package let level: Int
    /// The heading's words without markup.
    package let text: String
    /// The id: written by hand (`{#syarat}`), else GitHub's slug of the words, made unique within the page.
    package let id: String
    package let hasExplicitID: Bool
    /// Whether it parts the text; a heading inside a quote or a list does not.
    package let opensSection: Bool
    package let range: SourceRange

    package init(
        level: Int, text: String, id: String, hasExplicitID: Bool, opensSection: Bool, range: SourceRange
    ) {
        self.level = level
        self.text = text
        self.id = id
        self.hasExplicitID = hasExplicitID
        self.opensSection = opensSection
        self.range = range
    }
}

/// The plain words of a part of the page, for the search index.
package struct MarkdownSection: Hashable, Sendable {
    /// Index into `headings`; nothing for the part before the first heading.
    package let heading: Int?
    /// Paragraphs, items, cells and code, each ended by a line break; inline markup removed.
    package let text: String

    package init(heading: Int?, text: String) {
        self.heading = heading
        self.text = text
    }
}

/// HTML with slots that are filled when the page is rendered.
package struct SlottedHTML: Sendable, Hashable {
    /// What a slot stands for. Values are escaped for an attribute or for text when they are filled in.
    package indirect enum Slot: Hashable, Sendable {
        /// The address of `references[index]`, within an attribute's quotes.
        case address(Int)
        /// The id of `headings[index]`, within an attribute's quotes.
        case headingID(Int)
        /// Words in the page's language, as text or within an attribute's quotes.
        case phrase(Phrase)
        /// A link whose look may come from the record that it names, such as a service's card or a phone.
        ///
        /// `ordinary` is what stands there when the link leads to nothing of the kind.
        case record(Int, ordinary: SlottedHTML)
        /// Before `headings[index]`, where the section that it opens begins.
        case sectionStart(Int)
        /// Before the words of `headings[index]`, such as the number of a step.
        case headingLabel(Int)
        /// Where the section of `headings[index]` ends, after all that stands below smaller headings in it.
        case sectionEnd(Int)
        /// A term of the glossary where it is first used.
        case term(TermUse)
        /// A phone number that is typed into the text, as it is written.
        case phone(String)
        /// Where `blocks[index]` can be marked: at its beginning, for a heading or code beside it.
        case blockMark(Int)
    }

    /// What a slot is filled with.
    package enum Filling: Sendable {
        /// Words or an address, which are escaped.
        case text(String)
        /// Markup that is finished.
        case html([UInt8])
    }

    /// Words that the theme's strings hold.
    package enum Phrase: Hashable, Sendable {
        /// The heading above the footnotes.
        case footnotes
        /// The name of the link from footnote `number` back to its place; `use` tells several places apart.
        case backToText(number: Int, use: Int?)
        /// The name of the link from the text to footnote `number`.
        case footnote(number: Int)
        /// The title of a callout, such as "warning".
        case callout(String)
        /// The name of a ticked and of an open checkbox.
        case done, toDo
    }

    package private(set) var bytes: [UInt8] = []
    /// Where the slots stand: each before the byte at `offset`, in rising order.
    package private(set) var slots: [(offset: Int, slot: Slot)] = []

    package init() {}

    /// Adds finished HTML.
    package mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds a text, escaped.
    package mutating func append(escaping text: String) { HTMLEscaping.append(text, to: &bytes) }

    /// Adds finished HTML as bytes.
    package mutating func append(bytes more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Appends other HTML with its slots.
    package mutating func append(_ other: SlottedHTML) {
        slots += other.slots.map { ($0.offset + bytes.count, $0.slot) }
        bytes += other.bytes
    }

    /// Appends a part of other HTML. A slot where the part begins belongs to what stands before it.
    package mutating func appendPart(of other: SlottedHTML, _ range: Range<Int>) {
        let shift = bytes.count - range.lowerBound
        for (offset, slot) in other.slots where offset <= range.upperBound {
            if offset > range.lowerBound || range.lowerBound == 0 { slots.append((offset + shift, slot)) }
        }
        bytes += other.bytes[range]
    }

    /// Adds a gap that is filled when the page is rendered.
    package mutating func append(_ slot: Slot) {
        slots.append((bytes.count, slot))
    }

    /// The finished HTML; `filling` gives what stands in each slot.
    package func filled(with filling: (Slot) -> Filling) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + slots.count * 32)
        var position = 0
        for (offset, slot) in slots {
            result.append(contentsOf: bytes[position..<offset])
            switch filling(slot) {
            case .text(let text): HTMLEscaping.append(text, to: &result)
            case .html(let html): result += html
            }
            position = offset
        }
        result.append(contentsOf: bytes[position...])
        return result
    }

    /// The finished HTML with every record as its ordinary link, terms and phones as written, and nothing around
    /// sections; `value` gives the text of the other slots.
    package func filled(_ value: (Slot) -> String) -> [UInt8] {
        filled(with: { slot in
            switch slot {
            case .record(_, let ordinary): .html(ordinary.filled(value))
            case .sectionStart, .headingLabel, .sectionEnd: .text("")
            case .term(let use): .text(use.written)
            case .phone(let written): .text(written)
            case .blockMark: .text("")
            case .address, .headingID, .phrase: .text(value(slot))
            }
        })
    }

    package static func == (left: SlottedHTML, right: SlottedHTML) -> Bool {
        left.bytes == right.bytes && left.slots.elementsEqual(right.slots) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(bytes)
    }
}
