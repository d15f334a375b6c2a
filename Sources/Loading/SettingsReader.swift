internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// Reads `site.yml`; the value is nothing when the file is missing or says too little to go on.
func loadSettings(_ scanner: DiskScanner) throws(MachineFailure) -> Reported<SiteSettings?> {
    guard let size = try scanner.fileSize("site.yml") else { return Reported(nil, [LoadingDiagnostics.siteMissing()]) }
    guard !scanner.leadsOutside("site.yml") else { return Reported(nil, [LoadingDiagnostics.linkOutside("site.yml")]) }
    guard size <= PageFile.sizeLimit else { return Reported(nil, [TextDiagnostics.tooLarge("site.yml", size: size)]) }
    let text = checkedText(try scanner.read(scanner.diskPath(of: "site.yml")), file: "site.yml")
    guard let bytes = text.value else { return Reported(nil, text.diagnostics) }
    let parsed = parseYAML(bytes, file: "site.yml")
    guard let node = parsed.value else {
        let empty = parsed.diagnostics.isEmpty ? [SettingsDiagnostics.empty()] : []
        return Reported(nil, parsed.diagnostics + empty)
    }
    guard !node.isList, node.text == nil || node.isNull else {
        return Reported(nil, parsed.diagnostics + [SettingsDiagnostics.notSettings(at: node.range)])
    }
    var reader = SettingsReader(node)
    let settings = reader.read()
    return Reported(settings, parsed.diagnostics + reader.diagnostics)
}

private struct SettingsReader {
    private(set) var diagnostics: [Diagnostic] = []
    private var fields: FieldReader
    private let node: YAMLNode

    init(_ node: YAMLNode) {
        self.node = node
        fields = FieldReader(node, file: "site.yml", what: Bilingual(id: "pengaturan situs", en: "the site's settings"))
    }

    mutating func read() -> SiteSettings? {
        let name = words("name")
        if name == nil, fields.isEmpty("name") {
            report(SettingsDiagnostics.missing("name", example: "name: Migrasi Aman"))
        }
        let url = readURL("url")
        let edit = readURL("edit")
        let defaultLanguage = readDefaultLanguage()
        let languages = readLanguages(defaultLanguage: defaultLanguage)
        let sections = readSections()
        let theme = fields.text("theme")
        let programme = readProgramme()
        let params = fields.node("params")
        let freshness = readFreshness()
        let handouts = readHandouts()
        let checks = readChecks()
        _ = fields.node("privacy")
        diagnostics += fields.finish()
        guard let tag = defaultLanguage?.tag ?? languages.first?.tag else { return nil }
        var settings = SiteSettings(
            name: name ?? LocalizedWords(""), url: url, defaultLanguage: tag,
            languages: languages.isEmpty ? [SiteLanguage(tag: tag, name: tag.text, chain: [tag])] : languages,
            sections: sections, theme: theme?.text ?? "default", themeRange: theme?.range, helpPage: programme.help,
            params: params)
        settings.edit = edit
        settings.emergencyCategory = programme.emergency
        settings.freshness = freshness
        settings.handouts = handouts
        settings.checks = checks
        return settings
    }

    private mutating func words(_ key: String) -> LocalizedWords? {
        fields.localizedText(key).flatMap { localized($0) }
    }

    private mutating func localized(_ text: LocalizedText) -> LocalizedWords? {
        if let all = text.all { return LocalizedWords(all.text) }
        var perLanguage: [LanguageTag: String] = [:]
        for entry in text.perLanguage {
            if let tag = tag(entry.tag) { perLanguage[tag] = entry.text.text }
        }
        return perLanguage.isEmpty ? nil : LocalizedWords(perLanguage: perLanguage)
    }

    private mutating func tag(_ written: LocatedText) -> LanguageTag? {
        guard let tag = LanguageTag(written.text) else {
            report(SettingsDiagnostics.tagInvalid(written.text, at: written.range))
            return nil
        }
        return tag
    }

