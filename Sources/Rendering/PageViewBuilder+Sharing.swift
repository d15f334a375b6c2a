internal import SiteModel

extension PageViewBuilder {
    /// The address at which the text that is shown can be changed, where `site.yml` names one (`edit`).
    func editLink(of page: ResolvedPage, _ shown: ResolvedTranslation?) -> String? {
        guard let edit = site.settings.edit, let shown, !page.facts.isSensitive else { return nil }
        return edit + percentEncodedPath(shown.loaded.file)
    }

    /// A link that opens WhatsApp with a text that stands alone: the title, one line, when it was checked, the address.
    ///
    /// It is made at build, so it needs no script. Nothing for a page that may not be seen on somebody's phone, for a
    /// draft, and on a site without an address.
    ///
    /// - Parameter view: The page, with its title, summary, date of the check and canonical address.
    func shareLink(of view: PageView, _ page: ResolvedPage) -> String? {
        guard site.settings.url != nil, !page.facts.isSensitive, !page.isDraft else { return nil }
        let lines = [view.title, view.summary, view.facts.check, view.canonical].compactMap { $0 }
        return "https://wa.me/?text=" + percentEncoded(lines.joined(separator: "\n"))
    }
}
