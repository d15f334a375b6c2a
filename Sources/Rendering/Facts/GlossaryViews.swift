internal import Languages
internal import Markdown
package import SiteModel
internal import Templates
internal import YAML

/// A term with what it means.
struct TermView: TemplateModel {
    /// The anchor of its entry.
    var id = ""
    var name = ""
    /// The language of the name, where it is not the reader's.
    var nameLang: String?
    /// The entry in the glossary, or in the list at the end of the page.
    var url: String?
    /// The full form or a few plain words.
    var full: String?
    var meaning = ""
    /// The language of the meaning, where it is not the reader's.
    var meaningLang: String?
    /// Other names of today and of the past, each as a sentence.
    var notes: [String] = []
    var sources: [LinkView] = []

    static let fields: TemplateFields<TermView> = [
        .text("id") { $0.id }, .text("name") { $0.name }, .text("name_lang") { $0.nameLang }, .text("url") { $0.url },
        .text("full") { $0.full }, .text("meaning") { $0.meaning },
        .text("meaning_lang") { $0.meaningLang }, .texts("notes") { $0.notes }, .list("sources") { $0.sources },
    ]
}

/// The terms of the glossary that begin with one letter.
struct TermLetterView: TemplateModel {
    var letter: String
    var terms: [TermView]

    static let fields: TemplateFields<TermLetterView> = [.text("letter") { $0.letter }, .list("terms") { $0.terms }]
}

extension RecordViews {
    /// An entry of the glossary.
    func term(_ id: String) -> TermView? {
        guard let term = site.knowledge.data.glossary[id] else { return nil }
        var view = TermView(id: "term-" + id, name: words.text(term.name) ?? id)
        view.full = words.text(term.full)
        view.meaning = words.text(term.meaning) ?? ""
        view.meaningLang = words.foreignLanguage(of: term.meaning)
        view.notes = words.nameNotes(of: term)
        view.sources = term.evidence.sources.compactMap { source($0.text) }.map {
            LinkView(title: $0.title, url: "#" + $0.id)
        }
        return view
    }

    /// The whole glossary, A–Z.
    func glossary() -> [TermLetterView] {
        let terms = site.knowledge.data.glossary.ids.compactMap(term).map { (key: $0.name.lowercased(), view: $0) }
        let sorted = terms.sorted { ($0.key, $0.view.id) < ($1.key, $1.view.id) }.map(\.view)
        return sorted.reduce(into: [TermLetterView]()) { letters, term in
            let letter = term.name.first.map { $0.isLetter ? $0.uppercased() : "#" } ?? "#"
            if letters.last?.letter == letter {
                letters[letters.count - 1].terms.append(term)
            } else {
                letters.append(TermLetterView(letter: letter, terms: [term]))
            }
        }
    }
}

/// An entry of the glossary as search reads it.
package struct GlossaryEntry: Sendable {
    package let anchor: String
    package let name: String
    /// All that the page says of it.
    package let text: String
}

/// The entries of the glossary's page for readers of a language.
package func glossaryEntries(_ site: ResolvedSite, for language: SiteLanguage) -> [GlossaryEntry] {
    let words = FactWords(strings: site.theme.words(for: language), chain: language.chain)
    return RecordViews(site: site, words: words).glossary().flatMap(\.terms).map { term in
        let text = [term.full, term.meaning].compactMap { $0 } + term.notes
        return GlossaryEntry(anchor: term.id, name: term.name, text: text.joined(separator: "\n"))
    }
}

extension PageViewBuilder {
    /// A term where a text first uses it; nothing where it stays a plain word, as in the glossary itself.
    func term(_ use: TermUse, on page: PageID, in tag: LanguageTag) -> [UInt8]? {
        guard site[page].type != .glossary, context.templates.has("inline-term") else { return nil }
        let chain = site.chain(of: tag)
        let full = use.needsFullForm ? site.knowledge.data.glossary[use.term]?.full?.words(for: chain) : nil
        let url = page == site.home ? glossaryEntry(use.term) : "#" + percentEncoded("term-" + use.term)
        let view = InlineView(
            record: TermView(name: use.written, url: url, full: full), strings: mainWords(tag).texts, isBlock: false,
            lang: tag.text, dir: tag.direction.rawValue)
        return context.templates.render("inline-term", view)
    }

    /// What the terms of a text mean, for the list at the end of its page: the names as in the text, the rest in the
    /// reader's language.
    func terms(of shown: ResolvedTranslation) -> [TermView] {
        let chain = site.chain(of: shown.language)
        return shown.loaded.body.terms.compactMap { id in
            var view = records.term(id)
            view?.name = site.knowledge.data.glossary[id]?.name.words(for: chain) ?? id
            view?.nameLang = shown.language == reader.tag ? nil : shown.language.text
            view?.url = glossaryEntry(id)
            view?.sources = []
            return view
        }
    }

    /// The entry of a term in the glossary; nothing when the site has no such page.
    private func glossaryEntry(_ id: String) -> String? {
        site.knowledge.glossaryPage.map { to($0, fragment: "term-" + id) }
    }
}
