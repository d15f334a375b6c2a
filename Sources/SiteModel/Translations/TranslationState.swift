package import Markdown

/// How a translation stands to its source.
package struct TranslationState: Hashable, Sendable {
    /// In one word; `suluh translate status` writes it.
    package enum Kind: String, Sendable, CaseIterable {
        case missing, current, outdated, partial, orphan, unstamped
    }

    package let kind: Kind
    /// Whether somebody whose language it is has read it; nothing where that is not recorded.
    package let isReviewed: Bool?
    /// What is other in the source than when the translation was made, and what is not translated yet.
    package let changes: [BlockChange]
    /// The blocks of the translation that may say what the source no longer says, by their numbers.
    package let olderBlocks: [Int]
    /// How many blocks fewer than its source it has, as far as that can be told.
    package let lacking: Int

    private init(
        _ kind: Kind, isReviewed: Bool? = nil, changes: [BlockChange] = [], olderBlocks: [Int] = [], lacking: Int = 0
    ) {
        self.kind = kind
        self.isReviewed = isReviewed
        self.changes = changes
        self.olderBlocks = olderBlocks
        self.lacking = lacking
    }

    /// Nobody wrote it.
    package static let missing = TranslationState(.missing)
    /// There is no source.
    package static let orphan = TranslationState(.orphan)
    /// Nobody recorded from what it was made.
    package static let unstamped = TranslationState(.unstamped)

    /// Compares a translation with its source by what was recorded.
    ///
    /// - Parameters:
    ///   - source: The source's blocks as they are now.
    ///   - translation: The translation's blocks as they are now.
    package init(_ record: TranslationRecord, source: [TextBlock], translation: [TextBlock]) {
        let changes = BlockChange.between(record.entries, source)
        let isOlder = changes.contains { $0.kind != .untranslated }
        let isPartial = !changes.isEmpty || (record.lacking ?? 0) > 0
        // Only where both have as many blocks as when they were compared does a number mean the same block.
        let isAligned = record.lacking == nil && record.entries.count == translation.count
        self.init(
            isOlder ? .outdated : isPartial ? .partial : .current, isReviewed: record.isReviewed, changes: changes,
            olderBlocks: isAligned ? changes.filter { $0.kind != .untranslated }.compactMap(\.entry) : [],
            lacking: changes.count { $0.kind == .untranslated } + (record.lacking ?? 0))
    }

    /// The blocks whose numbers changed, as they are now.
    package var changedFigures: [BlockChange] { changes.filter(\.touchesFigures) }

    /// What those numbers say, each once; a block that went says no more than that.
    package var figureSubjects: [FigureSubject] {
        let found = Set(changedFigures.flatMap { $0.now.map(FigureSubject.all) ?? [.number] })
        return FigureSubject.allCases.filter(found.contains)
    }
}
