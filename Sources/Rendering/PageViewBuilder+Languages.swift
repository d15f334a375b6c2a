internal import Languages
internal import SiteModel

/// The language switcher: it never leads to a dead end, and says what will be shown.
extension PageViewBuilder {
    /// One entry for each language in which the page has an address; else to that language's home, which it says. A
    /// language of a few pages is offered only on these.
    func switcher(for id: PageID) -> [LanguageView] {
        switcher(for: id, shown: { context.cards[$0][id].shown }) { index in
            isFacilitator
                ? site[id].facilitatorPath(in: site.languages[index].tag) : context.cards[index][id].path
        }
    }

    /// The same on the page of a question, whose words have chains of their own.
    func switcher(for question: Question, ofPage id: PageID) -> [LanguageView] {
        switcher(for: id, shown: { question.ask.language(for: site.languages[$0].chain) }) { index in
            site[id].path(in: site.languages[index].tag, question: question)
        }
    }

    /// - Parameters:
    ///   - shown: The language of the text that the readers of a language get.
    ///   - path: Where they find it.
    private func switcher(
        for id: PageID, shown: (Int) -> LanguageTag?, path: (Int) -> String
    ) -> [LanguageView] {
        site.languages.indices.compactMap { index in
            let other = site.languages[index]
            guard context.cards[index][id].exists else { return home(of: index) }
            let isOther = shown(index).map { $0 != other.tag } ?? false
            var entry = entry(index, path(index))
            entry.isSamePage = true
            entry.shown = isOther ? shown(index).map(shownPhrase) : nil
            return entry
        }
    }

    /// To the home page of a language that lacks the page; nothing for a language of a few pages.
    private func home(of index: Int) -> LanguageView? {
        guard !site.isOfFewPages(site.languages[index]) else { return nil }
        var entry = entry(index, context.cards[index][site.home].path)
        entry.shown = words.texts["home"]
        return entry
    }

    private func entry(_ index: Int, _ path: String) -> LanguageView {
        let other = site.languages[index]
        return LanguageView(
            name: other.name, lang: other.tag.text, dir: other.tag.direction.rawValue, url: address.to(path),
            isCurrent: index == language)
    }

    private func shownPhrase(_ tag: LanguageTag) -> String {
        let name = site.name(of: tag) ?? tag.text
        return words.texts["language_shown"]?.filling(["shown": name]) ?? name
    }
}
