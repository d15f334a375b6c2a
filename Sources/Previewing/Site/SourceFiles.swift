internal import Building
internal import Languages
internal import SiteModel

extension ShownSite {
    /// The files that a page is written in, for the readers of its language: the text that they see, and the one that
    /// holds its facts.
    ///
    /// - Parameter address: As a browser has it, percent signs resolved, such as `/id/panduan/paspor.html`.
    func sourceFiles(of address: String) -> Set<String> {
        guard let site = prepared.site else { return [] }
        let path = String(address.drop { $0 == "/" })
        let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        guard let tag = name.split(separator: "/").first,
            let language = site.languages.first(where: { $0.tag.text == tag })
        else { return [] }
        let page = site.pages.first { $0.exists(in: language) && $0.paths(in: language.tag).contains(name) }
        guard let page else { return [] }
        return Set([page.translations.first, page.shown(in: language)].compactMap { $0?.loaded.file })
    }
}

extension ResolvedPage {
    /// All paths of the output at which parts of the page stand.
    fileprivate func paths(in tag: LanguageTag) -> [String] {
        [path(in: tag)] + questionPages.map { path(in: tag, question: $0) }
            + (hasFacilitatorPage ? [facilitatorPath(in: tag)] : [])
    }
}

extension ShownSite {
    /// The address at which each file is read, by its path from the site's folder.
    var pageAddresses: [String: String] {
        guard let site = prepared.site else { return [:] }
        let pairs = site.pages.flatMap { page in
            page.translations.map { ($0.loaded.file, "/" + page.path(in: $0.language)) }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
