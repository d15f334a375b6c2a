package import SiteModel
internal import Languages
internal import Markdown

/// What a stamp says.
package struct StampChoices: Sendable {
    /// Only small changes are carried over, such as a typo in the source; blocks whose numbers changed stay outdated.
    package var isMinor = false
    /// Says whether somebody whose language it is has read it; nothing leaves that as it is.
    package var isReviewed: Bool?

    package init(isMinor: Bool = false, isReviewed: Bool? = nil) {
        self.isMinor = isMinor
        self.isReviewed = isReviewed
    }
}

extension TranslationRecord {
    /// What to record of a translation that somebody has compared with its source as both are now.
    package static func made(
        of translation: LoadedPage, from source: LoadedPage, former: TranslationRecord?, isReviewed: Bool?
    ) -> TranslationRecord {
        let isAligned = source.blocks.map(\.kind) == translation.blocks.map(\.kind)
        let kept = former?.untranslated(source.blocks) ?? []
        return TranslationRecord(
            page: source.key.path, language: translation.language,
            isReviewed: isReviewed ?? former?.isReviewed ?? false,
            entries: source.blocks.enumerated().map { index, block in
                isAligned && kept.contains(index) && translation.blocks[index].hash == block.hash
                    ? .untranslated : Entry(block)
            },
            lacking: isAligned ? nil : max(source.blocks.count - translation.blocks.count, 0))
    }

    /// The source's blocks that are recorded as not translated yet, by their numbers.
    private func untranslated(_ blocks: [TextBlock]) -> Set<Int> {
        guard entries.count == blocks.count else { return [] }
        return Set(entries.indices.filter { entries[$0].hash == nil })
    }

    /// The record with small changes of the source taken over: blocks that were reworded without another number in them.
    ///
    /// What came or went, and every number that changed, stays for somebody to look at.
    package func carryingMinorChanges(of source: LoadedPage) -> TranslationRecord {
        var carried = self
        for change in BlockChange.between(entries, source.blocks) where change.kind == .changed {
            guard !change.touchesFigures, let entry = change.entry, let now = change.now else { continue }
            carried.entries[entry] = Entry(now)
        }
        return carried
    }
}
