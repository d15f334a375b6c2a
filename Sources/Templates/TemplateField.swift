/// One line of a model's table: a name, how to get its value, and how to stamp it.
@usableFromInline
package struct TemplateField<Model: TemplateModel>: Sendable {
    let name: String
    let shape: TemplateShape
    @usableFromInline let get: @Sendable (Model) -> TemplateValue
    @usableFromInline let visit: @Sendable (Model, (String) -> Void) -> Void

    @usableFromInline
    init(
        name: String, shape: TemplateShape, get: @escaping @Sendable (Model) -> TemplateValue,
        visit: @escaping @Sendable (Model, (String) -> Void) -> Void
    ) {
        self.name = name
        self.shape = shape
        self.get = get
        self.visit = visit
    }
}

// Inlinable, so that the compiler sees each model's own type: pages are made twice as fast.

extension TemplateField {
    /// A text, written `{{name}}`, which escapes it. An absent text is the same as an empty one, and false as a section.
    @inlinable
    package static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Self {
        Self(name: name, shape: .text) {
            .text(get($0) ?? "")
        } visit: {
            $1(get($0) ?? "")
        }
    }

    /// HTML that is already made, written `{{{name}}}`.
    ///
    /// - Parameters:
    ///   - stamp: A short text that changes whenever the HTML does, such as the hash of its source.
    ///   - get: Makes the HTML; called only when a template shows it.
    @inlinable
    package static func html(
        _ name: String, stamp: @escaping @Sendable (Model) -> String, _ get: @escaping @Sendable (Model) -> String
    ) -> Self {
        Self(name: name, shape: .html) {
            .html(get($0))
        } visit: {
            $1(stamp($0))
        }
    }

    /// Whether something holds; only for sections.
    @inlinable
    package static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Self {
        Self(name: name, shape: .flag) {
            .flag(get($0))
        } visit: {
            $1(get($0) ? "1" : "0")
        }
    }

    /// Free data, such as a page's `params`: anything below the name may be named.
    @inlinable
    package static func open(_ name: String, _ get: @escaping @Sendable (Model) -> TemplateTree?) -> Self {
        Self(name: name, shape: .open) {
            .tree(get($0))
        } visit: {
            (get($0) ?? .text("")).visitLeaves($1)
        }
    }

    /// The theme's words in one language; their keys are given when the templates are compiled.
    ///
    /// - Parameter stamp: Stands for all the words, made once, because every page of a language has the same ones.
    @inlinable
    package static func strings(
        _ name: String, stamp: @escaping @Sendable (Model) -> String,
        _ get: @escaping @Sendable (Model) -> [String: String]
    ) -> Self {
        Self(name: name, shape: .strings) {
            .strings(get($0))
        } visit: {
            $1(stamp($0))
        }
    }
}

extension TemplateField {
    /// Another model, whose fields are named with a dot or inside a section; an absent one is false as a section.
    @inlinable
    package static func model<Other: TemplateModel>(
        _ name: String, _ get: @escaping @Sendable (Model) -> Other?
    ) -> Self {
        Self(name: name, shape: .of(Other.self)) {
            get($0).map(\.asValue) ?? .model(nil)
        } visit: { model, visit in
            let other = get(model)
            visit(other == nil ? "0" : "1")
            other?.visitLeaves(visit)
        }
    }

    /// Models that a section repeats.
    @inlinable
    package static func list<Other: TemplateModel>(
        _ name: String, _ get: @escaping @Sendable (Model) -> [Other]
    ) -> Self {
        Self(name: name, shape: .list(.of(Other.self))) {
            .list(get($0).map(\.asValue))
        } visit: { model, visit in
            let others = get(model)
            visit(String(others.count))
            for other in others { other.visitLeaves(visit) }
        }
    }

    /// Texts that a section repeats, each written `{{.}}`.
    @inlinable
    package static func texts(_ name: String, _ get: @escaping @Sendable (Model) -> [String]) -> Self {
        Self(name: name, shape: .list(.text)) {
            .list(get($0).map { .text($0) })
        } visit: { model, visit in
            let texts = get(model)
            visit(String(texts.count))
            texts.forEach(visit)
        }
    }
}
