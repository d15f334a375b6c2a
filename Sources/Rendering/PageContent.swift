internal import Languages
internal import Markdown
internal import SiteModel
internal import Synchronization

/// The body of a page for one reader: its HTML with every slot's value.
struct PageContent: Sendable {
    /// Stands for the HTML: the file's bytes and what its slots are filled with.
    private(set) var stamp = ""
    /// Whether a printed page needs a list of addresses.
    private(set) var hasNotes = false
    private let noted: Noted

    /// A page without a text of its own.
    init() {
        noted = Noted { NotedLinks([]) { _ in nil } }
    }

    /// - Parameters:
    ///   - html: The text's HTML, or the part of it that the page shows.
    ///   - address: Where a target is for this reader.
    ///   - record: What a record shows of itself in place of a link; nothing for an ordinary link.
    ///   - term: How a term is explained where it is first used; nothing for a plain word.
    ///   - steps: What stands around the sections of a guide's steps.
    ///   - complete: The whole address of a link, for readers of paper; nothing for one that they do not need.
    init(
        _ translation: ResolvedTranslation, html: SlottedHTML, words: ThemeStrings,
        address: @escaping (LinkTarget) -> String, record: @escaping (LinkTarget, MarkdownReference) -> [UInt8]?,
        term: @escaping (TermUse) -> [UInt8]?, steps: StepMarkup, complete: @escaping @Sendable (String) -> String?
    ) {
        let filler = SlotFiller(
            translation: translation, words: words, address: address, record: record, term: term, steps: steps)
        let values = html.slots.map { filler.filling($0.slot) }
        noted = Noted {
            var next = values.makeIterator()
            return NotedLinks(html.filled(with: { _ in next.next() ?? .text("") }), complete: complete)
        }
        var builder = FingerprintBuilder()
        builder.add(translation.loaded.fingerprint)
        // Which part of the text it is depends on the page's type, which a section may give.
        builder.add(String(html.bytes.count))
        for (slot, value) in zip(html.slots, values) {
            switch value {
            case .text(let text): builder.add(text)
            case .html(let bytes): builder.add(bytes: bytes)
            }
            // The theme's words decide which callout a text means, and the glossary where its terms stand, so the
            // text's own fingerprint does not tell.
            if case .phrase(.callout(let name)) = slot.slot { builder.add(name) }
            if case .term = slot.slot { builder.add(String(slot.offset)) }
        }
        stamp = builder.finish().hex
        hasNotes = html.slots.contains { slot in
            guard let index = slot.slot.linkedReference, translation.targets.indices.contains(index),
                translation.loaded.body.references[index].kind != .image
            else { return false }
            return complete(address(translation.targets[index])) != nil
        }
    }

    /// The finished HTML; its links have the numbers of their notes.
    var html: String { String(decoding: noted.links.html, as: UTF8.self) }

    /// The addresses of the links for readers of paper, as entries of a numbered list.
    var notes: String {
        var list: [UInt8] = []
        for address in noted.links.addresses {
            list += "<li><bdi>".utf8
            HTMLEscaping.append(address, to: &list)
            list += "</bdi></li>\n".utf8
        }
        return String(decoding: list, as: UTF8.self)
    }
}

/// The text with its notes, which are made once, and only for a page that is made anew.
private final class Noted: Sendable {
    private let made = Mutex<NotedLinks?>(nil)
    private let make: @Sendable () -> NotedLinks

    init(_ make: @escaping @Sendable () -> NotedLinks) { self.make = make }

    var links: NotedLinks {
        made.withLock { made in
            let links = made ?? make()
            made = links
            return links
        }
    }
}

/// Knows what each slot of a text stands for.
private struct SlotFiller {
    let translation: ResolvedTranslation
    let words: ThemeStrings
    let address: (LinkTarget) -> String
    let record: (LinkTarget, MarkdownReference) -> [UInt8]?
    let term: (TermUse) -> [UInt8]?
    let steps: StepMarkup

    func filling(_ slot: SlottedHTML.Slot) -> SlottedHTML.Filling {
        switch slot {
        case .address(let index): .text(target(index).map(address) ?? "")
        case .headingID(let index):
            .text(translation.headingIDs.indices.contains(index) ? translation.headingIDs[index] : "")
        case .phrase(let phrase): .text(text(of: phrase))
        case .term(let use): term(use).map { .html($0) } ?? .text(use.written)
        case .phone(let written): .text(PhoneNumber(written)?.written ?? written)
        case .blockMark(let block): .html(olderMark(block))
        case .record(let index, let ordinary): .html(shownRecord(index) ?? ordinary.filled(with: filling))
        case .sectionStart(let index): .html(Array((steps.starts[index] ?? "").utf8))
        case .headingLabel(let index): .html(steps.labels[index] ?? [])
        case .sectionEnd(let index): .html((steps.facts[index] ?? []) + (steps.ends[index] ?? "").utf8)
        }
    }

    /// The reader is told of each block that may say what the source no longer says.
    private func olderMark(_ block: Int) -> [UInt8] {
        let body = translation.loaded.body
        let number = block + translation.loaded.blocks.count - body.blocks.count
        guard translation.state?.olderBlocks.contains(number) == true, let text = words.texts["older_mark"] else {
            return []
        }
        var html: [UInt8] = []
        HTMLEscaping.append(text, to: &html)
        let isBeside = [.heading, .code].contains(body.blocks[block].kind)
        let tag = isBeside ? "p" : "small"
        return Array("<\(tag) class=\"older\">".utf8) + html + Array("</\(tag)>\(isBeside ? "\n" : " ")".utf8)
    }

    private func target(_ index: Int) -> LinkTarget? {
        translation.targets.indices.contains(index) ? translation.targets[index] : nil
    }

    private func shownRecord(_ index: Int) -> [UInt8]? {
        target(index).flatMap { record($0, translation.loaded.body.references[index]) }
    }

    private func text(of phrase: SlottedHTML.Phrase) -> String {
        switch phrase {
        case .footnotes: words.texts["footnotes"] ?? ""
        case .footnote(let number): words.texts["footnote"]?.filling(["n": String(number)]) ?? String(number)
        case .backToText(let number, let use):
            (words.texts["footnote_back"]?.filling(["n": String(number)]) ?? "↩") + (use.map { " (\($0))" } ?? "")
        case .callout(let name): words.texts["callout_" + name] ?? name
        case .done: words.texts["done"] ?? ""
        case .toDo: words.texts["to_do"] ?? ""
        }
    }
}

extension SlottedHTML.Slot {
    /// The number of the link or picture whose address it holds.
    fileprivate var linkedReference: Int? {
        switch self {
        case .address(let index), .record(let index, _): index
        default: nil
        }
    }
}
