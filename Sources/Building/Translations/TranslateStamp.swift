package import Diagnostics
internal import Languages
internal import Publishing
internal import SiteModel
package import Translating

/// What a stamp recorded.
package struct StampReport: Sendable {
    package var diagnostics: [Diagnostic] = []
    /// The files whose translations were recorded, and whether a native speaker has read each.
    package var stamped: [(file: String, isReviewed: Bool)] = []
    /// The files that still differ from their sources after a stamp of small changes.
    package var remaining: [String] = []

    /// Whether nothing was recorded, because the records cannot be read or somebody must settle a merge first.
    package var isRefused = false

    package var hasErrors: Bool { isRefused || diagnostics.contains { $0.severity == .error } }
}

/// Records that translations say what their sources say now.
///
/// - Parameter files: Pages or folders below `content/`, as absolute paths or from the site's folder.
package func stampTranslations(
    _ files: [String], _ choices: StampChoices, _ options: TranslationOptions
) throws(BuildFailure) -> StampReport {
    let loaded = try TranslationSite.load(options)
    guard var site = loaded.value else { return StampReport(diagnostics: loaded.diagnostics) }
    let former = try RecordFiles.read(options.siteFolder)
    var report = StampReport(diagnostics: site.diagnostics)
    report.isRefused = site.recordsAreUnsettled
    guard !report.isRefused else { return report }
    let chosen = try StampTargets(site, options.siteFolder, isMinor: choices.isMinor).pages(files)
    for (page, source) in chosen {
        guard let record = record(of: page, from: source, choices, site.site.translations) else { continue }
        site.record(record, of: source)
        report.stamped.append((page.file, record.isReviewed))
        let state = TranslationState(record, source: source.blocks, translation: page.blocks)
        if state.kind != .current { report.remaining.append(page.file) }
    }
    site.dropRecordsOfMissingPages()
    try former.replace(by: site, options.siteFolder)
    return report
}

private func record(
    of page: LoadedPage, from source: LoadedPage, _ choices: StampChoices, _ records: TranslationRecords
) -> TranslationRecord? {
    let former = records[page.key, page.language]
    guard choices.isMinor else {
        return .made(of: page, from: source, former: former, isReviewed: choices.isReviewed)
    }
    var carried = former?.carryingMinorChanges(of: source)
    if let isReviewed = choices.isReviewed { carried?.isReviewed = isReviewed }
    return carried
}

extension TranslationSite {
    /// Whether writing the records would lose what somebody else recorded.
    var recordsAreUnsettled: Bool {
        diagnostics.contains { ["translation-record-newer", "translation-record-conflict"].contains($0.kind.id) }
    }

    /// Notes a record, and the words it stands for.
    mutating func record(_ record: TranslationRecord, of source: LoadedPage) {
        site.translations.set(record)
        for block in source.blocks { texts.add(block) }
    }

    /// Forgets translations whose file went, unless a page could not be read and may well be there.
    mutating func dropRecordsOfMissingPages() {
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
        let pages = Set(site.pages.map { TranslationRecord.ID(page: $0.key.path, language: $0.language) })
        for record in site.translations.all where !pages.contains(record.id) { site.translations.remove(record.id) }
        texts.keep(Set(site.translations.all.flatMap(\.entries).compactMap(\.hash)))
    }
}

/// The two files of records as they were before a command changed them.
struct RecordFiles {
    let records: [UInt8]?
    let texts: [UInt8]?

    static func read(_ siteFolder: String) throws(BuildFailure) -> RecordFiles {
        func bytes(_ path: String) throws(BuildFailure) -> [UInt8]? {
            let absolute = siteFolder + "/" + path
            guard kindOfFile(absolute) == .file else { return nil }
            do {
                return try readFile(absolute, largest: .max)
            } catch {
                throw .machine(error.message)
            }
        }
        return RecordFiles(records: try bytes(TranslationRecords.file), texts: try bytes(SourceTexts.file))
    }

    /// Writes the site's records over these, with other files of the site: all or none.
    func replace(
        by site: TranslationSite, _ siteFolder: String, files: [(path: String, bytes: [UInt8])] = [],
        replaced: [AdditionRequest.Replacement] = []
    ) throws(BuildFailure) {
        let records = AdditionRequest.Replacement(
            path: TranslationRecords.file, bytes: Array(site.site.translations.text.utf8), former: self.records)
        let texts = AdditionRequest.Replacement(
            path: SourceTexts.file, bytes: Array(site.texts.text.utf8), former: self.texts)
        let request = AdditionRequest(siteFolder: siteFolder, files: files, replaced: replaced + [records, texts])
        let outcome: AdditionOutcome
        do {
            outcome = try addFiles(request)
        } catch {
            throw .machine(error.diagnostic.message)
        }
        switch outcome {
        case .done: return
        case .taken(let paths): throw Self.changed(paths.first ?? "content")
        case .moved(let path): throw Self.changed(path)
        }
    }

    private static func changed(_ path: String) -> BuildFailure {
        .machine(
            Bilingual(
                id: "\(path) berubah saat perintah berjalan, jadi tidak ada yang ditulis. Jalankan lagi",
                en: "\(path) changed while the command ran, so nothing was written. Run it again"))
    }
}
