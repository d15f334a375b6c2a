package import Diagnostics
internal import Languages
internal import Markdown
package import SiteModel
package import Workers

/// What Loading needs to know before it reads anything.
package struct LoadRequest: Sendable {
    /// The folder that holds `site.yml`.
    package var siteFolder: String
    /// The theme for sites that bring none, as paths from the theme's folder.
    package var builtInTheme: [ThemeFile]
    package var workers: Workers
    /// What was read before, and what is read now for the next time.
    package var parsed: ParsedFiles?
    /// Files that are known to have been written since then, by their paths from the site's folder.
    package var saved: Set<String> = []
    /// Whether every page is parted into blocks, and not only those of which translations are recorded.
    package var collectsBlocks = false
    /// Whether the files themselves are kept, for commands that change them.
    package var keepsTexts = false

    package init(siteFolder: String, builtInTheme: [ThemeFile], workers: Workers) {
        self.siteFolder = siteFolder
        self.builtInTheme = builtInTheme
        self.workers = workers
    }
}

/// A file of a theme before it is looked into.
package struct ThemeFile: Sendable {
    /// The path from the theme's folder, such as `templates/page.mustache`.
    package let path: String
    package let contents: Contents

    /// Where the bytes of a theme's file are.
    package enum Contents: Sendable {
        case bytes([UInt8])
        case file(diskPath: String)
    }

    package init(path: String, contents: Contents) {
        self.path = path
        self.contents = contents
    }
}

/// Reads and parses every file of a site once, each by itself.
///
/// The value is nothing when there is no `site.yml` to go by. Every other problem leaves a value behind, so that one
/// run reports them all.
/// - Throws: when the machine cannot read a file that is there.
package func loadSite(_ request: LoadRequest) throws(MachineFailure) -> Reported<LoadedSite?> {
    guard let scanner = DiskScanner(siteFolder: request.siteFolder) else {
        return Reported(nil, [LoadingDiagnostics.siteMissing()])
    }
    request.parsed?.forget(Set(request.saved.map(scanner.diskPath)))
    let stamp = try scanner.stamp(of: "site.yml")
    let settings = try loadSettings(scanner)
    guard let value = settings.value else { return settings.map { _ in nil } }
    let theme = try loadTheme(of: value, from: scanner, builtIn: request.builtInTheme, request.parsed)
    let translations = try loadTranslations(scanner)
    let content = try loadContent(
        scanner, settings: value, theme: theme.value, workers: request.workers, Memory(request.parsed, stamp),
        ReadingDepth(
            inBlocks: request.collectsBlocks ? nil : translations.value.pages, keepsTexts: request.keepsTexts))
    var site = LoadedSite(
        settings: value, pages: content.value.pages, assets: content.value.assets,
        data: content.value.data, theme: theme.value)
    site.translations = translations.value
    return Reported(
        site, settings.diagnostics + theme.diagnostics + translations.diagnostics + content.diagnostics)
}

/// Whether a folder holds a `site.yml`.
package func hasSettings(_ siteFolder: String) -> Bool {
    (try? DiskScanner(siteFolder: siteFolder)?.fileSize("site.yml")) != nil
}

/// The text of one line of a file of the site, for quoting it beside a problem; nothing when it cannot be read.
package func quotedLine(_ number: Int, of file: String, siteFolder: String) -> String? {
    guard let scanner = DiskScanner(siteFolder: siteFolder), let size = try? scanner.fileSize(file),
        size <= PageFile.sizeLimit, let bytes = try? scanner.read(scanner.diskPath(of: file))
    else { return nil }
    let line = SourceText(bytes).line(number)
    return line.isEmpty ? nil : line
}
