internal import Languages
internal import SiteModel

/// What places are called: in titles in each language, and in addresses.
struct PlaceNames {
    private let regions: RegionTable
    private let languages: [SiteLanguage]
    private let strings: [LanguageTag: ThemeStrings]

    init(_ site: LoadedSite) {
        regions = site.data.regions
        languages = site.settings.languages
        strings = site.theme.strings
    }

    /// "Desa Sribhawono", in the words of each language that the theme has.
    func title(of code: RegionCode) -> LocalizedWords {
        words { strings in regions.title(of: code, in: strings) }
    }

    /// One sentence: what the page of the place shows.
    func summary(of code: RegionCode) -> LocalizedWords? {
        guard strings.values.contains(where: { $0.texts["place_summary"] != nil }) else { return nil }
        return words { strings in
            let around = code.ancestors.filter { $0.level > .country }
            let names = ([code] + around).map { regions.title(of: $0, in: strings) }
            let sentence = strings.texts["place_summary"] ?? "{place}"
            return sentence.replacing("{place}", with: names.joined(separator: ", "))
        }
    }

    /// The file names: a village's with its district, since many share a name; any other's with what is around it only
    /// where two would be alike.
    func slugs(for codes: [RegionCode], taken: Set<String>) -> [RegionCode: String] {
        var slugs: [RegionCode: String] = [:]
        var used = taken
        for (_, group) in Dictionary(grouping: codes, by: { slug($0, depth: $0.level == .village ? 2 : 1) })
            .sorted(by: { $0.key < $1.key })
        {
            for code in group.sorted() {
                let shortest = code.level == .village ? 2 : 1
                let depths = (group.count == 1 ? shortest : shortest + 1)...(shortest + 1)
                let free = depths.lazy.map { slug(code, depth: $0) }.first { !used.contains($0) }
                let chosen = free ?? slug(code, depth: 1) + "-" + code.text.filter(\.isNumber)
                used.insert(chosen)
                slugs[code] = chosen
            }
        }
        return slugs
    }

    private func words(_ make: (ThemeStrings) -> String) -> LocalizedWords {
        let tags = languages.map(\.tag).filter { strings[$0] != nil }
        guard !tags.isEmpty else { return LocalizedWords(make(ThemeStrings())) }
        return LocalizedWords(
            perLanguage: Dictionary(tags.map { ($0, make(strings[$0] ?? ThemeStrings())) }) { first, _ in first })
    }

    private func slug(_ code: RegionCode, depth: Int) -> String {
        ([code] + code.ancestors).prefix(depth).map { slug(of: regions[$0] ?? "Indonesia") }.joined(separator: "-")
    }

    private func slug(of name: String) -> String {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
