/// Something that a template can show.
///
/// One table says which values it has, how templates may use them, and how to get them. Looking values up, checking the
/// theme and stamping outputs all go by that table, so they cannot drift apart.
package protocol TemplateModel: Sendable {
    static var fields: TemplateFields<Self> { get }
}

/// The table of a model's values.
package struct TemplateFields<Model: Sendable>: Sendable, ExpressibleByArrayLiteral {
    let all: [TemplateField<Model>]
    private let numbers: [String: Int]

    package init(arrayLiteral fields: TemplateField<Model>...) {
        all = fields
        numbers = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    func value(_ name: String, of model: Model) -> TemplateValue? {
        numbers[name].map { all[$0].value(model) }
    }

    /// What templates may name, for checking them before any page is rendered.
    package var shape: TemplateShape {
        .model { Dictionary(all.map { ($0.name, $0.shape) }) { first, _ in first } }
    }
}

/// One value of a model.
package struct TemplateField<Model: Sendable>: Sendable {
    let name: String
    let shape: TemplateShape
    let value: @Sendable (Model) -> TemplateValue

    /// Text, escaped wherever it is shown. Empty text counts as absent.
    package static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Self {
        Self(name: name, shape: .text) { .text(get($0) ?? "") }
    }

    /// Finished HTML. `stamp` stands for it, so that it need not be made to know whether it changed.
    package static func html(
        _ name: String, stamp: @escaping @Sendable (Model) -> String, _ get: @escaping @Sendable (Model) -> String
    ) -> Self {
        Self(name: name, shape: .html) { model in .html(stamp: stamp(model)) { get(model) } }
    }

    package static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Self {
        Self(name: name, shape: .flag) { .flag(get($0)) }
    }

    /// Another model, which may be absent.
    package static func model<Other: TemplateModel>(_ name: String, _ get: @escaping @Sendable (Model) -> Other?) -> Self {
        Self(name: name, shape: .model { Other.fields.members }) { .list(get($0).map { [TemplateNode($0)] } ?? [], isOne: true) }
    }

    package static func list<Other: TemplateModel>(_ name: String, _ get: @escaping @Sendable (Model) -> [Other]) -> Self {
        Self(name: name, shape: .list(.model { Other.fields.members })) { .list(get($0).map(TemplateNode.init), isOne: false) }
    }

    package static func texts(_ name: String, _ get: @escaping @Sendable (Model) -> [String]) -> Self {
        Self(name: name, shape: .list(.text)) { .texts(get($0)) }
    }

    /// Data that only the site's author knows; anything below it may be named.
    package static func open(_ name: String, _ get: @escaping @Sendable (Model) -> TemplateTree?) -> Self {
        Self(name: name, shape: .open) { get($0).map(TemplateValue.tree) ?? .text("") }
    }

    /// The theme's words: any key that its strings have. `stamp` stands for all of them.
    package static func strings(
        _ name: String, stamp: @escaping @Sendable (Model) -> String, _ get: @escaping @Sendable (Model) -> [String: String]
    ) -> Self {
        Self(name: name, shape: .strings) { model in .strings(stamp: stamp(model), get(model)) }
    }
}

extension TemplateFields {
    var members: [String: TemplateShape] {
        Dictionary(all.map { ($0.name, $0.shape) }) { first, _ in first }
    }
}

/// What a name in a template may stand for.
package indirect enum TemplateShape: Sendable {
    case text, html, flag, open, strings
    case list(TemplateShape)
    /// Members are worked out when asked for, since models may hold each other.
    case model(@Sendable () -> [String: TemplateShape])
}

/// Free data: texts, lists and mappings.
package indirect enum TemplateTree: Sendable {
    case text(String)
    case list([TemplateTree])
    case map([(key: String, value: TemplateTree)])
}

enum TemplateValue: Sendable {
    case text(String)
    case html(stamp: String, @Sendable () -> String)
    case flag(Bool)
    case list([any AnyTemplateNode], isOne: Bool)
    case texts([String])
    case tree(TemplateTree)
    case strings(stamp: String, [String: String])
}
