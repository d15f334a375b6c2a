/// A sentence in both languages in which Suluh talks to the people who write content.
package struct Bilingual: Hashable, Sendable {
    /// The sentence in Indonesian.
    package let id: String
    /// The sentence in English.
    package let en: String

    package init(id: String, en: String) {
        self.id = id
        self.en = en
    }

    /// The sentence in the language that the reader chose.
    package subscript(language: MessageLanguage) -> String {
        switch language {
        case .id: id
        case .en: en
        }
    }
}

/// A language of Suluh's own messages; the languages of a site are another matter.
package enum MessageLanguage: String, Sendable, CaseIterable {
    case id, en
}
