internal import BuiltInTheme
internal import Diagnostics
internal import Languages
internal import Loading
internal import Publishing
internal import SiteModel
internal import Workers

/// What a command about translations is told.
package struct TranslationOptions: Sendable {
    /// The folder that holds `site.yml`, as an absolute path.
    package var siteFolder: String
    /// The language that it is about, as it was typed; nothing for all.
    package var language: String?
    package var jobs: Int

    package init(siteFolder: String, language: String? = nil, jobs: Int) {
        self.siteFolder = siteFolder
        self.language = language
        self.jobs = jobs
    }
}

/// A site with every page parted into blocks, and the words that its records stand for.
struct TranslationSite {
    var site: LoadedSite
    var texts: SourceTexts
    /// What keeps pages from being read, and what is wrong with the records.
    let diagnostics: [Diagnostic]

    /// - Returns: Nothing where there is no `site.yml`, with the reason.
    ///
    /// - Parameter keepsTexts: Whether the files themselves are kept.
    static func load(
        _ options: TranslationOptions, keepsTexts: Bool = false
    ) throws(BuildFailure) -> Reported<TranslationSite?> {
        let theme = BuiltInTheme.files.map { ThemeFile(path: $0.path, contents: .bytes($0.bytes)) }
        var request = LoadRequest(
            siteFolder: options.siteFolder, builtInTheme: theme, workers: Workers(count: options.jobs))
        request.collectsBlocks = true
        request.keepsTexts = keepsTexts
        do {
            let loaded = try loadSite(request)
            guard let site = loaded.value else { return Reported(nil, loaded.diagnostics) }
            let told = loaded.diagnostics.filter {
                $0.severity == .error || $0.place.file == TranslationRecords.file
            }
            let texts = try loadSourceTexts(options.siteFolder)
            return Reported(TranslationSite(site: site, texts: texts, diagnostics: told), told)
        } catch {
            throw .machine(error.message)
        }
    }

    /// The language that was typed; a wrong one is wrong usage.
    func language(_ typed: String) throws(BuildFailure) -> LanguageTag {
        let known = site.settings.languages.map(\.tag)
        if let tag = LanguageTag(typed), known.contains(tag), tag != site.settings.defaultLanguage { return tag }
        let list = known.filter { $0 != site.settings.defaultLanguage }.map(\.text).joined(separator: ", ")
        let own = LanguageTag(typed) == site.settings.defaultLanguage
        throw .usage(
            own
                ? Bilingual(
                    id: "\(typed) adalah bahasa sumber. Pilih bahasa terjemahan: \(list)",
                    en: "\(typed) is the language of the sources. Choose one of translations: \(list)")
                : Bilingual(
                    id: "site.yml tidak punya bahasa “\(typed)”. Pilih: \(list)",
                    en: "site.yml has no language “\(typed)”. Choose: \(list)"))
    }
}
