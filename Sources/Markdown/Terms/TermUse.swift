package import Diagnostics

/// A term of the glossary where a text first uses it.
package struct TermUse: Hashable, Sendable {
    /// The id of the term.
    package let term: String
    /// The name as it is written.
    package let written: String
    /// Whether it is the term itself, and the text around does not say its full form.
    package let needsFullForm: Bool

    package init(term: String, written: String, needsFullForm: Bool) {
        self.term = term
        self.written = written
        self.needsFullForm = needsFullForm
    }
}

/// A name of the past in a text.
package struct FormerNameUse: Hashable, Sendable {
    /// The id of the term that has another name today.
    package let term: String
    package let written: String
    package let range: SourceRange

    package init(term: String, written: String, range: SourceRange) {
        self.term = term
        self.written = written
        self.range = range
    }
}
