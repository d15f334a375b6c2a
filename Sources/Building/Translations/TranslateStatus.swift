package import Diagnostics
internal import Languages
internal import SiteModel
internal import Translating

/// How the translations of a site stand.
package struct TranslationReport: Sendable {
    package let diagnostics: [Diagnostic]
    let statuses: [TranslationStatus]
    let names: [LanguageTag: String]
    let texts: SourceTexts

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Compares every translation with its source.
///
/// - Parameter includesAll: Whether those that need nothing are listed too.
package func translateStatus(
    _ options: TranslationOptions, includesAll: Bool
) throws(BuildFailure) -> TranslationReport {
    let loaded = try TranslationSite.load(options)
    guard let site = loaded.value else {
        return TranslationReport(diagnostics: loaded.diagnostics, statuses: [], names: [:], texts: SourceTexts())
    }
    var wanted: LanguageTag?
    if let typed = options.language { wanted = try site.language(typed) }
    let statuses = translationStatus(of: site.site).filter {
        (wanted == nil || $0.language == wanted) && (includesAll || $0.state.kind != .current)
    }
    let names = Dictionary(site.site.settings.languages.map { ($0.tag, $0.name) }) { first, _ in first }
    return TranslationReport(
        diagnostics: site.diagnostics, statuses: statuses, names: names, texts: site.texts)
}
