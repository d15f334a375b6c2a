/// A page as the search index sees it.
package struct SearchDocument: Sendable {
    /// The path in the output.
    package var address: String
    package var title: String
    package var summary: String
    package var type: String
    /// The language of the words.
    package var language: String
    package var tags: [String]
    /// What people call the page elsewhere: in other languages, in the past, for short.
    package var names: [String]
    /// Whether it helps somebody in danger, and so ranks higher.
    package var isUrgent: Bool
    /// Whether the page is past its date, and so ranks lower.
    package var isExpired: Bool
    /// At least one: what is found of a page is found in a section.
    package private(set) var sections: [SearchSection]

    package init(
        address: String, title: String, summary: String, type: String, language: String, tags: [String],
        names: [String] = [], isUrgent: Bool = false, isExpired: Bool, sections: [SearchSection]
    ) {
        self.address = address
        self.title = title
        self.summary = summary
        self.type = type
        self.language = language
        self.tags = tags
        self.names = names
        self.isUrgent = isUrgent
        self.isExpired = isExpired
        self.sections = sections.isEmpty ? [SearchSection(anchor: "", heading: "", text: "")] : sections
    }
}

/// A part of a page that a result can link to.
package struct SearchSection: Sendable {
    /// The heading's id; empty for the part before the first heading.
    package var anchor: String
    package var heading: String
    /// The words without markup.
    package var text: String

    package init(anchor: String, heading: String, text: String) {
        self.anchor = anchor
        self.heading = heading
        self.text = text
    }
}
