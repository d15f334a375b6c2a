/// One step of a compiled template: partials, parents and blocks have been put in their places.
///
/// A name is an object, so that carrying out a step counts one reference and not those of all its parts: both processors
/// carry out the same steps, and references are what they would wait for.
enum TemplateInstruction: Sendable {
    /// Text of the template.
    case literal([UInt8])
    /// Shows a text, escaped.
    case text(CompiledName)
    /// Shows HTML as it is.
    case html(CompiledName)
    /// Shows how many items there are.
    case count(CompiledName)
    /// Shows the number of the item in the list around, from 0.
    case index
    /// Goes on inside, once or for each item, where the value holds; `enters` where names are then looked up in it.
    case section(CompiledName, enters: Bool, [TemplateInstruction])
    /// Goes on inside where the value does not hold; `enters` as for a section.
    case inverted(CompiledName, enters: Bool, [TemplateInstruction])
    /// Goes on inside where a condition holds.
    case when(TemplateCondition, isInverted: Bool, [TemplateInstruction])
}

/// What `{{#empty(x)}}`, `{{#first()}}` and the like ask.
enum TemplateCondition: Sendable {
    case isEmpty(CompiledName)
    case isFirst, isLast, isEven, isOdd
}

/// A name in a compiled template.
final class CompiledName: Sendable {
    let lookup: TemplateLookup

    init(_ lookup: TemplateLookup) {
        self.lookup = lookup
    }
}
