import Diagnostics
import Languages
import SiteModel
import TestSupport

/// Languages with a chain each: jv → id → en, and Arabic by itself.
let fourLanguages = """
    name: {id: Uji, en: Test}
    url: https://uji.example/
    default_language: id
    languages:
      id: {name: Bahasa Indonesia, fallback: [en]}
      en: {name: English}
      jv: {name: Basa Jawa, fallback: [id, en]}
      ar: {name: العربية, fallback: none}

    """

/// A page with a title and a text.
func page(_ title: String, _ body: String = "", _ facts: String = "") -> String {
    "---\ntitle: \(title)\n\(facts)---\n\(body)\n"
}

extension ResolvedSite {
    func page(at path: String) -> ResolvedPage? { pages.first { $0.key.path == path } }

    func language(_ tag: String) -> SiteLanguage? { settings.languages.first { $0.tag.text == tag } }

    func path(_ id: PageID) -> String { self[id].key.path }
}

/// Resolves a site of these files below `content/`.
func resolve(
    _ content: [String: String], settings: String = fourLanguages, includesDrafts: Bool = false,
    change: (inout LoadedSite) -> Void = { _ in }
) throws -> Reported<ResolvedSite> {
    var files = ["site.yml": settings]
    for (path, text) in content { files["content/" + path] = text }
    let site = try TemporarySite(files)
    defer { site.delete() }
    return try site.resolved(includesDrafts: includesDrafts, change: change)
}
