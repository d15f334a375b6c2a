package import Diagnostics
internal import Publishing
internal import Workers

/// Changes that mend a site, and what they leave.
package struct FixReport: Sendable {
    package var files: [MendedFile] = []
    /// Problems for which there is no exact change.
    package var left: [Diagnostic] = []
    /// How many problems the changes mend.
    package var count: Int { files.map(\.changes.count).reduce(0, +) }
}

/// One file as it is, and as it would be.
package struct MendedFile: Sendable {
    /// The path from the site's folder.
    package let path: String
    package let changes: [Change]
    let former: [UInt8]
    let mended: [UInt8]

    /// One problem that is mended: its line, or lines, before and after.
    package struct Change: Sendable {
        package var line: Int { range.line }
        let range: SourceRange
        package let kind: DiagnosticKind
        package let before: [String]
        package let after: [String]
    }
}

/// Finds the changes that mend problems of which it is certain what belongs there. Nothing is written.
package func fixSite(_ options: BuildOptions) throws(BuildFailure) -> FixReport {
    let prepared = try prepareSite(options, Workers(count: options.jobs))
    // A number that is like another is not that number.
    let certain = prepared.report.diagnostics.filter {
        $0.replacement != nil && $0.place.range != nil && $0.kind.group != .facts
    }
    var report = FixReport()
    for (path, diagnostics) in Dictionary(grouping: certain, by: \.place.file).sorted(by: { $0.key < $1.key }) {
        if let file = try mended(path, diagnostics, options.siteFolder) { report.files.append(file) }
    }
    let mended = Set(
        report.files.flatMap { file in file.changes.map { SourcePlace(file: file.path, range: $0.range) } })
    report.left = prepared.report.diagnostics.filter { !mended.contains($0.place) }
    return report
}

/// Writes the changes: all of them, or none where a file is no longer as it was.
package func apply(_ report: FixReport, to siteFolder: String) throws(BuildFailure) {
    guard !report.files.isEmpty else { return }
    try addToSite(
        AdditionRequest(
            siteFolder: siteFolder, files: [],
            replaced: report.files.map { .init(path: $0.path, bytes: $0.mended, former: $0.former) }))
}

private func mended(
    _ path: String, _ diagnostics: [Diagnostic], _ siteFolder: String
) throws(BuildFailure) -> MendedFile? {
    let bytes: [UInt8]?
    do { bytes = try readFile(siteFolder + "/" + path, largest: 10 << 20) } catch { throw .machine(error.message) }
    guard let bytes else { return nil }
    let text = Mending(bytes, diagnostics)
    return text.changes.isEmpty
        ? nil : MendedFile(path: path, changes: text.changes, former: bytes, mended: text.mended)
}
