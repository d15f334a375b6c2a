package import Diagnostics
internal import Languages
internal import Loading
package import PO
internal import Publishing
internal import SiteModel
internal import Translating

/// A catalogue for translators, and what keeps it from being whole.
package struct ExportReport: Sendable {
    package let diagnostics: [Diagnostic]
    /// Nothing where there is no site.
    package let catalogue: POFile?
    /// The language's tag, as the file is named by it.
    package let language: String

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Gathers the texts of a site for translators into a language.
package func exportTranslations(
    into typed: String, _ options: TranslationOptions
) throws(BuildFailure) -> ExportReport {
    let loaded = try TranslationSite.load(options, keepsTexts: true)
    guard let site = loaded.value else {
        return ExportReport(diagnostics: loaded.diagnostics, catalogue: nil, language: typed)
    }
    let language = try site.language(typed)
    return ExportReport(
        diagnostics: site.diagnostics, catalogue: exportMessages(of: site.site, texts: site.texts, into: language),
        language: language.text)
}

/// Writes a catalogue where a translator finds it.
package func writeCatalogue(_ text: String, to file: String) throws(BuildFailure) {
    do {
        try writeFile(Array(text.utf8), to: file)
    } catch {
        throw .machine(error.message)
    }
}

/// What came of bringing a catalogue back.
package struct CatalogueReport: Sendable {
    package var diagnostics: [Diagnostic] = []
    /// The pages that were written, by their paths from the site's folder.
    package var pages: [String] = []
    package var taken = 0
    package var fuzzy = 0
    /// The catalogue's bytes, for quoting it.
    package var text: [UInt8] = []

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A catalogue of everything the programme has is about a hundredth of this.
private let largestCatalogue = 256 * 1024 * 1024

/// Brings the translations of a catalogue into the pages; with an error nothing is written.
///
/// - Parameters:
///   - file: The catalogue, as an absolute path.
///   - shown: Its name as it was typed.
package func importTranslations(
    from file: String, shown: String, isReviewed: Bool, _ options: TranslationOptions
) throws(BuildFailure) -> CatalogueReport {
    var report = CatalogueReport()
    report.text = try catalogueBytes(file, shown: shown)
    let read = readPO(report.text, file: shown)
    report.diagnostics = read.diagnostics
    guard let catalogue = read.value, !report.hasErrors else { return report }
    let loaded = try TranslationSite.load(options, keepsTexts: true)
    report.diagnostics += loaded.diagnostics
    guard var site = loaded.value, !site.recordsAreUnsettled else { return report }
    let former = try RecordFiles.read(options.siteFolder)
    let imported = importMessages(catalogue, file: shown, into: site.site, isReviewed: isReviewed)
    report.diagnostics += imported.diagnostics
    guard let value = imported.value, !report.hasErrors else { return report }
    (report.taken, report.fuzzy, report.pages) = (value.taken, value.fuzzy, value.pages.map(\.file))
    guard !value.pages.isEmpty || !value.records.isEmpty else { return report }
    for (record, source) in value.records { site.record(record, of: source) }
    try write(value, over: former, site, options.siteFolder)
    return report
}

private func catalogueBytes(_ file: String, shown: String) throws(BuildFailure) -> [UInt8] {
    guard kindOfFile(file) == .file else {
        throw .usage(Bilingual(id: "Tidak ada berkas “\(shown)”", en: "There is no file “\(shown)”"))
    }
    do {
        if let bytes = try readFile(file, largest: largestCatalogue) { return bytes }
    } catch {
        throw .machine(error.message)
    }
    throw .usage(Bilingual(id: "\(shown) lebih dari 256 MB", en: "\(shown) has more than 256 MB"))
}

private func write(
    _ imported: ImportedTranslations, over former: RecordFiles, _ site: TranslationSite, _ siteFolder: String
) throws(BuildFailure) {
    let own = Dictionary(site.site.pages.map { ($0.file, $0) }) { first, _ in first }
    var files: [(path: String, bytes: [UInt8])] = []
    var replaced: [AdditionRequest.Replacement] = []
    for page in imported.pages {
        if let text = own[page.file]?.text {
            replaced.append(.init(path: page.file, bytes: page.bytes, former: text.bytes))
        } else {
            files.append((page.file, page.bytes))
        }
    }
    try former.replace(by: site, siteFolder, files: files, replaced: replaced)
}
