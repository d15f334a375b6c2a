internal import Languages
internal import Markdown
internal import SiteModel

/// Puts translations into a page: into the one that is there, of which everything else stays byte for byte, or into a new
/// one made from the source's text.
struct PageRewriter {
    let pair: PagePair
    /// The translations that are taken.
    let texts: [ExchangeUnit: String]
    let language: LanguageTag

    /// A page as it shall be, and what it was made from.
    struct Rewritten {
        let bytes: [UInt8]
        let record: TranslationRecord
    }

    /// - Returns: Nothing when the page would be built otherwise than it should.
    func rewritten() -> Rewritten? {
        guard let translation = pair.translation else { return newPage() }
        return edited(translation)
    }

    private func record(_ entries: [TranslationRecord.Entry]) -> TranslationRecord {
        TranslationRecord(
            page: pair.source.page.key.path, language: language, isReviewed: pair.record?.isReviewed ?? false,
            entries: entries)
    }

    private var sourceBlocks: [TextBlock] { pair.source.page.blocks }

    /// Whether every text of a block of the source is there in the other language.
    private func isWhole(_ block: Int) -> Bool {
        let wanted = pair.source.units.filter { $0.block == block && $0.isForTranslators }
        let isCurrent = pair.current.contains(block)
        return wanted.allSatisfy { texts[$0] != nil || isCurrent && pair.translated($0) != nil }
    }

    /// Whether a block is the same in every language, or is, as code, nothing for translators.
    private func isForNobody(_ block: Int) -> Bool {
        let own = pair.source.units.filter { $0.block == block }
        return own.isEmpty ? sourceBlocks[block].kind == .code : own.allSatisfy { !$0.isForTranslators }
    }

    // MARK: A new page

    private func newPage() -> Rewritten? {
        let source = pair.source
        let body = source.text.layout.edited(edits(of: source.units))
        let head = FrontMatterEdit.new(title: front(.title), summary: front(.summary))
        let blank: [UInt8] = head.isEmpty ? [] : Array(source.text.layout.lineEnd)
        let bytes = head + (body.first == 0x0A || body.first == 0x0D ? [] : blank) + body
        let wanted = source.page.blocks.map(\.kind)
        guard kinds(of: body, source.text, frontCount: source.frontCount) == wanted else { return nil }
        let entries = sourceBlocks.indices.map {
            isWhole($0) && !source.opaque.contains($0) || isForNobody($0)
                ? TranslationRecord.Entry(sourceBlocks[$0]) : .untranslated
        }
        return Rewritten(bytes: bytes, record: record(entries))
    }

    /// A new page has every text that its source has, in the source's words where there are no others yet.
    private func front(_ kind: TextBlock.Kind) -> String? {
        let unit = pair.source.units.first { unit in
            if case .frontMatter(let key) = unit.home { key == kind.rawValue } else { false }
        }
        return unit.map { texts[$0] ?? $0.text }
    }

    private func edits(of units: [ExchangeUnit]) -> [SegmentEdit] {
        units.compactMap { unit in
            guard let text = texts[unit], case .text(let block, let segment) = unit.home else { return nil }
            return SegmentEdit(block: block, segment: segment, text: text)
        }
    }

    private func kinds(of body: [UInt8], _ text: PageText, frontCount: Int) -> [TextBlock.Kind] {
        sourceOrOwnFront(frontCount) + TextLayout(body, options: text.options).blocks.map(\.kind)
    }

    private func sourceOrOwnFront(_ count: Int) -> [TextBlock.Kind] {
        Array((pair.translation ?? pair.source).page.blocks.prefix(count).map(\.kind))
    }

    // MARK: A page that is there

    private func edited(_ translation: PageUnits) -> Rewritten? {
        var head = translation.text.head
        var edits: [SegmentEdit] = []
        for (unit, text) in texts.merging(staleNumbers(in: translation), uniquingKeysWith: { mine, _ in mine }) {
            guard let own = partner(of: unit, in: translation), own.text != text else { continue }
            switch own.home {
            case .text(let block, let segment): edits.append(SegmentEdit(block: block, segment: segment, text: text))
            case .frontMatter(let key):
                guard let changed = FrontMatterEdit.setting(key, to: text, in: head) else { return nil }
                head = changed
            }
        }
        let inserted = insertions(into: translation)
        let body = translation.text.layout.edited(edits, inserting: inserted.map(\.insertion))
        let entries = entries(of: translation, inserted)
        let wanted = kinds(of: translation, inserted)
        guard kinds(of: body, translation.text, frontCount: translation.frontCount) == wanted else { return nil }
        return Rewritten(bytes: head + body, record: record(entries))
    }