    /// A whole address, with `/` at its end.
    private mutating func readURL(_ key: String) -> String? {
        guard let url = fields.text(key) else { return nil }
        let scheme = ["https://", "http://"].first { url.text.lowercased().hasPrefix($0) }
        let rest = url.text.dropFirst(scheme?.count ?? 0)
        let startsWithName = rest.first.map { $0.isLetter || $0.isNumber } ?? false
        guard scheme != nil, startsWithName, !url.text.contains(where: { $0.isWhitespace || "?#<>\"'".contains($0) })
        else {
            report(SettingsDiagnostics.urlInvalid(url.text, at: url.range))
            return nil
        }
        return url.text.hasSuffix("/") ? url.text : url.text + "/"
    }

    private mutating func readDefaultLanguage() -> (tag: LanguageTag, range: SourceRange)? {
        guard let written = fields.text("default_language") else {
            guard fields.isEmpty("default_language") else { return nil }
            report(SettingsDiagnostics.missing("default_language", example: "default_language: id"))
            return nil
        }
        return tag(written).map { ($0, written.range) }
    }

    private mutating func readLanguages(
        defaultLanguage: (tag: LanguageTag, range: SourceRange)?
    ) -> [SiteLanguage] {
        let pairs = fields.mapping("languages")
        guard !pairs.isEmpty else {
            // Where something else is written, that has been reported.
            guard fields.isEmpty("languages") else { return [] }
            report(SettingsDiagnostics.missing("languages", example: "languages:\n  id: {name: Bahasa Indonesia}"))
            return []
        }
        let listed = distinctLanguages(pairs)
        let known = listed.map(\.0)
        if let written = defaultLanguage, !known.contains(written.tag) {
            report(SettingsDiagnostics.defaultNotListed(written.tag.text, known: known.map(\.text), at: written.range))
        }
        let defaultLanguage = defaultLanguage?.tag
        return listed.map { readLanguage($0, $1, known: known, defaultLanguage: defaultLanguage) }
    }

    /// The languages with their tags; `zh-hant` and `zh-Hant` are one.
    private mutating func distinctLanguages(_ pairs: [YAMLPair]) -> [(LanguageTag, YAMLPair)] {
        var listed: [(LanguageTag, YAMLPair)] = []
        for pair in pairs {
            guard let tag = tag(pair.locatedKey) else { continue }
            if let first = listed.first(where: { $0.0 == tag }) {
                report(SettingsDiagnostics.languageTwice(pair.key, first: first.1, at: pair.keyRange))
            } else {
                listed.append((tag, pair))
            }
        }
        return listed
    }

    private mutating func readLanguage(
        _ tag: LanguageTag, _ pair: YAMLPair, known: [LanguageTag], defaultLanguage: LanguageTag?
    ) -> SiteLanguage {
        var language = FieldReader(
            pair.value, file: "site.yml", what: Bilingual(id: "bahasa \(tag.text)", en: "the language \(tag.text)"))
        let name = language.text("name")?.text ?? tag.text
        let written = language.texts("fallback")
        diagnostics += language.finish()
        if written.count == 1, written[0].text == "none" { return SiteLanguage(tag: tag, name: name, chain: [tag]) }
        var chain = [tag]
        for entry in written {
            guard let other = self.tag(entry) else { continue }
            if !known.contains(other) {
                report(SettingsDiagnostics.fallbackUnknown(entry.text, at: entry.range, known: known.map(\.text)))
            } else if chain.contains(other) {
                report(SettingsDiagnostics.fallbackLoop(entry.text, chain: chain, at: entry.range))
            } else {
                chain.append(other)
            }
        }
        if let defaultLanguage, !chain.contains(defaultLanguage) { chain.append(defaultLanguage) }
        return SiteLanguage(tag: tag, name: name, chain: chain)
    }

