package import Diagnostics
internal import Mustache

/// The source of one template.
package struct TemplateFile: Sendable {
    /// The name by which pages and other templates ask for it.
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

/// A template that is rendered with a model of its own, and so must be there.
package struct TemplateRoot: Sendable {
    let name: String
    let shape: TemplateShape
    let isRequired: Bool

    package init<Model: TemplateModel>(_ name: String, _ model: Model.Type, isRequired: Bool = true) {
        self.name = name
        shape = Model.fields.shape
        self.isRequired = isRequired
    }
}

/// A theme's templates, checked and ready.
package struct TemplateSet: Sendable {
    private let library: MustacheLibrary
    private let names: Set<String>

    /// Checks and compiles templates; a name that no page could fill is reported here, before any page is made.
    ///
    /// - Parameters:
    ///   - strings: The keys that the theme's words have.
    ///   - theme: Where a missing template should be, for the diagnostic.
    package static func compile(
        _ files: [TemplateFile], roots: [TemplateRoot], strings: Set<String>, theme: String
    ) -> Reported<TemplateSet> {
        var checker = TemplateChecker(files, strings: strings, theme: theme)
        for root in roots where root.isRequired || files.contains(where: { $0.name == root.name }) {
            checker.check(root)
        }
        var diagnostics = checker.diagnostics
        var library = MustacheLibrary()
        guard diagnostics.isEmpty else { return Reported(TemplateSet(library: library, names: []), diagnostics) }
        for file in files {
            do {
                try library.register(file.text, named: file.name)
            } catch {
                diagnostics.append(TemplateDiagnostics.broken(file.file))
            }
        }
        return Reported(TemplateSet(library: library, names: Set(files.map(\.name))), diagnostics)
    }

    package func has(_ name: String) -> Bool { names.contains(name) }

    /// The finished text; empty when there is no such template, which `compile` reports.
    package func render(_ name: String, _ model: some TemplateModel) -> [UInt8] {
        Array((library.render(TemplateNode(model), withTemplate: name) ?? "").utf8)
    }
}
