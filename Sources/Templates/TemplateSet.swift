package import Diagnostics

/// One template of a theme.
package struct TemplateFile: Sendable {
    /// The name by which templates include each other: `page`.
    package let name: String
    /// The path from the site's folder.
    package let file: String
    package let text: String

    package init(name: String, file: String, text: String) {
        self.name = name
        self.file = file
        self.text = text
    }
}

/// A template that is rendered by itself, and what it may name.
package struct TemplateRoot: Sendable {
    let name: String
    let shape: TemplateShape
    let isRequired: Bool

    /// - Parameter isRequired: Whether a theme without it is broken.
    package init<Model: TemplateModel>(_ name: String, _ model: Model.Type, isRequired: Bool = true) {
        self.name = name
        shape = .of(model)
        self.isRequired = isRequired
    }
}

/// Checked templates, ready to render.
///
/// The language is mustache with inheritance, as designers know it; compiled for models whose fields are known, it
/// measured eight times faster than a general library that looks names up in every value.
@usableFromInline
package struct TemplateSet: Sendable {
    private let templates: [String: [TemplateInstruction]]

    /// Compiles the templates of a theme and checks every name in them, before any page is rendered.
    ///
    /// - Parameters:
    ///   - files: All templates; of two with one name the first counts.
    ///   - roots: The templates that are rendered by themselves. The others are checked where these include them.
    ///   - strings: The keys of the theme's words.
    ///   - theme: The theme's folder or file, which is reported when a template is not there.
    /// - Returns: The set; an empty one if there is any error, because a template that fails the check need not end.
    package static func compile(
        _ files: [TemplateFile], roots: [TemplateRoot], strings: Set<String>, theme: String
    ) -> Reported<TemplateSet> {
        let parsed = files.map { ParsedTemplate($0) }
        var compiler = TemplateCompiler(parsed, strings: strings, theme: theme)
        let known = Set(files.map(\.name))
        let templates = roots.map { (name: $0.name, instructions: compiler.compile($0)) }
            .filter { known.contains($0.name) }
        let diagnostics = parsed.flatMap(\.diagnostics) + compiler.diagnostics
        guard diagnostics.isEmpty else { return Reported(TemplateSet(templates: [:]), diagnostics) }
        return Reported(TemplateSet(templates: Dictionary(templates) { first, _ in first }))
    }

    /// Whether there is a template of that name.
    package func has(_ name: String) -> Bool { templates[name] != nil }

    /// The template filled with the model, in UTF-8; nothing for a template that is not there.
    ///
    /// The model must be of the type that the template was compiled for.
    @inlinable
    package func render(_ name: String, _ model: some TemplateModel) -> [UInt8] {
        render(name, model.asValue)
    }

    @usableFromInline
    func render(_ name: String, _ model: TemplateValue) -> [UInt8] {
        guard let instructions = templates[name] else { return [] }
        var renderer = TemplateRenderer(model)
        renderer.run(instructions)
        return renderer.output
    }
}
