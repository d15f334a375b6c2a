/// What a name in a template stands for.
@usableFromInline
package indirect enum TemplateShape: Sendable {
    /// Written `{{x}}`.
    case text
    /// Written `{{{x}}}`.
    case html
    /// Only a condition.
    case flag
    case model(TemplateNames)
    /// Repeated by a section; the shape is that of its items.
    case list(TemplateShape)
    /// Free data.
    case open
    /// The theme's words.
    case strings
    /// Inside `{{^list}}`, where there is no item.
    case nothing

    /// The shape of a model type.
    @usableFromInline
    package static func of<Model: TemplateModel>(_ type: Model.Type) -> TemplateShape {
        .model(TemplateNames { Model.fields.members })
    }
}

/// The names of a model, looked up late, so that models may hold each other.
@usableFromInline
package struct TemplateNames: Sendable {
    let members: @Sendable () -> [String: TemplateMember]
}

/// What one name of a model stands for.
struct TemplateMember: Sendable {
    /// The place of the field in the model's table.
    let field: Int
    let shape: TemplateShape
}
