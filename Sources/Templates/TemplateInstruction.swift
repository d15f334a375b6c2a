/// One step of a compiled template: partials, parents and blocks have been put in their places.
indirect enum TemplateInstruction: Sendable {
    /// Text of the template.
    case literal([UInt8])
    /// Shows a text, escaped.
    case text(TemplateLookup)
    /// Shows HTML as it is.
    case html(TemplateLookup)
    /// Shows how many items there are.
    case count(TemplateLookup)
    /// Shows the number of the item in the list around, from 0.
    case index
    /// Goes on inside, once or for each item, where the value holds; `enters` where names are then looked up in it.
    case section(TemplateLookup, enters: Bool, [TemplateInstruction])
    /// Goes on inside where the value does not hold; `enters` as for a section.
    case inverted(TemplateLookup, enters: Bool, [TemplateInstruction])
    /// Goes on inside where a condition holds.
    case when(TemplateCondition, isInverted: Bool, [TemplateInstruction])
}

/// What `{{#empty(x)}}`, `{{#first()}}` and the like ask.
enum TemplateCondition: Sendable {
    case isEmpty(TemplateLookup)
    case isFirst, isLast, isEven, isOdd
}
