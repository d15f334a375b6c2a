internal import Diagnostics

/// The structure of a template, with places.
indirect enum TemplateNode: Sendable {
    /// The text between two tags.
    case text([UInt8])
    /// `{{x}}`, or raw: `{{{x}}}` and `{{&x}}`.
    case variable(TemplateName, isRaw: Bool)
    /// `{{#x}}…{{/x}}`, or inverted: `{{^x}}…{{/x}}`.
    case section(TemplateName, isInverted: Bool, [TemplateNode])
    /// `{{> x}}`.
    case partial(String, SourceRange)
    /// `{{<x}}{{$block}}…{{/block}}{{/x}}`.
    case parent(String, SourceRange, [TemplateBlock])
    /// `{{$block}}…{{/block}}` outside of a parent: the place where a block goes, with what stands there by default.
    case place(TemplateBlock)
}

/// A named stretch that one template leaves open and another fills.
struct TemplateBlock: Sendable {
    let name: String
    let range: SourceRange
    let nodes: [TemplateNode]
}

/// What a tag names: `title`, `site.name`, `.summary`, `.` or, with a function, `empty(menu)`, `index()`.
struct TemplateName: Sendable {
    /// As it is written.
    let text: String
    /// The name without the function around it.
    let path: String
    let function: String?
    let range: SourceRange

    init(_ text: String, _ range: SourceRange) {
        self.text = text
        self.range = range
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else {
            path = text
            function = nil
            return
        }
        path = String(text[text.index(after: open)...].dropLast())
        function = String(text[..<open])
    }
}
