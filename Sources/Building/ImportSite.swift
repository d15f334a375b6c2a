internal import BuiltInTheme
package import Diagnostics
internal import Importing
package import Languages
internal import Loading
internal import Markdown
internal import Publishing
internal import SiteModel
internal import Workers

/// What an import is told.
package struct ImportOptions: Sendable {
    /// The folder that holds `site.yml`, as an absolute path.
    package var siteFolder: String
    /// The file to read, as an absolute path and as it was typed.
    package var file: String
    package var shownFile: String
    /// The folder below `content/` that gets the pages; nothing for the one whose pages are services.
    package var folder: String?
    /// The id of the source of all that is read; nothing for a new one.
    package var source: String?
    /// Writes nothing.
    package var isDryRun = false
    /// The day of the import.
    package var today: CalendarDay

    package init(siteFolder: String, file: String, shownFile: String, today: CalendarDay) {
        self.siteFolder = siteFolder
        self.file = file
        self.shownFile = shownFile
        self.today = today
    }
}

/// What an import found, and what it wrote or would write.
package struct ImportReport: Sendable {
    package var diagnostics: [Diagnostic] = []
    /// The new pages: their paths from the site's folder and their bytes.
    package var pages: [(path: String, text: [UInt8])] = []
    /// The ids of the sources that were added.
    package var newSources: [String] = []
    /// The lines that sources.yml gets.
    package var addedSources: [UInt8] = []
    /// The text of the file that was read, for quoting it.
    package var text: [UInt8] = []

    /// Whether nothing was written.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Larger tables are no list of services; a hundred thousand rows have about thirty.
private let largestImport = 64 * 1024 * 1024

/// Reads services from a table or from HSDS and writes a page for each; with an error in the data nothing is written.
package func importServices(_ options: ImportOptions) throws(BuildFailure) -> ImportReport {
    let bytes = try readData(options)
    var report = ImportReport()
    report.text = bytes
    let loaded = try loadForImport(options)
    guard let site = loaded.value else {
        report.diagnostics = loaded.diagnostics
        return report
    }
    // What is wrong elsewhere is for the next build to tell; sources are added to.
    report.diagnostics = loaded.diagnostics.filter {
        $0.severity == .error && $0.place.file == "content/data/sources.yml"
    }
    guard report.diagnostics.isEmpty else { return report }
    let sources = try sourcesText(options)
    let surroundings = try surroundings(of: site, sources, options)
    let imported = importServices(bytes, file: options.shownFile, into: surroundings)
    report.diagnostics = imported.diagnostics
    guard let content = imported.value else { return report }
    report.pages = content.pages.map { ($0.path, $0.text) }
    report.newSources = content.newSources
    report.addedSources = content.sources.map { Array($0.text.dropFirst(sources?.count ?? 0)) } ?? []
    if !options.isDryRun { try write(content, over: sources, options) }
    return report
}

private func readData(_ options: ImportOptions) throws(BuildFailure) -> [UInt8] {
    guard kindOfFile(options.file) == .file else {
        throw .usage(
            Bilingual(id: "Tidak ada berkas “\(options.shownFile)”", en: "There is no file “\(options.shownFile)”"))
    }
    do {
        if let bytes = try readFile(options.file, largest: largestImport) { return bytes }
    } catch {
        throw .machine(error.message)
    }
    throw .usage(
        Bilingual(
            id: "\(options.shownFile) lebih dari 64 MB; bagi menjadi beberapa berkas",
            en: "\(options.shownFile) has more than 64 MB; split it into several files"))
}

private func loadForImport(_ options: ImportOptions) throws(BuildFailure) -> Reported<LoadedSite?> {
    let theme = BuiltInTheme.files.map { ThemeFile(path: $0.path, contents: .bytes($0.bytes)) }
    do {
        return try loadSite(
            LoadRequest(siteFolder: options.siteFolder, builtInTheme: theme, workers: Workers(count: 2)))
    } catch {
        throw .machine(error.message)
    }
}

private func sourcesText(_ options: ImportOptions) throws(BuildFailure) -> [UInt8]? {
    let path = options.siteFolder + "/content/data/sources.yml"
    guard kindOfFile(path) == .file else { return nil }
    do {
        return try readFile(path, largest: largestImport)
    } catch {
        throw .machine(error.message)
    }
}

private func surroundings(
    of site: LoadedSite, _ sources: [UInt8]?, _ options: ImportOptions
) throws(BuildFailure) -> ImportSurroundings {
    let folder = try importFolder(site.settings, options)
    if let source = options.source, site.data.sources[source] == nil {
        let near = DidYouMean.nearest(to: source, among: site.data.sources.ids)
        throw .usage(
            Bilingual(
                id: "Tidak ada sumber “\(source)” di content/data/sources.yml"
                    + (near.map { ". Maksud Anda \($0)?" } ?? ""),
                en: "There is no source “\(source)” in content/data/sources.yml"
                    + (near.map { ". Did you mean \($0)?" } ?? "")))
    }
    return ImportSurroundings(
        settings: site.settings, folder: folder, data: site.data, organisations: organisations(of: site),
        takenIDs: takenIDs(of: site, in: folder), sourcesText: sources, source: options.source, today: options.today)
}

/// The folder that was named, else the one section whose pages are services.
private func importFolder(_ settings: SiteSettings, _ options: ImportOptions) throws(BuildFailure) -> String {
    if let named = options.folder {
        let parts = named.split(separator: "/").map(String.init)
        guard !parts.isEmpty, parts.first != "data", !named.contains("\\"),
            parts.allSatisfy({ !$0.hasPrefix(".") && !$0.contains(where: \.isNewline) })
        else {
            throw .usage(
                Bilingual(
                    id: "--into: tulis folder di dalam content/, misalnya layanan",
                    en: "--into: write a folder below content/, such as services"))
        }
        return (parts.first == "content" ? Array(parts.dropFirst()) : parts).joined(separator: "/")
    }
    let folders = settings.sections.filter { $0.type == .service }.map(\.folder)
    guard folders.count == 1, let folder = folders.first else {
        let list = folders.joined(separator: ", ")
        throw .usage(
            folders.isEmpty
                ? Bilingual(
                    id: "site.yml tidak punya bagian dengan type: service. Sebut foldernya: --into FOLDER",
                    en: "site.yml has no section with type: service. Name the folder: --into FOLDER")
                : Bilingual(
                    id: "Beberapa bagian berisi layanan (\(list)). Pilih satu: --into FOLDER",
                    en: "Several sections hold services (\(list)). Choose one: --into FOLDER"))
    }
    return folder
}

private func organisations(of site: LoadedSite) -> [ImportSurroundings.Organisation] {
    var names: [String: [String]] = [:]
    for page in site.pages {
        names[page.key.name, default: []] += [page.frontMatter.title ?? page.body.title].compactMap { $0 }
    }
    return site.pages.compactMap { page in
        guard case .organisation(let facts) = page.frontMatter.record else { return nil }
        let titles = names[page.key.name] ?? []
        return ImportSurroundings.Organisation(id: page.key.name, names: titles + facts.otherNames)
    }
}

/// Records share their ids with no other record, and files their names with no other file of the folder.
private func takenIDs(of site: LoadedSite, in folder: String) -> [String: String] {
    var taken: [String: String] = [:]
    for page in site.pages {
        let isRecord = if case .none = page.frontMatter.record { false } else { true }
        if page.key.folder == folder || isRecord { taken[page.key.name.lowercased()] = page.file }
    }
    return taken
}

private func write(
    _ content: ImportedContent, over sources: [UInt8]?, _ options: ImportOptions
) throws(BuildFailure) {
    let request = AdditionRequest(
        siteFolder: options.siteFolder, files: content.pages.map { ($0.path, $0.text) },
        replaced: content.sources.map { [.init(path: $0.path, bytes: $0.text, former: sources)] } ?? [])
    try addToSite(request)
}
