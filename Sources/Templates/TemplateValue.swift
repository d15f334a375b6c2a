/// What a name stands for while a template is rendered.
@usableFromInline
enum TemplateValue {
    case text(String)
    case html(String)
    case flag(Bool)
    /// A model, as the values of its fields by their places in its table; none where it is absent.
    case model(((Int) -> TemplateValue)?)
    case list([TemplateValue])
    case strings([String: String])
    /// Free data; none where it has no entry of that name.
    case tree(TemplateTree?)
    /// Inside `{{^list}}`, where there is no item.
    case nothing

    /// Whether a section shows what is in it.
    var isTrue: Bool {
        switch self {
        case .text(let text), .html(let text): !text.isEmpty
        case .flag(let holds): holds
        case .model(let model): model != nil
        case .list(let items): !items.isEmpty
        case .strings: true
        case .tree(let tree): tree?.isTrue ?? false
        case .nothing: false
        }
    }

    /// How many items it has, for `count(x)` and `empty(x)`.
    var count: Int {
        switch self {
        case .list(let items): items.count
        case .tree(.list(let items)): items.count
        default: isTrue ? 1 : 0
        }
    }

    /// What one name more leads to.
    func member(_ step: TemplateLookup.Step) -> TemplateValue {
        switch (self, step) {
        case (.model(let field?), .field(let index)): field(index)
        case (.strings(let texts), .key(let key)): .text(texts[key] ?? "")
        case (.tree(let tree), .key(let key)): .tree(tree?.entry(key))
        default: .nothing
        }
    }
}

extension TemplateModel {
    /// The model as a value. A closure, because a protocol with a generic type behind it measured twice as slow.
    @inlinable
    var asValue: TemplateValue {
        .model { index in
            let fields = Self.fields.all
            return fields.indices.contains(index) ? fields[index].get(self) : .nothing
        }
    }
}

/// Where the value of a name is found; worked out when the templates are compiled.
@usableFromInline
struct TemplateLookup: Sendable {
    @usableFromInline
    enum Step: Sendable {
        /// The place of a field in its model's table.
        case field(Int)
        /// A key of the theme's words or of free data.
        case key(String)
    }

    /// The names in order; none for `.`, which is the scope itself.
    var names: [String] = []
    /// The free data around the name, innermost first, which goes first where it has an entry of that name.
    var open: [Int] = []
    /// The number of the surrounding section where the steps begin, the outermost being 0; none where only free data
    /// could have the name.
    var scope: Int?
    var steps: [Step] = []
}
