internal import Checking
package import Diagnostics
internal import SiteModel
internal import Translating
internal import Workers

/// All that is wrong with a site, and all that only people can make better.
package struct CheckReport: Sendable {
    /// As the report of a build would have them, and then what a build does not look for, the worst first.
    package let diagnostics: [Diagnostic]
    /// Pages that were looked at, in all languages.
    package let pageCount: Int
    package var translations: [TranslationCount] = []
}

/// Looks for everything that a build looks for, and for what somebody should check, translate or say more plainly.
/// Nothing is written.
///
/// - Parameter visitsLinks: Whether to ask other servers if what is linked is still there.
package func checkSite(
    _ options: BuildOptions, visitsLinks: Bool = false
) throws(BuildFailure) -> CheckReport {
    var options = options
    options.readsSentences = true
    let prepared = try prepareSite(options, Workers(count: options.jobs))
    guard let loaded = prepared.loaded, let site = prepared.site else {
        return CheckReport(diagnostics: prepared.report.diagnostics, pageCount: 0)
    }
    let statuses = translationStatus(of: loaded)
    let external = visitsLinks ? try goneLinkProblems(in: site, options) : []
    let more =
        external + leftoverProblems(in: loaded) + unlinkedPageProblems(in: site)
        + unsureFactProblems(in: facts(of: site))
        + dueSoonProblems(in: site)
        + translationProblems(statuses, of: loaded) + plainLanguageProblems(in: site)
    return CheckReport(
        diagnostics: prepared.report.diagnostics + prepared.report.judged(more),
        pageCount: loaded.pages.count, translations: TranslationCount.rows(statuses, of: loaded))
}
