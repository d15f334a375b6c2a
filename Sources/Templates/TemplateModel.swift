/// A value that a template shows.
///
/// Its table of fields is the single truth: what templates may name, how the value is got, and what goes into the fingerprint
/// of the file. A value that a template can see can therefore never be missing from the fingerprint.
///
///     struct LinkView: TemplateModel {
///         let title: String
///         let url: String
///         static let fields: TemplateFields<Self> = [.text("title") { $0.title }, .text("url") { $0.url }]
///     }
@usableFromInline
package protocol TemplateModel: Sendable {
    /// The fields in a fixed order; make it a `static let`.
    static var fields: TemplateFields<Self> { get }
}

extension TemplateModel {
    /// Hands over the text of every leaf in the order of the tables, with counts before lists and marks for what is absent.
    ///
    /// Two models of one type that a template could tell apart give different sequences of texts; the caller keeps the texts
    /// apart, for example by their length. HTML is handed over as its stamp and so is not made.
    @inlinable
    package func visitLeaves(_ visit: (String) -> Void) {
        for field in Self.fields.all { field.visit(self, visit) }
    }
}

/// The table of a model's fields.
@usableFromInline
package struct TemplateFields<Model: TemplateModel>: Sendable, ExpressibleByArrayLiteral {
    /// The fields in the order of the table.
    @usableFromInline let all: [TemplateField<Model>]
    /// What each name stands for and where its field is, for compiling templates.
    let members: [String: TemplateMember]

    @usableFromInline
    package init(arrayLiteral fields: TemplateField<Model>...) {
        all = fields
        let pairs = fields.enumerated().map { ($1.name, TemplateMember(field: $0, shape: $1.shape)) }
        members = Dictionary(pairs) { first, _ in first }
    }
}