    /// The cells that nobody translates, such as sums, of rows that were reworded: the source's, where they say another number.
    private func staleNumbers(in translation: PageUnits) -> [ExchangeUnit: String] {
        var stale: [ExchangeUnit: String] = [:]
        for unit in pair.source.units where !unit.isForTranslators && !pair.current.contains(unit.block) {
            let isTaken = pair.source.units.contains { $0.block == unit.block && texts[$0] != nil }
            guard isTaken, let own = partner(of: unit, in: translation) else { continue }
            if MessageCheck.numbers(in: own.text) != MessageCheck.numbers(in: unit.text) { stale[unit] = unit.text }
        }
        return stale
    }

    private func partner(of unit: ExchangeUnit, in translation: PageUnits) -> ExchangeUnit? {
        pair.partner[unit.block].flatMap { translation.unit(block: $0, cell: unit.cell) }
    }

    // MARK: Blocks that the source has got since

    private struct Inserted {
        let source: Int
        /// The block of the translation behind which it stands.
        let after: Int
        let insertion: LayoutInsertion
    }

    /// A block that came into the source goes behind the partner of the one before it, once all of it is translated.
    private func insertions(into translation: PageUnits) -> [Inserted] {
        var inserted: [Inserted] = []
        var last = translation.frontCount - 1
        var run: [Int] = []
        for block in sourceBlocks.indices.dropFirst(pair.source.frontCount) {
            if let partner = pair.partner[block] {
                inserted += insertions(run, between: last, and: partner, translation)
                (run, last) = ([], partner)
            } else if isWhole(block), !pair.source.opaque.contains(block) || isForNobody(block) {
                run.append(block)
            }
        }
        return inserted + insertions(run, between: last, and: nil, translation)
    }

    /// Where the source goes on without an empty line, as in a list, new blocks stand before the next one, so that the list
    /// stays one; else behind the one before.
    private func insertions(
        _ run: [Int], between last: Int, and next: Int?, _ translation: PageUnits
    ) -> [Inserted] {
        guard let end = run.last else { return [] }
        let layout = pair.source.text.layout
        let isClose = layout.isFollowedClosely(end - pair.source.frontCount) && pair.partner[end + 1] != nil
        let place: LayoutInsertion.Place =
            if isClose, let next { .before(next - translation.frontCount) } else if last < translation.frontCount {
                .beginning
            } else { .behind(last - translation.frontCount) }
        return run.map { block in
            let own = edits(of: pair.source.units.filter { $0.block == block })
            let lines = layout.lines(
                ofBlock: block - pair.source.frontCount, own, isAlone: isClose && block == run.first)
            let after = if isClose, let next { next - 1 } else { last }
            return Inserted(source: block, after: after, insertion: LayoutInsertion(place, lines: lines))
        }
    }

    private func kinds(of translation: PageUnits, _ inserted: [Inserted]) -> [TextBlock.Kind] {
        let front = translation.page.blocks.prefix(translation.frontCount).map(\.kind)
        let early = inserted.filter { $0.after < translation.frontCount }.map { sourceBlocks[$0.source].kind }
        let rest = translation.page.blocks.indices.dropFirst(translation.frontCount).flatMap { number in
            [translation.page.blocks[number].kind]
                + inserted.filter { $0.after == number }.map { sourceBlocks[$0.source].kind }
        }
        return front + early + rest
    }

    /// What is recorded of each block of the page: the source as it is now where the two say the same, else what was
    /// recorded before.
    private func entries(of translation: PageUnits, _ inserted: [Inserted]) -> [TranslationRecord.Entry] {
        let sources = Dictionary(pair.partner.map { ($1, $0) }) { first, _ in first }
        let own = translation.page.blocks.indices.map { number -> TranslationRecord.Entry in
            guard let source = sources[number] else { return former(number) }
            let isTaken = pair.source.units.contains { $0.block == source && texts[$0] != nil }
            let isSame = pair.current.contains(source) || isTaken && isWhole(source)
            return isSame ? TranslationRecord.Entry(sourceBlocks[source]) : former(number)
        }
        var entries = Array(own.prefix(translation.frontCount))
        entries += inserted.filter { $0.after < translation.frontCount }.map { .init(sourceBlocks[$0.source]) }
        for number in own.indices.dropFirst(translation.frontCount) {
            entries.append(own[number])
            entries += inserted.filter { $0.after == number }.map { .init(sourceBlocks[$0.source]) }
        }
        return entries
    }

    /// What was recorded of a block; one of which nothing was recorded was never compared.
    private func former(_ number: Int) -> TranslationRecord.Entry {
        guard let record = pair.record, record.lacking == nil, record.entries.indices.contains(number),
            record.entries.count == pair.translation?.page.blocks.count
        else { return .untranslated }
        return record.entries[number]
    }
}
