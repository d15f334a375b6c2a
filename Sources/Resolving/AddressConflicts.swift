package import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// Every kind of problem that Resolving reports.
package enum ResolvingKinds {
    package static let all =
        LinkDiagnostics.all + TranslationDiagnostics.all + AddressDiagnostics.all
        + ReferenceDiagnostics.all + CostDiagnostics.all + SectionDiagnostics.all + PlaceDiagnostics.all
        + StepDiagnostics.all
        + QuestionDiagnostics.all + ReviewDiagnostics.all + GlossaryDiagnostics.all + ProseDiagnostics.all
        + ContactDiagnostics.all + ModuleDiagnostics.all
}

/// Pages, files and old addresses that claim the same place in the output, also but for letter case.
func addressConflicts(in site: ResolvedSite) -> [Diagnostic] {
    var claims = AddressClaims(site)
    for page in site.pages { claims.claim(page) }
    for page in site.pages {
        for question in page.questionPages { claims.claim(question, of: page) }
    }
    for asset in site.assets { claims.claim("media/" + asset.path, at: SourcePlace(file: "content/" + asset.path)) }
    for page in site.pages {
        for alias in page.facts.aliases {
            let file = page.translations.first?.loaded.file ?? ""
            claims.claim(String(alias.text.dropFirst()), at: SourcePlace(file: file, range: alias.range))
        }
    }
    return claims.diagnostics
}

/// Who has which address; memory cards and many disks do not tell capital letters apart, so neither does this.
private struct AddressClaims {
    private(set) var diagnostics: [Diagnostic] = []
    private let site: ResolvedSite
    private var owners: [String: Bilingual] = [:]
    /// Folders that addresses go through: `id/a` for `id/a/b.html`. No file may have such a name.
    private var folders: [String: Bilingual] = [:]

    /// Suluh's own pages come first.
    init(_ site: ResolvedSite) {
        self.site = site
        let own = ["index.html", "404.html", "sitemap.xml", "robots.txt", "llms.txt", "_headers", ".suluh-output"]
        let perLanguage = site.languages.flatMap {
            ["\($0.tag.text)/search.html", "\($0.tag.text)/handouts.html", "\($0.tag.text)/feed.xml"]
        }
        for path in own + perLanguage + site.theme.assets.map({ "assets/" + $0.path }) {
            add(path.lowercased(), Bilingual(id: "halaman buatan Suluh", en: "a page that Suluh makes"))
        }
    }

    mutating func claim(_ page: ResolvedPage) {
        let file = page.translations.first?.loaded.file ?? "content/" + page.key.folder
        let place = SourcePlace(file: file, range: page.facts.slug?.range)
        claim(page, at: place) { page.path(in: $0) }
        if page.hasFacilitatorPage { claim(page, at: place) { page.facilitatorPath(in: $0) } }
    }

    mutating func claim(_ question: Question, of page: ResolvedPage) {
        let file = page.translations.first?.loaded.file ?? "content/" + page.key.folder
        claim(page, at: SourcePlace(file: file, range: question.id.range)) { page.path(in: $0, question: question) }
    }

    /// A page claims the same name in each language, so one report is enough.
    private mutating func claim(_ page: ResolvedPage, at place: SourcePlace, path: (LanguageTag) -> String) {
        let paths = site.languages.filter { page.exists(in: $0) }.map { path($0.tag) }
        if let path = paths.first { checkLength(of: path, at: place) }
        var isReported = false
        for path in paths {
            let folded = path.lowercased()
            if let owner = owner(of: folded) {
                if !isReported { report(path, owner, writer(of: path, page) ?? place) }
                isReported = true
            } else {
                add(folded, Bilingual(id: place.file, en: place.file))
            }
        }
    }

    /// The translation that gives the page an address of its own in a language.
    private func writer(of path: String, _ page: ResolvedPage) -> SourcePlace? {
        let text = page.translations.first { page.slugs[$0.language] != nil && path.hasPrefix($0.language.text + "/") }
        guard let loaded = text?.loaded, let slug = loaded.frontMatter.slug else { return nil }
        return SourcePlace(file: loaded.file, range: slug.range)
    }

    mutating func claim(_ path: String, at place: SourcePlace) {
        checkLength(of: path, at: place)
        let folded = path.lowercased()
        if let owner = owner(of: folded) { return report(path, owner, place) }
        add(folded, Bilingual(id: place.file, en: place.file))
    }

    /// No disk takes longer names; a page gets a longer one than its file, with `.html` for `.md`.
    private mutating func checkLength(of path: String, at place: SourcePlace) {
        guard path.utf8.count > 255, path.split(separator: "/").contains(where: { $0.utf8.count > 255 }) else { return }
        diagnostics.append(AddressDiagnostics.tooLong(at: place))
    }

    private mutating func report(_ path: String, _ owner: Bilingual, _ place: SourcePlace) {
        diagnostics.append(AddressDiagnostics.taken(path, owner: owner, at: place))
    }

    /// The one who has the address, needs it as a folder, or has a file where this one needs a folder.
    private func owner(of folded: String) -> Bilingual? {
        owners[folded] ?? folders[folded] ?? Self.foldersAbove(folded).lazy.compactMap { owners[$0] }.first
    }

    private mutating func add(_ folded: String, _ owner: Bilingual) {
        owners[folded] = owner
        for folder in Self.foldersAbove(folded) where folders[folder] == nil { folders[folder] = owner }
    }

    private static func foldersAbove(_ path: String) -> [String] {
        let bytes = path.utf8
        return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }
}

/// Problems of two things at one address.
enum AddressDiagnostics {
    static let all = [takenKind, tooLongKind]

    private static let takenKind = DiagnosticKind(
        "address-taken", .error, in: .links,
        summary: Bilingual(id: "Dua berkas memakai satu alamat", en: "Two files claim one address"),
        why: Bilingual(
            id: "Yang satu menimpa yang lain. Banyak komputer tidak membedakan huruf besar dan kecil.",
            en: "One would overwrite the other. Many computers do not tell capital letters apart."),
        wrong: "Paspor.md\npaspor.md", right: "paspor.md\npaspor-hilang.md")

    static func taken(_ path: String, owner: Bilingual, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            takenKind, at: place,
            message: Bilingual(
                id: "Alamat /\(path) sudah dipakai oleh \(owner.id).",
                en: "The address /\(path) is already used by \(owner.en)."),
            suggestion: Bilingual(
                id: "Beri nama berkas, slug atau alias yang lain.", en: "Choose another file name, slug or alias."))
    }

    private static let tooLongKind = DiagnosticKind(
        "address-too-long", .error,
        summary: Bilingual(id: "Nama di dalam alamat terlalu panjang", en: "A name in an address is too long"),
        why: Bilingual(
            id: "Tidak ada komputer yang dapat menyimpan berkas dengan nama sepanjang itu.",
            en: "No computer can store a file with a name as long as that."),
        wrong: "tata-cara-… (300 huruf).md", right: "tata-cara-membuat-paspor.md")

    static func tooLong(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            tooLongKind, at: place,
            message: Bilingual(
                id: "Nama untuk alamatnya lebih dari 255 bita.", en: "The name for its address has more than 255 bytes."
            ),
            suggestion: Bilingual(
                id: "Beri nama berkas, slug atau alias yang lebih pendek.",
                en: "Choose a shorter file name, slug or alias."))
    }
}
