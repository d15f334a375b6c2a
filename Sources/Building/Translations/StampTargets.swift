internal import Diagnostics
internal import Languages
internal import SiteModel

/// Finds the translations that a command names.
struct StampTargets {
    private let site: LoadedSite
    private let root: String
    /// Whether a source stands for all its translations.
    private let isMinor: Bool

    init(_ site: TranslationSite, _ siteFolder: String, isMinor: Bool) {
        self.site = site.site
        root = siteFolder.hasSuffix("/") ? siteFolder : siteFolder + "/"
        self.isMinor = isMinor
    }

    /// The translations that are meant, each once, with their sources.
    ///
    /// - Parameter typed: Files or folders, as absolute paths or from the site's folder.
    func pages(_ typed: [String]) throws(BuildFailure) -> [(page: LoadedPage, source: LoadedPage)] {
        var seen: Set<String> = []
        var found: [(page: LoadedPage, source: LoadedPage)] = []
        for name in typed {
            for pair in try pairs(name) where seen.insert(pair.page.file).inserted { found.append(pair) }
        }
        return found
    }

    private func pairs(_ typed: String) throws(BuildFailure) -> [(page: LoadedPage, source: LoadedPage)] {
        let path = typed.hasPrefix(root) ? String(typed.dropFirst(root.count)) : typed
        if let page = site.pages.first(where: { $0.file == path }) { return try pairs(of: page) }
        let folder = path.hasSuffix("/") ? path : path + "/"
        let inside = site.pages.filter { $0.file.hasPrefix(folder) && !isSource($0) }
        guard !inside.isEmpty else { throw unknown(path) }
        return inside.compactMap { page in source(of: page.key).map { (page, $0) } }
    }

    private func pairs(of page: LoadedPage) throws(BuildFailure) -> [(page: LoadedPage, source: LoadedPage)] {
        guard isSource(page) else {
            guard let source = source(of: page.key) else { throw orphan(page) }
            return [(page, source)]
        }
        guard isMinor else { throw isNoTranslation(page) }
        return site.pages.filter { $0.key == page.key && !isSource($0) }.map { ($0, page) }
    }

    private func isSource(_ page: LoadedPage) -> Bool { page.language == site.settings.defaultLanguage }

    private func source(of key: PageKey) -> LoadedPage? { site.pages.first { $0.key == key && isSource($0) } }

    private func unknown(_ path: String) -> BuildFailure {
        let near = DidYouMean.nearest(to: path, among: site.pages.filter { !isSource($0) }.map(\.file))
        return .usage(
            Bilingual(
                id: "Tidak ada terjemahan “\(path)”" + (near.map { ". Maksud Anda \($0)?" } ?? ""),
                en: "There is no translation “\(path)”" + (near.map { ". Did you mean \($0)?" } ?? "")))
    }

    private func orphan(_ page: LoadedPage) -> BuildFailure {
        .usage(
            Bilingual(
                id: "\(page.file) tidak punya sumber: tulis dulu content/\(page.key.path).md",
                en: "\(page.file) has no source: write content/\(page.key.path).md first"))
    }

    private func isNoTranslation(_ page: LoadedPage) -> BuildFailure {
        .usage(
            Bilingual(
                id:
                    "\(page.file) adalah sumber. Sebut terjemahannya, atau pakai --minor untuk perubahan kecil pada sumber",
                en: "\(page.file) is a source. Name its translations, or use --minor for a small change of the source"))
    }
}
