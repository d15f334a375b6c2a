package import Diagnostics
internal import Mustache

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
package struct TemplateSet: Sendable {
    private let library: MustacheLibrary

    init(_ templates: [String: MustacheTemplate]) {
        library = MustacheLibrary(templates: templates)
    }

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
        var diagnostics = parsed.flatMap(\.diagnostics)
        var checker = TemplateChecker(parsed, strings: strings, theme: theme)
        for root in roots { checker.check(root) }
        diagnostics += checker.diagnostics
        guard diagnostics.isEmpty else { return Reported(TemplateSet([:]), diagnostics) }
        let compiled = files.map { compileMustache($0) }.collected()
        let pairs = zip(files, compiled.value).compactMap { file, template in template.map { (file.name, $0) } }
        let templates = Dictionary(pairs) { first, _ in first }
        return Reported(TemplateSet(compiled.diagnostics.isEmpty ? templates : [:]), compiled.diagnostics)
    }

    /// Whether there is a template of that name.
    package func has(_ name: String) -> Bool { library.getTemplate(named: name) != nil }

    /// The template filled with the model, in UTF-8; nothing for a template that is not there.
    package func render(_ name: String, _ model: some TemplateModel) -> [UInt8] {
        let text = library.render(ModelScope(model: model), withTemplate: name)
        return Array((text ?? "").utf8)
    }
}

/// The one place where swift-mustache reads a template.
private func compileMustache(_ file: TemplateFile) -> Reported<MustacheTemplate?> {
    // Our values escape themselves, so mustache must not do it again.
    let withoutEscaping = "{{%CONTENT_TYPE:TEXT}}\n"
    do {
        return Reported(try MustacheTemplate(string: withoutEscaping + file.text))
    } catch let error as MustacheTemplate.ParserError {
        let line = max(error.context.lineNumber - 1, 1)
        let range = SourceRange(line: line, column: max(error.context.columnNumber, 1))
        return Reported(nil, [.templateBroken(at: SourcePlace(file: file.file, range: range))])
    } catch {
        return Reported(nil, [.templateBroken(at: SourcePlace(file: file.file))])
    }
}
