package import Diagnostics
internal import Languages
package import SiteModel
internal import Templates

/// Turns the knowledge base into the promise of every web page, with the theme's and the content's files.
///
/// - Parameters:
///   - toolVersion: Part of every fingerprint, since another version may write other bytes.
///   - handouts: Files of the site that pages offer for printing.
///   - memory: The templates that were compiled before.
package func renderSite(
    _ site: ResolvedSite, toolVersion: String, handouts: [OfferedHandout] = [], memory: TemplateMemory? = nil
) -> Reported<[OutputFile]> {
    let compiled = compileTemplates(of: site, memory)
    guard compiled.diagnostics.isEmpty else { return compiled.map { _ in [] } }
    var context = RenderContext(site, templates: compiled.value, toolVersion: toolVersion)
    context.handouts = OfferedHandouts(handouts)
    let tasks = site.pages.indices.flatMap { page in
        site.languages.indices.filter { site.pages[page].exists(in: site.languages[$0]) }.map { (PageID(page), $0) }
    }
    let pages =
        tasks.flatMap { page, language in
            [context.pageFile(page, language: language)] + context.questionFiles(page, language: language)
        } + tasks.compactMap { context.facilitatorFile($0.0, language: $0.1) }
    let files =
        pages + site.languages.indices.map(context.searchFile) + site.languages.indices.compactMap(context.handoutsFile)
        + [
            context.chooserFile(), context.notFoundFile(),
        ]
        + context.redirectFiles()
        + site.theme.assets.map { $0.outputFile(at: "assets/" + $0.path) }
        + site.assets.map { $0.outputFile(at: "media/" + $0.path) }
    return Reported(files)
}

/// The theme's templates; one that cannot show a question is broken for a site that asks any.
func compileTemplates(of site: ResolvedSite, _ memory: TemplateMemory? = nil) -> Reported<TemplateSet> {
    let surroundings = TemplateMemory.Surroundings(
        theme: site.theme.name, templates: site.theme.templates,
        strings: Set(site.theme.strings.values.flatMap(\.texts.keys)),
        hasQuestions: site.pages.contains { !$0.facts.questions.isEmpty })
    guard let memory else { return compile(surroundings) }
    return memory.compiled(surroundings) { compile(surroundings) }
}

private func compile(_ theme: TemplateMemory.Surroundings) -> Reported<TemplateSet> {
    guard !theme.templates.isEmpty else { return TemplateSet.compile([], roots: [], strings: [], theme: theme.theme) }
    let files = theme.templates.map { TemplateFile(name: $0.name, file: $0.file, text: $0.text) }
    let special = PageType.allCases.map(\.rawValue) + ["directory", "places", "facilitator"]
    let types = special.map { TemplateRoot($0, PageView.self, isRequired: false) }
    let roots =
        ["home", "section", "page", "search"].map { TemplateRoot($0, PageView.self) } + types + [
            TemplateRoot("handouts", PageView.self, isRequired: false),
            TemplateRoot("chooser", ChooserView.self), TemplateRoot("notfound", NotFoundView.self),
            TemplateRoot("redirect", RedirectView.self),
            TemplateRoot("question", PageView.self, isRequired: theme.hasQuestions),
        ] + HandoutKind.allCases.map { TemplateRoot("handouts/" + $0.rawValue, PageView.self, isRequired: false) }
        + inlineRoots
    return TemplateSet.compile(files, roots: roots, strings: theme.strings, theme: "themes/" + theme.theme)
}

/// Templates of records that stand in a text; a theme without them shows ordinary links.
private let inlineRoots = [
    TemplateRoot("inline-phone", InlineView<PhoneView>.self, isRequired: false),
    TemplateRoot("inline-fee", InlineView<FeeView>.self, isRequired: false),
    TemplateRoot("inline-source", InlineView<SourceView>.self, isRequired: false),
    TemplateRoot("inline-term", InlineView<TermView>.self, isRequired: false),
    TemplateRoot("inline-page", InlineView<LinkView>.self, isRequired: false),
    TemplateRoot("inline-step", InlineView<StepView>.self, isRequired: false),
    TemplateRoot("inline-step-label", InlineView<StepView>.self, isRequired: false),
    TemplateRoot("card", InlineView<ServiceView>.self, isRequired: false),
]
