package import Diagnostics
internal import Languages
internal import Markdown
package import PO
package import SiteModel

/// What a catalogue brings into a site.
package struct ImportedTranslations: Sendable {
    /// A page as it shall be.
    package struct Page: Sendable {
        /// The path from the site's folder.
        package let file: String
        package let bytes: [UInt8]
        /// Whether there is no such file yet.
        package let isNew: Bool
    }

    /// The pages that change.
    package var pages: [Page] = []
    /// The records that change, and the sources whose words they stand for.
    package var records: [(record: TranslationRecord, source: LoadedPage)] = []
    /// How many messages are in the pages now, and how many were passed over because somebody has to look at them.
    package var taken = 0
    package var fuzzy = 0

    package init() {}
}

/// Brings translations back into the pages that they were exported from.
///
/// - Parameters:
///   - file: The catalogue's name, for diagnostics.
///   - isReviewed: Whether somebody whose language it is has read what changes.
/// - Returns: Nothing for a catalogue that is for no language of the site. Otherwise every page that can be changed without
///   a doubt; a message that cannot be taken is reported.
package func importMessages(
    _ po: POFile, file: String, into site: LoadedSite, isReviewed: Bool
) -> Reported<ImportedTranslations?> {
    let written = po["Language"]?.replacing("_", with: "-")
    let known = site.settings.languages.map(\.tag).filter { $0 != site.settings.defaultLanguage }
    guard let language = written.flatMap({ LanguageTag($0) }), known.contains(language) else {
        return Reported(nil, [ExchangeDiagnostics.language(written, known: known.map(\.text), file: file)])
    }
    var reader = CatalogueReader(file: file, site: site, language: language, isReviewed: isReviewed)
    reader.read(po)
    return Reported(reader.imported, reader.diagnostics)
}

private struct CatalogueReader {
    private let file: String
    private let site: LoadedSite
    private let language: LanguageTag
    private let isReviewed: Bool
    private(set) var imported = ImportedTranslations()
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String, site: LoadedSite, language: LanguageTag, isReviewed: Bool) {
        self.file = file
        self.site = site
        self.language = language
        self.isReviewed = isReviewed
    }

    mutating func read(_ po: POFile) {
        var pages: [(path: String, messages: [POMessage])] = []
        var places: [String: Int] = [:]
        for message in po.messages {
            let path = MessageNames.page(of: message) ?? ""
            if let place = places[path] {
                pages[place].messages.append(message)
            } else {
                places[path] = pages.count
                pages.append((path, [message]))
            }
        }
        for (path, messages) in pages { read(messages, of: path) }
    }

    private mutating func read(_ messages: [POMessage], of path: String) {
        let own = site.pages.filter { $0.key.path == path }
        let source = own.first { $0.language == site.settings.defaultLanguage }
        guard let source, let units = PageUnits(source) else {
            if let first = messages.first { diagnostics.append(ExchangeDiagnostics.page(path, at: place(first))) }
            return
        }
        let translation = own.first { $0.language == language }
        let pair = PagePair(
            source: units, translation: translation.flatMap(PageUnits.init),
            record: site.translations[source.key, language])
        var chosen = chosen(messages, of: pair)
        guard !chosen.isEmpty else { return }
        guard pair.isAligned else {
            if let first = chosen.values.min(by: { $0.line < $1.line }), let translation {
                diagnostics.append(ExchangeDiagnostics.alignment(translation.file, at: place(first)))
            }
            return
        }
        chosen = chosen.filter { unit, message in accepted(message, for: unit, of: pair) }
        rewrite(pair, with: chosen)
    }

    /// The messages that say something: whose source stands as it stood, and that nobody has to look at first.
    private mutating func chosen(_ messages: [POMessage], of pair: PagePair) -> [ExchangeUnit: POMessage] {
        let names = MessageNames(pair.source)
        var chosen: [ExchangeUnit: POMessage] = [:]
        for message in messages where !message.text.isEmpty {
            if message.isFuzzy {
                imported.fuzzy += 1
                continue
            }
            guard let unit = names.unit(of: message), unit.text == message.id else {
                diagnostics.append(ExchangeDiagnostics.moved(message.id, at: place(message)))
                continue
            }
            chosen[unit] = message
        }
        return chosen
    }

    private mutating func accepted(_ message: POMessage, for unit: ExchangeUnit, of pair: PagePair) -> Bool {
        // What stands in the page already, and says what the source says, was looked at by whoever wrote it.
        if pair.current.contains(unit.block), pair.translated(unit)?.text == message.text { return true }
        let definitions = LinkDefinitions.lines(of: pair.source.text.parts.body)
        let result = MessageCheck(unit: unit, definitions: definitions).check(message, at: place(message))
        diagnostics += result.diagnostics
        return result.isTaken
    }

    private mutating func rewrite(_ pair: PagePair, with chosen: [ExchangeUnit: POMessage]) {
        guard !chosen.isEmpty else { return }
        let writer = PageRewriter(pair: pair, texts: chosen.mapValues(\.text), language: language)
        let target = pair.translation?.page.file ?? "content/\(pair.source.page.key.path).\(language.text).md"
        guard let page = writer.rewritten() else {
            let first = chosen.values.min { $0.line < $1.line }
            if let first { diagnostics.append(ExchangeDiagnostics.breaks(target, at: place(first))) }
            return
        }
        imported.taken += chosen.count
        var record = page.record
        if page.bytes != pair.translation?.text.bytes {
            imported.pages.append(.init(file: target, bytes: page.bytes, isNew: pair.translation == nil))
            record.isReviewed = isReviewed
        } else if isReviewed {
            record.isReviewed = true
        }
        if record != pair.record { imported.records.append((record, pair.source.page)) }
    }

    private func place(_ message: POMessage) -> SourcePlace {
        SourcePlace(file: file, range: SourceRange(line: message.line, column: 1))
    }
}
