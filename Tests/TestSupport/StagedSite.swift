internal import BuiltInTheme
package import Diagnostics
internal import Foundation
internal import Languages
internal import Loading
internal import Resolving
package import SiteModel
internal import Workers

extension TemporarySite {
    /// The day for which test sites are built.
    private static let today = CalendarDay(secondsSince1970: 1_795_478_400)

    /// What Loading makes of the site.
    package func loaded() throws -> Reported<LoadedSite?> {
        let theme = BuiltInTheme.files.map { ThemeFile(path: $0.path, contents: .bytes($0.bytes)) }
        return try loadSite(
            LoadRequest(siteFolder: folder.path, builtInTheme: theme, workers: Workers(count: 2)))
    }

    /// What Resolving makes of the site, with the problems that it found; `change` stands between the two stages.
    package func resolved(
        includesDrafts: Bool = false, change: (inout LoadedSite) -> Void = { _ in }
    ) throws -> Reported<ResolvedSite> {
        guard var site = try loaded().value else { throw CocoaError(.fileReadUnknown) }
        change(&site)
        return resolveSite(
            site, ResolveOptions(today: Self.today, includesDrafts: includesDrafts), Workers(count: 2))
    }
}

extension OutputFile {
    /// The bytes as text; empty for a copy of a file.
    package var text: String {
        guard case .made(let make) = plan().contents else { return "" }
        return String(decoding: make(), as: UTF8.self)
    }
}

extension Diagnostic {
    /// Id and place in short: `link-page-missing content/a.md:4:5`.
    package var summary: String {
        kind.id + " " + place.file + (place.range.map { ":\($0.line):\($0.column)" } ?? "")
    }
}
