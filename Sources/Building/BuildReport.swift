package import Diagnostics
internal import Languages
internal import Loading
internal import Publishing
internal import SiteModel

/// What a build found and did.
package struct BuildReport: Sendable {
    /// Every problem, with the severity that counts for this build.
    package private(set) var diagnostics: [Diagnostic] = []
    /// Pages written in each language by its name, in the order of the switcher.
    package private(set) var pages: [(language: String, count: Int)] = []
    /// How many files of the site were written, stayed, and went; nothing when the site was not published.
    package private(set) var outputs: (written: Int, unchanged: Int, removed: Int)?
    /// Where the time went.
    package var timings = BuildTimings()
    private var severities = SeverityChoices()

    /// A report that was written before.
    init(
        diagnostics: [Diagnostic], pages: [(language: String, count: Int)],
        outputs: (written: Int, unchanged: Int, removed: Int)
    ) {
        self.diagnostics = diagnostics
        self.pages = pages
        self.outputs = outputs
    }

    init(diagnostics: [Diagnostic], _ severities: SeverityChoices) {
        self.severities = severities
        self.diagnostics = judged(Self.once(diagnostics))
    }

    /// Adds what was found after it was clear whether the site can be published.
    mutating func add(_ more: [Diagnostic]) {
        diagnostics = Self.once(diagnostics + judged(more))
    }

    /// Problems as they count for this build, without those that the site does not want to hear.
    func judged(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics.compactMap(severities.judged) }

    /// In an editor's order. Links by one `[name]: address` share its place, and need to be told of only once.
    private static func once(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.sorted().reduce(into: []) { kept, diagnostic in
            if kept.last != diagnostic { kept.append(diagnostic) }
        }
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// How many problems count that much in this build.
    package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    mutating func describe(_ site: ResolvedSite, _ published: PublishReport) {
        pages = site.languages.map { language in
            let count = site.pages.count { page in page.translations.contains { $0.language == language.tag } }
            return (language.name, count)
        }
        outputs = (published.written, published.unchanged, published.removed)
    }
}

/// The text of one line of a file of the site, for quoting it beside a problem.
package func sourceLine(_ number: Int, of file: String, siteFolder: String) -> String? {
    quotedLine(number, of: file, siteFolder: siteFolder)
}

/// Whether a folder holds a site to build.
package func siteExists(_ siteFolder: String) -> Bool { hasSettings(siteFolder) }
