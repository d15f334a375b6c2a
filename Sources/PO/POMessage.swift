/// One text of a catalogue of translations, as GNU gettext describes it
/// (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html).
package struct POMessage: Hashable, Sendable {
    /// What the program says to the translator; lines that begin with `#.`.
    package var notes: [String]
    /// Where the text stands, such as `content/panduan/paspor.md:31`; lines that begin with `#:`.
    package var references: [String]
    /// Whether a person has to look at the translation before it is used.
    package var isFuzzy: Bool
    /// The text that the translation was made from, where it was another one.
    package var formerID: String?
    /// Tells texts with the same words apart.
    package var context: String?
    /// The text to translate.
    package var id: String
    /// The translation; empty where there is none yet.
    package var text: String
    /// The line of its context or of its text in the file that was read.
    package var line: Int

    package init(
        notes: [String] = [], references: [String] = [], isFuzzy: Bool = false, formerID: String? = nil,
        context: String? = nil, id: String = "", text: String = "", line: Int = 0
    ) {
        self.notes = notes
        self.references = references
        self.isFuzzy = isFuzzy
        self.formerID = formerID
        self.context = context
        self.id = id
        self.text = text
        self.line = line
    }
}

/// A catalogue of translations into one language.
package struct POFile: Hashable, Sendable {
    /// The fields of the header in their order.
    package var header: [Field]
    package var messages: [POMessage]

    /// A field of the header.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(header: [Field] = [], messages: [POMessage] = []) {
        self.header = header
        self.messages = messages
    }

    /// The value of a field of the header, whatever the letter case of its name.
    package subscript(field: String) -> String? {
        header.first { $0.name.lowercased() == field.lowercased() }?.value
    }
}
