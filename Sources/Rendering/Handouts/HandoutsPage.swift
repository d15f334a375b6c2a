internal import Languages
internal import SiteModel
internal import Templates

/// The handouts of one kind.
struct HandoutGroupView: TemplateModel {
    var title = ""
    var handouts: [HandoutLinkView] = []

    static let fields: TemplateFields<HandoutGroupView> = [
        .text("title") { $0.title }, .list("handouts") { $0.handouts },
    ]
}

extension RenderContext {
    /// Where a trainer finds everything that can be printed in a language.
    static func handoutsPath(in tag: LanguageTag) -> String { "\(tag.text)/handouts.html" }

    /// Whether there is such a page: the theme shows one, and there is something to print.
    func hasHandoutsPage(_ language: Int) -> Bool {
        templates.has("handouts")
            && handouts.all.contains { $0.handout.language == site.languages[language].tag }
    }

    /// The page of all handouts by kind, for the languages that have some.
    func handoutsFile(language: Int) -> OutputFile? {
        guard hasHandoutsPage(language) else { return nil }
        let path = Self.handoutsPath(in: site.languages[language].tag)
        return file(path, template: "handouts") {
            let builder = PageViewBuilder(self, language: language, path: path)
            var view = builder.frame(title: builder.words.texts["handouts"] ?? "", template: "handouts")
            view.languages = site.languages.indices.map { builder.handoutsLanguage($0) }
            view.menu = builder.menu(from: nil)
            view.breadcrumbs = [LinkView(title: builder.words.texts["home"] ?? "", url: builder.to(site.home))]
            view.handoutGroups = builder.handoutGroups()
            return view
        }
    }
}

extension PageViewBuilder {
    /// Kinds in the order in which a trainer looks for them, each with its sheets by title.
    func handoutGroups() -> [HandoutGroupView] {
        HandoutKind.allCases.compactMap { kind in
            let own = context.handouts.all.filter { $0.handout.kind == kind && $0.handout.language == reader.tag }
            let sorted = own.sorted { ($0.handout.title, $0.path) < ($1.handout.title, $1.path) }
            guard !own.isEmpty else { return nil }
            return HandoutGroupView(
                title: words.texts["handout_" + kind.rawValue] ?? kind.rawValue, handouts: sorted.map(link))
        }
    }

    /// The same page in another language, else that language's home.
    func handoutsLanguage(_ index: Int) -> LanguageView {
        let other = site.languages[index]
        let path =
            context.hasHandoutsPage(index)
            ? RenderContext.handoutsPath(in: other.tag) : context.cards[index][site.home].path
        return LanguageView(
            name: other.name, lang: other.tag.text, dir: other.tag.direction.rawValue, url: address.to(path),
            isCurrent: index == language)
    }
}
