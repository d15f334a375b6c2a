package import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// Services from a table or from HSDS as pages of the site.
///
/// Nothing is written here. The value is nothing when anything stands against the import; then nothing may be written.
///
/// - Parameters:
///   - bytes: The file: a table with a row for each service at a place, or HSDS as JSON.
///   - file: The file's path as people know it.
package func importServices(
    _ bytes: [UInt8], file: String, into surroundings: ImportSurroundings
) -> Reported<ImportedContent?> {
    let text = importedText(bytes, file: file)
    guard let text = text.value else { return Reported(nil, text.diagnostics) }
    var services = ImportedServices(file: file, surroundings: surroundings)
    let first = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        services.readHSDS(text)
    } else {
        services.readTable(text)
    }
    return services.finish()
}

/// The drafts as they come become pages at once, so that a large table is never held in more than one form.
private struct ImportedServices {
    private let file: String
    private let surroundings: ImportSurroundings
    /// The source of what names none itself.
    private let source: String
    private var content = ImportedContent()
    private var newSources: [SourceEntry] = []
    private var diagnostics: [Diagnostic] = []
    private var seen: [String: SourcePlace] = [:]
    private var needsEntry = false

    /// Far below what a page may have, so that editors can add to it.
    private static let largestPage = 256 * 1024
    /// YAML allows twice as many in a page.
    private static let mostKept = 50_000

    init(file: String, surroundings: ImportSurroundings) {
        self.file = file
        self.surroundings = surroundings
        source = surroundings.source ?? Self.freeSourceID(file, surroundings)
    }

    mutating func readTable(_ text: [UInt8]) {
        var table = TableReader(text, file: file, surroundings: surroundings)
        var count = 0
        while let draft = table.next() {
            count += 1
            add(draft)
        }
        diagnostics += table.diagnostics
        if count == 0, table.diagnostics.isEmpty { diagnostics.append(ImportDiagnostics.empty(file)) }
    }

    mutating func readHSDS(_ text: [UInt8]) {
        let json = JSONReader.read(text, file: file)
        diagnostics += json.diagnostics
        guard let root = json.value else { return }
        var feed = HSDSFeedReader(file: file, surroundings: surroundings)
        feed.read(root)
        diagnostics += feed.diagnostics
        newSources = feed.newSources
        for draft in feed.drafts { add(draft) }
        if feed.drafts.isEmpty, feed.diagnostics.isEmpty { diagnostics.append(ImportDiagnostics.empty(file)) }
    }

    /// The pages and the new sources, unless there is an error.
    mutating func finish() -> Reported<ImportedContent?> {
        if surroundings.source == nil, needsEntry {
            newSources.append(SourceEntry.ofFile(file, id: source, day: surroundings.today))
        }
        if !newSources.isEmpty {
            let text = sourcesFile(
                adding: newSources, to: surroundings.sourcesText, languages: surroundings.languages)
            content.sources = text.map { ImportedFile(path: SourceEntry.file, text: $0) }
            content.newSources = newSources.map(\.id)
            if text == nil { diagnostics.append(ImportDiagnostics.sourcesClosed(SourceEntry.file)) }
        }
        let isStopped = diagnostics.contains { $0.severity == .error }
        return Reported(isStopped ? nil : content, diagnostics)
    }

    private mutating func add(_ draft: ServiceDraft) {
        guard !draft.title.isEmpty else { return diagnostics.append(ImportDiagnostics.nameMissing(at: draft.place)) }
        guard let id = checkedID(of: draft) else { return }
        if !draft.isSourced { needsEntry = true }
        var document = ServiceDocument(draft, source: source, surroundings: surroundings)
        let text = Array(document.text().utf8)
        let values = draft.kept.reduce(0) { if case .json(let node) = $1.value { $0 + node.count } else { $0 + 1 } }
        guard text.count <= Self.largestPage, values <= Self.mostKept else {
            return diagnostics.append(ImportDiagnostics.tooLarge(limit: Self.largestPage, at: draft.place))
        }
        content.pages.append(ImportedFile(path: surroundings.path(of: id), text: text))
    }

    /// The id that a file can be named by and no other record has.
    private mutating func checkedID(of draft: ServiceDraft) -> String? {
        let written = draft.id ?? draft.title
        let id = fileName(of: written)
        // `index` is the front page of a folder.
        guard !id.isEmpty, id != "index", draft.id == nil || id == draft.id else {
            let near = id.isEmpty || id == "index" ? nil : id
            diagnostics.append(ImportDiagnostics.idInvalid(written, near: near, at: draft.namePlace))
            return nil
        }
        let path = surroundings.path(of: id)
        if let first = seen[id] {
            let other = "\(first.file):\(first.range?.line ?? 1)"
            diagnostics.append(ImportDiagnostics.idTwice(id, other: other, at: draft.namePlace))
            return nil
        }
        seen[id] = draft.namePlace
        if let file = surroundings.takenIDs[id] {
            diagnostics.append(
                file == path
                    ? ImportDiagnostics.fileExists(file, at: draft.namePlace)
                    : ImportDiagnostics.idTwice(id, other: file, at: draft.namePlace))
            return nil
        }
        return id
    }

    /// `impor-` and the file's name and day; with a number where an earlier import has that already.
    private static func freeSourceID(_ file: String, _ surroundings: ImportSurroundings) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? ""
        let stem = fileName(of: name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name)
        let base = ["impor", stem, surroundings.today.iso].filter { !$0.isEmpty }.joined(separator: "-")
        var id = base
        var number = 1
        while surroundings.data.sources[id] != nil {
            number += 1
            id = "\(base)-\(number)"
        }
        return id
    }
}

/// UTF-8 without a byte order mark; else a word on how to save the file.
private func importedText(_ bytes: [UInt8], file: String) -> Reported<[UInt8]?> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var encoding: ImportEncoding?
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
        encoding = .workbook
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        encoding = .utf16
    } else if bytes.contains(0) {
        // Latin letters in UTF-16 have a zero byte each.
        encoding = bytes.prefix(1000).count(where: { $0 == 0 }) * 3 > bytes.prefix(1000).count ? .utf16 : .binary
    }
    if let encoding { return Reported(nil, [ImportDiagnostics.encoding(encoding, at: SourcePlace(file: file))]) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
        let offset = firstInvalidByte(bytes)
        let place = SourcePlace(file: file, range: SourceText(bytes).range(ofBytes: offset..<offset))
        return Reported(nil, [ImportDiagnostics.encoding(.windows, at: place)])
    }
    return Reported(bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
}

/// The offset at which the text stops being UTF-8.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
}
