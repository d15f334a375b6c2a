internal import Languages
internal import SiteModel

extension PageViewBuilder {
    /// What a reader has to know of a translation: that its source was changed since, that parts are missing, that nobody
    /// who speaks the language has read it.
    func translationNotices(_ page: ResolvedPage, _ shown: ResolvedTranslation?) -> [NoticeView] {
        guard let shown, let state = shown.state else { return [] }
        let source = page.translations.first.flatMap { sourceLink($0.language, page) }
        var notices: [NoticeView] = []
        if state.kind == .outdated { notices += [olderNotice(state, source)].compactMap { $0 } }
        if state.lacking > 0 { notices += [notice("partial", "partial_notice", link: source)].compactMap { $0 } }
        if state.isReviewed != true {
            notices += [notice("unreviewed", "unreviewed_notice", link: source)].compactMap { $0 }
        }
        // One link to the source is enough.
        for index in notices.indices.dropFirst() { notices[index].link = nil }
        return notices
    }

    /// A fee, a phone or a deadline that changed is named, since a reader may act on it.
    private func olderNotice(_ state: TranslationState, _ source: LinkView?) -> NoticeView? {
        let subjects = state.figureSubjects.compactMap { words.texts["older_" + $0.rawValue] }
        guard !subjects.isEmpty else { return notice("older", "older_notice", link: source) }
        let list = subjects.joined(separator: words.texts["list_separator"] ?? ", ")
        return notice("older", "older_figures_notice", filling: ["what": list], link: source)
    }

    private func notice(
        _ kind: String, _ key: String, filling: KeyValuePairs<String, String> = [:], link: LinkView?
    ) -> NoticeView? {
        words.texts[key].map { NoticeView(kind: kind, text: $0.filling(filling), link: link) }
    }

    private func sourceLink(_ tag: LanguageTag, _ page: ResolvedPage) -> LinkView? {
        guard let name = site.name(of: tag), let text = words.texts["source_link"] else { return nil }
        let path = isFacilitator ? page.facilitatorPath(in: tag) : page.path(in: tag)
        return LinkView(title: text.filling(["language": name]), url: address.to(path))
    }
}
