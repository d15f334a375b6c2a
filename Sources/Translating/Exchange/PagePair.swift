internal import Diagnostics
internal import Markdown
internal import PO
internal import SiteModel

/// A source and one translation of it, block beside block.
struct PagePair {
    let source: PageUnits
    /// Nothing where there is no translation yet.
    let translation: PageUnits?
    let record: TranslationRecord?
    /// Whether the translation can be put beside its source: it has the blocks that were recorded, or the source's.
    let isAligned: Bool
    /// From a block of the source to the block of the translation.
    private(set) var partner: [Int: Int] = [:]
    /// The blocks of the source whose translation is known to say the same.
    private(set) var current: Set<Int> = []
    /// The recorded entry of each block of the source that was reworded since.
    private(set) var former: [Int: TranslationRecord.Entry] = [:]

    init(source: PageUnits, translation: PageUnits?, record: TranslationRecord?) {
        self.source = source
        self.translation = translation
        self.record = record
        guard let translation else {
            isAligned = true
            return
        }
        let blocks = translation.page.blocks
        if let record, record.lacking == nil, record.entries.count == blocks.count {
            isAligned = true
            pair(by: record)
        } else {
            isAligned = source.page.blocks.map(\.kind) == blocks.map(\.kind)
            // Nobody has compared the two since, so that nothing of it is known to be current.
            if isAligned { for number in blocks.indices { partner[number] = number } }
        }
    }

    private mutating func pair(by record: TranslationRecord) {
        let changes = BlockChange.between(record.entries, source.page.blocks)
        let gone = Set(changes.compactMap { $0.kind == .changed || $0.kind == .untranslated ? nil : $0.entry })
        let added = changes.filter { $0.kind == .added }.compactMap(\.now)
        var entries = record.entries.indices.filter { !gone.contains($0) }[...]
        let changed = Set(changes.filter { $0.kind == .changed || $0.kind == .untranslated }.compactMap(\.entry))
        for (number, block) in source.page.blocks.enumerated() {
            if added.contains(where: { $0.range == block.range && $0.hash == block.hash }) { continue }
            guard let entry = entries.popFirst() else { return }
            partner[number] = entry
            if changed.contains(entry) { former[number] = record.entries[entry] } else { current.insert(number) }
        }
    }

    /// The translation of a text of the source; nothing where there is none yet.
    func translated(_ unit: ExchangeUnit) -> ExchangeUnit? {
        guard let number = partner[unit.block], !isUntranslated(unit.block) else { return nil }
        return translation?.unit(block: number, cell: unit.cell)
    }

    /// Whether the translation has the source's words in a block.
    func isUntranslated(_ block: Int) -> Bool { former[block].map { $0.hash == nil } ?? false }
}

/// The name of each text of a source in a catalogue: `panduan/paspor#paragraph-0f3a9c21b7de`, with `.2` for the second cell
/// of a row and `~2` where the page has the same words twice.
struct MessageNames {
    private(set) var names: [ExchangeUnit: String] = [:]
    private(set) var units: [String: ExchangeUnit] = [:]

    init(_ source: PageUnits) {
        var uses: [String: Int] = [:]
        for unit in source.units where unit.isForTranslators {
            let block = source.page.blocks[unit.block]
            let cell = unit.cell.map { ".\($0 + 1)" } ?? ""
            let name = "\(source.page.key.path)#\(unit.kind.rawValue)-\(block.hash.hex)\(cell)"
            uses[name, default: 0] += 1
            let use = uses[name] ?? 1
            let own = use == 1 ? name : "\(name)~\(use)"
            names[unit] = own
            units[own] = unit
        }
    }

    /// The page that a message is of: by its name, else by the file that it refers to, since XLIFF keeps no names.
    static func page(of message: POMessage) -> String? {
        if let name = message.context, let mark = name.lastIndex(of: "#") { return String(name[..<mark]) }
        return place(of: message).map { $0.page }
    }

    /// The text that a message translates: by its name, else by its words, of several by the line.
    func unit(of message: POMessage) -> ExchangeUnit? {
        if let name = message.context, name.contains("#") { return units[name] }
        let same = units.values.filter { $0.text == message.id }.sorted { $0.line < $1.line }
        let line = Self.place(of: message)?.line
        return same.count == 1 ? same.first : same.first { $0.line == line }
    }

    /// Page and line of `content/panduan/paspor.md:31`.
    private static func place(of message: POMessage) -> (page: String, line: Int)? {
        let written = message.references.joined(separator: " ").replacing("\u{2068}", with: "").replacing(
            "\u{2069}", with: "")
        guard written.hasPrefix("content/"), let end = written.firstRange(of: ".md:") else { return nil }
        let page = written[..<end.lowerBound].dropFirst("content/".count)
        return (String(page), Int(written[end.upperBound...].prefix { $0.isNumber }) ?? 0)
    }
}
