internal import Languages
internal import SiteModel
internal import Templates
internal import YAML

/// What all pages share; worked out once.
struct RenderContext: Sendable {
    let site: ResolvedSite
    let templates: TemplateSet
    /// Per language of the site, the theme's words with gaps filled along its chain.
    let strings: [ThemeStrings]
    private let stringsStamps: [String]
    private let themeStamp: String
    let params: TemplateTree?
    /// Per language of the site.
    let cards: [PageCards]
    var handouts = OfferedHandouts()

    init(_ site: ResolvedSite, templates: TemplateSet, toolVersion: String) {
        self.site = site
        self.templates = templates
        params = site.settings.params.map(TemplateTree.init)
        cards = site.languages.map { PageCards(site, for: $0) }
        strings = site.languages.map(site.theme.words)
        stringsStamps = strings.map(Self.stamp)
        var builder = FingerprintBuilder()
        builder.add(toolVersion)
        for template in site.theme.templates.sorted(by: { $0.name < $1.name }) {
            builder.add(template.name)
            builder.add(template.text)
        }
        themeStamp = builder.finish().hex
    }

    func stringsStamp(_ language: Int) -> String { stringsStamps[language] }

    /// The promise to render a template with a model; the fingerprint is made from all that the template can see.
    func file<Model: TemplateModel>(
        _ path: String, template: String, _ makeModel: @escaping @Sendable () -> Model
    ) -> OutputFile {
        let templates = templates
        let themeStamp = themeStamp
        return OutputFile(path: path) {
            let model = makeModel()
            var builder = FingerprintBuilder()
            builder.add(themeStamp)
            builder.add(template)
            model.visitLeaves { builder.add($0) }
            return OutputFile.Plan(fingerprint: builder.finish()) { templates.render(template, model) }
        }
    }

    /// A day in words, such as "24 November 2026".
    func text(of day: CalendarDay, language: Int) -> String {
        let months = strings[language].lists["months"] ?? []
        guard months.indices.contains(day.month - 1), let pattern = strings[language].texts["date"] else {
            return day.iso
        }
        return pattern.filling(["day": String(day.day), "month": months[day.month - 1], "year": String(day.year)])
    }

    private static func stamp(_ strings: ThemeStrings) -> String {
        var builder = FingerprintBuilder()
        for (key, text) in strings.texts.sorted(by: { $0.key < $1.key }) {
            builder.add(key)
            builder.add(text)
        }
        for (key, texts) in strings.lists.sorted(by: { $0.key < $1.key }) {
            builder.add(key)
            for text in texts { builder.add(text) }
        }
        return builder.finish().hex
    }
}

extension TemplateTree {
    /// YAML as templates see it.
    init(_ node: YAMLNode) {
        switch node.value {
        case .scalar(let text, isPlain: _): self = .text(node.isNull ? "" : text)
        case .list(let items): self = .list(items.map(TemplateTree.init))
        case .mapping(let pairs): self = .map(pairs.map { ($0.key, TemplateTree($0.value)) })
        }
    }
}
