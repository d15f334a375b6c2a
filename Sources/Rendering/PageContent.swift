internal import Languages
internal import Markdown
internal import SiteModel

/// The body of a page for one reader: its HTML with every slot's value.
struct PageContent: Sendable {
    /// Stands for the HTML: the file's bytes and what its slots are filled with.
    private(set) var stamp = ""
    private let body: SlottedHTML
    private let values: [String]

    /// A page without a text of its own.
    init() {
        body = SlottedHTML()
        values = []
    }

    init(_ translation: ResolvedTranslation, words: ThemeStrings, address: (LinkTarget) -> String) {
        body = translation.loaded.body.html
        let filler = SlotFiller(translation: translation, words: words)
        values = body.slots.map { filler.value($0.slot, address: address) }
        var builder = FingerprintBuilder()
        builder.add(translation.loaded.fingerprint)
        for value in values { builder.add(value) }
        stamp = builder.finish().hex
    }

    /// The finished HTML.
    var html: String {
        var next = values.makeIterator()
        return String(decoding: body.filled { _ in next.next() ?? "" }, as: UTF8.self)
    }
}

/// Knows what each slot of a text stands for.
private struct SlotFiller {
    let translation: ResolvedTranslation
    let words: ThemeStrings

    func value(_ slot: SlottedHTML.Slot, address: (LinkTarget) -> String) -> String {
        switch slot {
        case .address(let index):
            translation.targets.indices.contains(index) ? address(translation.targets[index]) : ""
        case .headingID(let index):
            translation.headingIDs.indices.contains(index) ? translation.headingIDs[index] : ""
        case .phrase(let phrase): text(of: phrase)
        }
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
