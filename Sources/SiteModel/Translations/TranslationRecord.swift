package import Languages
package import Markdown

/// From which words of the source one translation was made.
package struct TranslationRecord: Hashable, Sendable {
    /// A block of the source as it was when the translation was last compared with it.
    package struct Entry: Hashable, Sendable {
        /// Nothing for a block of the translation that still has the source's words.
        package let hash: BlockHash?
        package let figures: FiguresHash?

        package init(hash: BlockHash?, figures: FiguresHash? = nil) {
            self.hash = hash
            self.figures = figures
        }

        /// A block that was translated from this one.
        package init(_ block: TextBlock) { self.init(hash: block.hash, figures: block.figures) }

        /// A block that is not translated yet.
        package static let untranslated = Entry(hash: nil)
    }

    /// The page's path from `content/` without language and `.md`.
    package let page: String
    package let language: LanguageTag
    /// Whether somebody whose language it is has read it.
    package var isReviewed: Bool
    /// In the order of the source.
    package var entries: [Entry]
    /// How many blocks fewer than its source the translation had, where the two were not built alike. Nothing where each
    /// entry belongs to the block of the translation at the same place.
    package var lacking: Int?

    package init(
        page: String, language: LanguageTag, isReviewed: Bool, entries: [Entry], lacking: Int? = nil
    ) {
        self.page = page
        self.language = language
        self.isReviewed = isReviewed
        self.entries = entries
        self.lacking = lacking
    }

    /// What tells the record from others.
    package var id: ID { ID(page: page, language: language) }

    /// A page in a language.
    package struct ID: Hashable, Sendable, Comparable {
        package let page: String
        package let language: LanguageTag

        package init(page: String, language: LanguageTag) {
            self.page = page
            self.language = language
        }

        package static func < (left: ID, right: ID) -> Bool {
            (left.page, left.language.text) < (right.page, right.language.text)
        }
    }
}
