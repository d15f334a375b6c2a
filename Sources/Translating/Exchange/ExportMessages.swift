package import Languages
internal import Markdown
package import PO
package import SiteModel

/// The texts of a site for translators into one language.
///
/// Whatever is recorded as saying the same as its source comes with its translation; what was made from other words, or was
/// never compared, is fuzzy. Numbers, code and addresses that stand alone are not given to translate.
package func exportMessages(
    of site: LoadedSite, texts: SourceTexts, into language: LanguageTag
) -> POFile {
    let own = Dictionary(site.pages.filter { $0.language == language }.map { ($0.key, $0) }) { first, _ in first }
    let isWhole = site.settings.languages.first { $0.tag == language }.map { $0.chain.count > 1 } ?? true
    let sources = site.pages.filter {
        $0.language == site.settings.defaultLanguage && !$0.frontMatter.isWithheld && (isWhole || own[$0.key] != nil)
    }
    let messages = sources.sorted { $0.key < $1.key }.flatMap { source -> [POMessage] in
        guard let units = PageUnits(source) else { return [] }
        let pair = PagePair(
            source: units, translation: own[source.key].flatMap(PageUnits.init),
            record: site.translations[source.key, language])
        return PageExport(pair: pair, texts: texts).messages
    }
    return POFile(header: header(of: site, into: language), messages: messages)
}

private func header(of site: LoadedSite, into language: LanguageTag) -> [POFile.Field] {
    let name = site.settings.name.words(for: [site.settings.defaultLanguage])
    return [
        POFile.Field("Project-Id-Version", name.isEmpty ? "suluh" : name),
        // gettext wants these; nothing is known of them here.
        POFile.Field("PO-Revision-Date", "1970-01-01 00:00+0000"), POFile.Field("Last-Translator", "-"),
        POFile.Field("Language-Team", "-"), POFile.Field("Language", language.text.replacing("-", with: "_")),
        POFile.Field("MIME-Version", "1.0"), POFile.Field("Content-Type", "text/plain; charset=UTF-8"),
        POFile.Field("Content-Transfer-Encoding", "8bit"),
        POFile.Field("X-Source-Language", site.settings.defaultLanguage.text), POFile.Field("X-Generator", "suluh"),
    ]
}

private struct PageExport {
    let pair: PagePair
    let texts: SourceTexts

    var messages: [POMessage] {
        let names = MessageNames(pair.source)
        return pair.source.units.compactMap { unit in names.names[unit].map { message(unit, named: $0) } }
    }

    private func message(_ unit: ExchangeUnit, named name: String) -> POMessage {
        var message = POMessage(
            notes: [note(unit)], references: ["\(reference):\(unit.line)"], context: name, id: unit.text)
        guard let translated = pair.translated(unit) else { return message }
        message.text = translated.text
        message.isFuzzy = !pair.current.contains(unit.block)
        if message.isFuzzy, unit.cell == nil, let hash = pair.former[unit.block]?.hash {
            message.formerID = texts[hash].flatMap { $0 == unit.text ? nil : $0 }
        }
        return message
    }

    /// Spaces part the references of a message, so gettext puts such names between two signs of Unicode.
    private var reference: String {
        let file = pair.source.page.file
        return file.contains(" ") ? "\u{2068}\(file)\u{2069}" : file
    }

    private func note(_ unit: ExchangeUnit) -> String {
        let title = pair.source.page.frontMatter.title ?? pair.source.page.body.title ?? pair.source.page.key.path
        return unit.kind == .title ? unit.kind.rawValue : "\(unit.kind.rawValue) (\(BlockText.normalised(title)))"
    }
}
