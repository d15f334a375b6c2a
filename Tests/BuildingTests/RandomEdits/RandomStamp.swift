import Diagnostics
import Languages
import Markdown
import SiteModel

/// The words that a page had when a translation of it was recorded.
struct RandomStamp: Equatable {
    let title: String
    let text: String
    let isReviewed: Bool

    /// The record, as if the page had been title, one paragraph and its heading.
    func record(of page: String, in language: String) -> TranslationRecord? {
        guard let tag = LanguageTag(language) else { return nil }
        let blocks = [title, text, "Bagian"].compactMap {
            TextBlock(.paragraph, $0, SourceRange(line: 1, column: 1))
        }
        return TranslationRecord(
            page: page, language: tag, isReviewed: isReviewed, entries: blocks.map { .init($0) })
    }
}
