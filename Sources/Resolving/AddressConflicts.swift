package import Diagnostics
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
    var owners: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    func claim(_ path: String, _ place: SourcePlace) {
        guard let owner = owners[path.lowercased()] else {
            owners[path.lowercased()] = place.file
            return
        }
        diagnostics.append(AddressDiagnostics.taken(path, owner: owner, at: place))
    }
    for page in site.pages {
        let file = page.translations.first?.loaded.file ?? "content/\(page.key.path).md"
        claim(page.path(in: site.settings.defaultLanguage), SourcePlace(file: file, range: page.facts.slug?.range))
    }
    for asset in site.assets { claim("media/" + asset.path, SourcePlace(file: "content/" + asset.path)) }
    for page in site.pages {
        for alias in page.facts.aliases {
            let file = page.translations.first?.loaded.file ?? ""
            claim(String(alias.text.dropFirst()), SourcePlace(file: file, range: alias.range))
        }
    }
    return diagnostics
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
