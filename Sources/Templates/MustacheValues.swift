internal import Mustache

// Values as swift-mustache asks for them. A name that is known but has no value gives `Absent`, never nil: at nil, mustache
// would look for the same name in the surroundings and show, for example, the page's summary beside each of its links.

/// A text that leaves only in its escaped form, whichever tag shows it.
struct EscapedText: MustacheCustomRenderable, MustacheParent, MustacheTransformable {
    let text: String

    var renderText: String { escapedHTML(text) }
    var isNull: Bool { text.isEmpty }
    func child(named name: String) -> Any? { nil }
    func transform(_ name: String) -> Any? { emptiness(name, isEmpty: text.isEmpty) }
}

/// HTML that is shown as it is.
struct RawHTML: MustacheCustomRenderable, MustacheParent {
    let html: String

    var renderText: String { html }
    var isNull: Bool { html.isEmpty }
    func child(named name: String) -> Any? { nil }
}

/// What is not there.
struct Absent: MustacheCustomRenderable, MustacheParent, MustacheTransformable {
    var renderText: String { "" }
    var isNull: Bool { true }
    func child(named name: String) -> Any? { nil }
    func transform(_ name: String) -> Any? { emptiness(name, isEmpty: true) }
}

/// A model and its table.
struct ModelScope<Model: TemplateModel>: MustacheParent {
    let model: Model

    func child(named name: String) -> Any? { Model.fields.value(name, of: model) }
}

/// A map of free data.
struct TreeScope: MustacheCustomRenderable, MustacheParent, MustacheTransformable {
    let entries: [(key: String, value: TemplateTree)]

    var renderText: String { "" }
    var isNull: Bool { entries.isEmpty }
    func child(named name: String) -> Any? { entries.first { $0.key == name }?.value.mustacheValue }
    func transform(_ name: String) -> Any? { emptiness(name, isEmpty: entries.isEmpty) }
}

/// The theme's words.
struct StringsScope: MustacheParent {
    let texts: [String: String]

    func child(named name: String) -> Any? { texts[name].map { EscapedText(text: $0) } ?? Absent() }
}

/// `empty(x)` and `count(x)` for what is not a list.
private func emptiness(_ transform: String, isEmpty: Bool) -> Any? {
    switch transform {
    case "empty": isEmpty
    case "count": isEmpty ? 0 : 1
    default: nil
    }
}
