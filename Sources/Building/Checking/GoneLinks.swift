internal import Diagnostics
internal import Languages
internal import Markdown
internal import Publishing
internal import SiteModel
internal import YAML

/// Links to other sites that lead nowhere any more. What was found is believed for a week.
func goneLinkProblems(in site: ResolvedSite, _ options: BuildOptions) throws(BuildFailure) -> [Diagnostic] {
    let links = externalLinks(in: site)
    let cache = CacheFile("links", of: outputPlace(options))
    var known = LinkMemory(cache?.read() ?? [], since: options.today.adding(days: -LinkMemory.days))
    let unknown = Set(links.map(\.address)).filter { known[$0] == nil }
    for (address, answer) in try visit(unknown.sorted()) { known.remember(address, answer, on: options.today) }
    cache?.save(known.bytes)
    return links.compactMap { link in
        known[link.address].flatMap { GoneLinkDiagnostics.gone(link.address, $0, at: link.place) }
    }
}

/// A link to another site.
private struct ExternalLink {
    let address: String
    let place: SourcePlace
}

/// In texts, and where sources and services name their sites.
private func externalLinks(in site: ResolvedSite) -> [ExternalLink] {
    let texts = site.pages.flatMap { page in
        page.translations.flatMap { text in
            text.loaded.body.references.map {
                ExternalLink(address: $0.destination, place: SourcePlace(file: text.loaded.file, range: $0.range))
            }
        }
    }
    let sources = site.knowledge.data.sources.all.compactMap { _, source in
        source.url.flatMap { url in source.place.map { ExternalLink(address: url, place: $0) } }
    }
    let services = site.pages.compactMap { page -> ExternalLink? in
        guard let website = page.service?.website, let file = page.translations.first?.loaded.file else { return nil }
        return ExternalLink(address: website.text, place: SourcePlace(file: file, range: website.range))
    }
    // A quote or a backslash would end the line of curl's settings that names the address.
    return (texts + sources + services).filter {
        isWebAddress($0.address) && !$0.address.contains(where: "\"\\".contains)
    }
}

/// What another server said.
enum LinkAnswer: Sendable, Equatable {
    /// The page is there, or the server does not tell programs.
    case there
    /// The server says that the page is gone: 404 or 410.
    case gone(Int)
    /// No server answers.
    case noServer(String)
}

/// Problems of links to other sites.
enum GoneLinkDiagnostics {
    static let all = [goneKind]

    private static let goneKind = DiagnosticKind(
        "link-external-gone", .warning, in: .links,
        summary: Bilingual(id: "Tautan ke situs lain sudah mati", en: "A link to another site leads nowhere"),
        why: Bilingual(
            id: "Pembaca membayar data untuk halaman yang tidak ada, dan sumbernya tidak dapat diperiksa.",
            en: "Readers pay for data and get no page, and the source cannot be checked."),
        wrong: "[formulir](https://contoh.go.id/lama)", right: "[formulir](https://contoh.go.id/baru)")

    static func gone(_ address: String, _ answer: LinkAnswer, at place: SourcePlace) -> Diagnostic? {
        let said: Bilingual
        switch answer {
        case .there: return nil
        case .gone(let status):
            said = Bilingual(id: "halamannya tidak ada (\(status))", en: "there is no such page (\(status))")
        case .noServer(let reason):
            said = Bilingual(id: "tidak ada yang menjawab (\(reason))", en: "nobody answers (\(reason))")
        }
        return Diagnostic(
            goneKind, at: place,
            message: Bilingual(id: "\(address): \(said.id).", en: "\(address): \(said.en)."),
            suggestion: Bilingual(
                id: "Buka di peramban. Cari alamat barunya, atau hapus tautannya.",
                en: "Open it in a browser. Find its new address, or remove the link."))
    }
}