    private mutating func readSections() -> [SectionSettings] {
        fields.mapping("sections").map { pair in
            var section = FieldReader(
                pair.value, file: "site.yml", what: Bilingual(id: "bagian \(pair.key)", en: "the section \(pair.key)"))
            let type = section.choice("type", from: PageType.allCases.map(\.rawValue))
            let title = section.localizedText("title").flatMap { localized($0) }
            let slug = section.localizedText("slug").flatMap { checkedSlug($0) }
            diagnostics += section.finish()
            return SectionSettings(
                folder: pair.key, range: pair.keyRange, type: type.flatMap { PageType(rawValue: $0.text) } ?? .article,
                title: title, slug: slug)
        }
    }

    /// The folder's name in addresses.
    private mutating func checkedSlug(_ text: LocalizedText) -> LocalizedWords? {
        let written = [text.all].compactMap { $0 } + text.perLanguage.map(\.text)
        let unusable = written.filter { !Slug.isUsable($0.text) }
        for slug in unusable {
            report(FrontMatterDiagnostics.slugInvalid(slug.text, at: slug.range, file: "site.yml"))
        }
        return unusable.isEmpty ? localized(text) : nil
    }

    private mutating func readProgramme() -> (help: LocatedText?, emergency: LocatedText?) {
        guard let node = fields.node("programme") else { return (nil, nil) }
        var programme = FieldReader(node, file: "site.yml", what: Bilingual(id: "program", en: "the programme"))
        let help = programme.text("help")
        let emergency = programme.text("emergency")
        diagnostics += programme.finish()
        return (help, emergency)
    }

    /// `freshness: {guide: 365, fees: 180}`: days by the type of a page, and for two kinds of fact.
    private mutating func readFreshness() -> Freshness {
        var freshness = Freshness()
        guard let node = fields.node("freshness") else { return freshness }
        var days = FieldReader(
            node, file: "site.yml", what: Bilingual(id: "masa periksa", en: "freshness"))
        for type in PageType.allCases {
            if let number = readDays(type.rawValue, &days) { freshness[type] = number }
        }
        freshness.fees = readDays("fees", &days) ?? freshness.fees
        freshness.phones = readDays("phones", &days) ?? freshness.phones
        diagnostics += days.finish()
        return freshness
    }

    /// `handouts: {emergency: kartu, booklets: [sebelum-berangkat], kinds: [guide, poster], paper: A5}`.
    private mutating func readHandouts() -> HandoutSettings {
        var settings = HandoutSettings()
        guard let node = fields.node("handouts") else { return settings }
        var choices = FieldReader(node, file: "site.yml", what: Bilingual(id: "bahan cetak", en: "handouts"))
        settings.kinds = choices.handoutKinds() ?? settings.kinds
        let languages = choices.texts("languages").compactMap { tag($0) }
        settings.languages = languages.isEmpty ? nil : Set(languages)
        settings.emergencyFolder = choices.text("emergency")?.text
        settings.booklets = choices.texts("booklets")
        settings.logo = choices.text("logo")
        let papers = HandoutPaper.allCases.map(\.rawValue)
        settings.paper = choices.choice("paper", from: papers).flatMap { HandoutPaper(rawValue: $0.text) }
        settings.imprint = choices.localizedText("imprint").flatMap { localized($0) }
        diagnostics += choices.finish()
        return settings
    }

    /// `checks: {sentence-long: off, html-raw: error}`.
    private mutating func readChecks() -> [(kind: LocatedText, severity: LocatedText)] {
        fields.mapping("checks").map { pair in
            (pair.locatedKey, pair.value.text ?? LocatedText("", pair.value.range))
        }
    }

    private mutating func readDays(_ key: String, _ days: inout FieldReader) -> Int? {
        guard let number = days.integer(key) else { return nil }
        guard (1...36_500).contains(number.value) else {
            report(
                RecordDiagnostics.numberOutside(
                    String(number.value), key: key, 1...36_500, isWhole: true, at: days.place(number.range)))
            return nil
        }
        return number.value
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }
}
