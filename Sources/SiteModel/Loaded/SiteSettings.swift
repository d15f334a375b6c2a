package import Diagnostics
package import Languages
package import YAML

/// What `site.yml` says, checked and typed.
package struct SiteSettings: Sendable {
    package var name: LocalizedWords
    /// The site's address with a final `/`; without it the site has no feeds and no sitemap.
    package var url: String?
    /// The address before the paths of files at which they can be changed (`edit`), with a final `/`.
    package var edit: String?
    package var defaultLanguage: LanguageTag
    /// In the order of the language switcher; the default language is always among them.
    package var languages: [SiteLanguage]
    package var sections: [SectionSettings]
    package var theme: String
    /// Where the theme is named; nothing when `site.yml` names none.
    package var themeRange: SourceRange?
    /// The page where a reader in need finds help (`programme.help`), as a path from `content/`.
    package var helpPage: LocatedText?
    /// The kind of help that is for emergencies (`programme.emergency`).
    package var emergencyCategory: LocatedText?
    /// What only the site's author knows; handed to the templates as it is.
    package var params: YAMLNode?
    package var freshness = Freshness()
    package var handouts = HandoutSettings()
    /// How much a kind of problem matters in this site (`checks:`), each as it is written.
    package var checks: [(kind: LocatedText, severity: LocatedText)] = []

    package init(
        name: LocalizedWords, url: String?, defaultLanguage: LanguageTag, languages: [SiteLanguage],
        sections: [SectionSettings], theme: String, themeRange: SourceRange?, helpPage: LocatedText?,
        params: YAMLNode?
    ) {
        self.name = name
        self.url = url
        self.defaultLanguage = defaultLanguage
        self.languages = languages
        self.sections = sections
        self.theme = theme
        self.themeRange = themeRange
        self.helpPage = helpPage
        self.params = params
    }

    /// In which language a page's facts are looked for: the default language, wherever the switcher has it, then the
    /// others in their order.
    package var sourceLanguages: [LanguageTag] {
        [defaultLanguage] + languages.map(\.tag).filter { $0 != defaultLanguage }
    }

    /// The language of the site that somebody wrote as `en` or `EN`.
    package func language(written text: String) -> LanguageTag? {
        // Nearly always as the settings have it, and every file and every link asks.
        if let same = languages.first(where: { $0.tag.text == text }) { return same.tag }
        return LanguageTag(text).flatMap { tag in languages.first { $0.tag == tag }?.tag }
    }
}

extension SiteSettings {
    /// A folder as it stands in the addresses of a language: `guides/countries` for `panduan/negara`.
    package func addressFolder(of folder: String, in tag: LanguageTag) -> String {
        var path = ""
        return folder.split(separator: "/").map { name in
            path += path.isEmpty ? String(name) : "/" + name
            return sections.first { $0.folder == path }?.slug?.words(in: tag) ?? String(name)
        }.joined(separator: "/")
    }

    /// Whether a language has only its own pages (`fallback: none`), and no others in their place.
    package func isOfFewPages(_ language: SiteLanguage) -> Bool {
        language.chain == [language.tag] && language.tag != defaultLanguage
    }

    /// The type of the pages in a folder: that of the nearest folder around them that `sections` lists.
    package func pageType(in folder: String) -> PageType {
        var path = folder[...]
        while !path.isEmpty {
            if let found = sections.first(where: { $0.folder == path }) { return found.type }
            path = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
        }
        return .article
    }
}

/// One language of the site.
package struct SiteLanguage: Sendable, Hashable {
    package let tag: LanguageTag
    /// The language's own name, such as `Basa Jawa`.
    package let name: String
    /// The languages in which a page is looked for, the language itself first.
    package let chain: [LanguageTag]

    package init(tag: LanguageTag, name: String, chain: [LanguageTag]) {
        self.tag = tag
        self.name = name
        self.chain = chain
    }
}

/// What `site.yml` says of one folder of `content/`.
package struct SectionSettings: Sendable, Hashable {
    package let folder: String
    /// Where `site.yml` names the folder.
    package let range: SourceRange
    package let type: PageType
    package let title: LocalizedWords?
    /// What stands in addresses for the folder's name, where that is something else.
    package let slug: LocalizedWords?

    package init(
        folder: String, range: SourceRange, type: PageType, title: LocalizedWords?, slug: LocalizedWords? = nil
    ) {
        self.folder = folder
        self.range = range
        self.type = type
        self.title = title
        self.slug = slug
    }
}

/// Words that are the same in every language, or given per language.
package struct LocalizedWords: Sendable, Hashable {
    private let common: String?
    private let perLanguage: [LanguageTag: String]

    package init(_ common: String) {
        self.common = common
        perLanguage = [:]
    }

    package init(perLanguage: [LanguageTag: String]) {
        common = nil
        self.perLanguage = perLanguage
    }

    /// The words in the first language of the chain that has them, else in the first of all languages by tag.
    package func words(for chain: [LanguageTag]) -> String {
        if let common { return common }
        for tag in chain {
            if let words = perLanguage[tag] { return words }
        }
        return perLanguage.min { $0.key < $1.key }?.value ?? ""
    }

    /// The words in every language that has them, by the languages' tags.
    package var inAllLanguages: [String] {
        common.map { [$0] } ?? perLanguage.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The words that are meant for a language itself.
    package func words(in tag: LanguageTag) -> String? { common ?? perLanguage[tag] }

    /// The language of `words(for:)`; nothing for words that are the same in every language.
    package func language(for chain: [LanguageTag]) -> LanguageTag? {
        guard common == nil else { return nil }
        return chain.first { perLanguage[$0] != nil } ?? perLanguage.keys.min()
    }
}

/// What `site.yml` says of handouts (`handouts:`).
package struct HandoutSettings: Sendable, Hashable {
    /// The kinds that are made.
    package var kinds = Set(HandoutKind.allCases)
    /// The languages in which they are made; nothing for all.
    package var languages: Set<LanguageTag>?
    /// The folder whose pages are cards to show to somebody.
    package var emergencyFolder: String?
    /// Ids of the pages that are made into booklets.
    package var booklets: [LocatedText] = []
    /// A picture that stands on every sheet, as a path from `content/`.
    package var logo: LocatedText?
    /// The paper of the sheets that may be of either; A4 where nothing is said.
    package var paper: HandoutPaper?
    /// Who answers for the sheets.
    package var imprint: LocalizedWords?

    package init() {}
}

/// What one page says of its handouts in its front matter (`handouts:`), instead of what `site.yml` says.
package struct PageHandouts: Sendable, Hashable {
    /// The kinds that are made of the page; none at all where it says `none`.
    package var kinds: Set<HandoutKind>?
    package var languages: Set<LanguageTag>?
    package var paper: HandoutPaper?

    package init() {}
}

/// The paper of a sheet that fits more than one.
package enum HandoutPaper: String, Sendable, CaseIterable {
    case a4 = "A4"
    case a5 = "A5"
}
