package import Diagnostics

/// A text and the place where it was written.
package struct LocatedText: Sendable, Hashable {
    package let text: String
    package let range: SourceRange

    package init(_ text: String, _ range: SourceRange) {
        self.text = text
        self.range = range
    }
}

/// A text that is the same for every language, or one text for each.
package struct LocalizedText: Sendable, Hashable {
    /// The one text for all languages, when a single text was written.
    package let all: LocatedText?
    /// The texts by language tag in the order of the file, when a mapping was written.
    package let perLanguage: [Entry]

    /// The text of one language.
    package struct Entry: Sendable, Hashable {
        package let tag: LocatedText
        package let text: LocatedText

        package init(tag: LocatedText, text: LocatedText) {
            self.tag = tag
            self.text = text
        }
    }

    package init(all: LocatedText?, perLanguage: [Entry] = []) {
        self.all = all
        self.perLanguage = perLanguage
    }

    /// The text for a language tag: its own, else the one for all.
    package subscript(tag: String) -> LocatedText? {
        perLanguage.first { $0.tag.text == tag }?.text ?? all
    }
}
