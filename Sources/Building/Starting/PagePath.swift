internal import Diagnostics
internal import Languages
internal import SiteModel

/// Where a new page goes.
struct PagePath {
    let key: PageKey
    /// The language of a translation; nothing for a page in the default language.
    let language: LanguageTag?
    /// The path from the site's folder.
    let file: String

    init(_ request: NewPageRequest, _ settings: SiteSettings) throws(BuildFailure) {
        var parts = request.path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        if parts.first == "content" { parts.removeFirst() }
        guard var name = parts.popLast(), parts.first != "data", !request.path.hasPrefix("/") else {
            throw Self.wrongPath(request.path)
        }
        if name.hasSuffix(".md") { name.removeLast(3) }
        let known = settings.languages.map(\.tag)
        var typed = request.language
        if let dot = name.lastIndex(of: "."), let tag = LanguageTag(name[name.index(after: dot)...]),
            known.contains(tag)
        {
            typed = typed ?? tag.text
            name = String(name[..<dot])
        }
        guard (parts + [name]).allSatisfy(Self.isUsable) else { throw Self.wrongPath(request.path) }
        language = try Self.language(typed, request, settings)
        key = PageKey(folder: parts.joined(separator: "/"), name: name)
        file = "content/\(key.path)" + (language.map { ".\($0.text)" } ?? "") + ".md"
    }

    private static func language(
        _ typed: String?, _ request: NewPageRequest, _ settings: SiteSettings
    ) throws(BuildFailure) -> LanguageTag? {
        let others = settings.languages.map(\.tag).filter { $0 != settings.defaultLanguage }
        let list = others.map(\.text).joined(separator: ", ")
        if let tag = typed.flatMap({ LanguageTag($0) }) {
            if others.contains(tag) { return tag }
            if tag == settings.defaultLanguage, request.type != "translation" { return nil }
        } else if typed == nil, request.type != "translation" {
            return nil
        }
        if others.isEmpty {
            throw .usage(
                Bilingual(
                    id: "site.yml hanya punya satu bahasa. Tambahkan bahasa terjemahan di bawah languages, seperti"
                        + " en: {name: English}",
                    en: "site.yml has one language only. Add the language of the translation below languages, such as"
                        + " en: {name: English}"))
        }
        throw .usage(
            Bilingual(
                id: "--lang: pilih bahasa terjemahan: \(list)",
                en: "--lang: choose a language to translate into: \(list)")
        )
    }

    /// Names become addresses: letters, figures, hyphens.
    private static func isUsable(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 200
            && name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
    }

    private static func wrongPath(_ path: String) -> BuildFailure {
        .usage(
            Bilingual(
                id:
                    "“\(path)” tidak dapat menjadi alamat halaman. Tulis seperti panduan/paspor-baru: huruf, angka dan tanda -",
                en: "“\(path)” cannot be the address of a page. Write it as guides/new-passport: letters, figures and -"
            ))
    }
}
