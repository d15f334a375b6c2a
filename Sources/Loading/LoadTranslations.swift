package import Diagnostics
package import SiteModel

/// Reads what is recorded of the site's translations.
func loadTranslations(_ scanner: DiskScanner) throws(MachineFailure) -> Reported<TranslationRecords> {
    guard let text = try recordText(TranslationRecords.file, scanner) else { return Reported(TranslationRecords()) }
    var (records, problems) = TranslationRecords.read(text)
    records.areKept = true
    return Reported(records, problems.map(TranslationFileDiagnostics.problem))
}

/// The words that the records stand for, as far as they were kept.
package func loadSourceTexts(_ siteFolder: String) throws(MachineFailure) -> SourceTexts {
    guard let scanner = DiskScanner(siteFolder: siteFolder),
        let text = try recordText(SourceTexts.file, scanner)
    else { return SourceTexts() }
    return SourceTexts(text)
}

/// Nothing where there is no file, or one that leads out of the site.
private func recordText(_ path: String, _ scanner: DiskScanner) throws(MachineFailure) -> String? {
    guard let size = try scanner.fileSize(path), size <= largestRecordFile, !scanner.leadsOutside(path) else {
        return nil
    }
    return String(decoding: try scanner.read(scanner.diskPath(of: path)), as: UTF8.self)
}

/// A hundred thousand pages in ten languages have about this much.
private let largestRecordFile = 1024 * 1024 * 1024
