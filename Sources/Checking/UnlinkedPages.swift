package import Diagnostics
package import SiteModel

/// Guides and texts that no other page links to: a reader meets them only in lists.
package func unlinkedPageProblems(in site: ResolvedSite) -> [Diagnostic] {
    let types: Set<PageType> = [.article, .guide]
    let referred = Set(site.pages.flatMap(\.related) + [site.home, site.helpPage].compactMap { $0 })
    return site.pages.enumerated().compactMap { index, page in
        guard types.contains(page.type), !page.key.isFrontPage, page.backlinks.isEmpty,
            !referred.contains(PageID(index)), let file = page.translations.first?.loaded.file
        else { return nil }
        return UnlinkedDiagnostics.unlinked(at: SourcePlace(file: file))
    }
}

/// Advice on pages that stand alone.
package enum UnlinkedDiagnostics {
    package static let all = [unlinkedKind]

    private static let unlinkedKind = DiagnosticKind(
        "page-unlinked", .advice, in: .links,
        summary: Bilingual(id: "Tidak ada halaman yang menautkan ke halaman ini", en: "No page links to this page"),
        why: Bilingual(
            id: "Orang sampai di langkah berikutnya lewat tautan, bukan lewat daftar.",
            en: "People reach the next step by a link, not by a list."),
        wrong: "Setelah itu buat paspor.", right: "Setelah itu [buat paspor](paspor-baru.md).")

    static func unlinked(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            unlinkedKind, at: place,
            message: Bilingual(
                id: "Tidak ada halaman lain yang menautkan ke sini.", en: "No other page links here."),
            suggestion: Bilingual(
                id: "Tautkan dari halaman yang dibaca sebelumnya.",
                en: "Link to it from the page that is read before it."))
    }
}
