internal import Languages
internal import SiteModel
internal import YAML

/// The services that the public may know, in one language: what every export of data is made from.
struct PublicServices: Sendable {
    let site: ResolvedSite
    let language: SiteLanguage
    let words: ThemeStrings
    /// In the order of their ids.
    let all: [PublicService]

    init(_ site: ResolvedSite, _ language: SiteLanguage) {
        self.site = site
        self.language = language
        words = site.theme.words(for: language)
        all = site.pages.compactMap { PublicService($0, in: language) }.sorted { $0.id < $1.id }
    }

    var knowledge: Knowledge { site.knowledge }

    /// A record's own words.
    func text(_ words: LocalizedWords?) -> String? {
        guard let text = words?.words(for: language.chain), !text.isEmpty else { return nil }
        return text
    }

    /// The theme's words for a key; nothing when the theme has none.
    func word(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String? {
        words.texts[key]?.filling(values)
    }

    /// The organisation that runs a service.
    func organisation(of service: PublicService) -> ResolvedPage? {
        guard let id = service.facts.organisation, let page = site.page(id.text) else { return nil }
        return site[page].organisation == nil ? nil : site[page]
    }

    /// The name of a country or of a part of Indonesia by its code.
    func place(_ code: String) -> String {
        if let country = text(knowledge.data.countries[code]) { return country }
        return RegionCode(code).map { knowledge.data.regions.title(of: $0, in: words) } ?? code
    }

    /// The name of the region of a level that a code lies in, without a word for the level; nothing when the table of
    /// regions does not have it.
    func region(_ level: RegionLevel, around code: String) -> String? {
        guard let region = RegionCode(code) else { return nil }
        return ([region] + region.ancestors).first { $0.level == level }.flatMap { knowledge.data.regions[$0] }
    }

    /// An address in one line, as the page shows it.
    func line(_ address: ServiceAddress) -> String? {
        let country = address.country == "ID" ? nil : place(address.country)
        let region = address.region.flatMap { RegionCode($0.text) }
        let around = region.map { [$0] + $0.ancestors.filter { $0.level > .country } } ?? []
        let parts = [text(address.street)] + around.map { place($0.text) } + [address.postalCode, country]
        let known = parts.compactMap { $0 }
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }

    /// The complete address of a page, where the site has one.
    func address(of page: ResolvedPage) -> String? {
        let tag = page.shown(in: language)?.language ?? language.tag
        return site.settings.url.map { $0 + percentEncodedPath(page.path(in: tag)) }
    }
}

/// A service as one language of the site shows it.
struct PublicService: Sendable {
    let id: String
    let page: ResolvedPage
    let facts: ServiceFacts
    let title: String
    let summary: String?
    /// The language of title and summary: another one where a translation is missing.
    let textLanguage: LanguageTag

    /// Nothing for a page that is no service but at most their front page, that the language does not have, or that waits.
    init?(_ page: ResolvedPage, in language: SiteLanguage) {
        guard let facts = page.service, facts.publish == .public, !page.isDraft, !page.key.isFrontPage,
            let shown = page.shown(in: language)
        else { return nil }
        id = page.id
        self.page = page
        self.facts = facts
        title = shown.title
        summary = shown.loaded.frontMatter.summary
        textLanguage = shown.language
    }

    /// The address, unless nobody may know it.
    var address: ServiceAddress? { facts.isConfidential ? nil : facts.address }
}

extension Phone {
    /// What a call answers with: `+62…`, or a short code as it is.
    var dialled: String { number.dialled }

    /// `2026-11-24`, `never` or `unknown`.
    var lastAnswer: String {
        switch answered {
        case .on(let day): day.iso
        case .never: "never"
        case .unknown: "unknown"
        }
    }
}
