package import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// Every kind of problem that Resolving reports.
package enum ResolvingKinds {
    package static let all =
        LinkDiagnostics.all + TranslationDiagnostics.all + AddressDiagnostics.all
        + ReferenceDiagnostics.all
}

/// Pages, files and old addresses that claim the same place in the output, also but for letter case.
func addressConflicts(in site: ResolvedSite) -> [Diagnostic] {
    var claims = AddressClaims(site)
    for page in site.pages {
        let place = SourcePlace(file: file(of: page), range: page.facts.slug?.range)
        claims.add(site.languages.filter(page.exists).map { page.path(in: $0.tag) }, at: place)
    }
    for asset in site.assets { claims.add(["media/" + asset.path], at: SourcePlace(file: "content/" + asset.path)) }
    for page in site.pages {
        for alias in page.facts.aliases {
            claims.add([String(alias.text.dropFirst())], at: SourcePlace(file: file(of: page), range: alias.range))
        }
    }
    return claims.diagnostics
}

private func file(of page: ResolvedPage) -> String {
    page.translations.first?.loaded.file ?? "content/\(page.key.path).md"
}

/// Who claimed which path of the output first.
private struct AddressClaims {
    private(set) var diagnostics: [Diagnostic] = []
    private var owners: [String: String] = [:]

    /// The pages that every site has belong to Suluh.
    init(_ site: ResolvedSite) {
        let own = ["index.html", "404.html"] + site.languages.map { "\($0.tag.text)/search.html" }
        for path in own { owners[path.lowercased()] = "Suluh" }
    }

    /// Claims the paths of one page or file; however many are taken, that is one problem.
    mutating func add(_ paths: [String], at place: SourcePlace) {
        let taken = paths.first { owners[$0.lowercased()] != nil }
        if let taken, let owner = owners[taken.lowercased()] {
            diagnostics.append(AddressDiagnostics.taken(taken, owner: owner, at: place))
        }
        for path in paths { owners[path.lowercased()] = owners[path.lowercased()] ?? place.file }
    }
}

/// Problems of two things at one address.
enum AddressDiagnostics {
    static let all = [takenKind]

    private static let takenKind = DiagnosticKind(
        "address-taken", .error,
        summary: Bilingual(id: "Dua berkas memakai satu alamat", en: "Two files claim one address"),
        why: Bilingual(
            id: "Yang satu menimpa yang lain. Banyak komputer tidak membedakan huruf besar dan kecil.",
            en: "One would overwrite the other. Many computers do not tell capital letters apart."),
        wrong: "Paspor.md\npaspor.md", right: "paspor.md\npaspor-hilang.md")

    static func taken(_ path: String, owner: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            takenKind, at: place,
            message: Bilingual(
                id: "Alamat /\(path) sudah dipakai oleh \(owner).",
                en: "The address /\(path) is already used by \(owner)."),
            suggestion: Bilingual(
                id: "Beri nama berkas, slug atau alias yang lain.", en: "Choose another file name, slug or alias."))
    }
}
