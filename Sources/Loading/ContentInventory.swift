internal import Diagnostics
internal import Languages
internal import SiteModel

/// A Markdown file with what its name says about it.
struct PageFile: Sendable {
    /// Larger files are a mistake, such as a picture pasted into the text.
    static let sizeLimit = 8 * 1024 * 1024

    let found: FoundFile
    let key: PageKey
    let language: LanguageTag
    /// The file that holds the page's facts: the first of the source languages that the page exists in.
    var sourceFile: String

    /// The path from the site's folder.
    var file: String { "content/" + found.path }
    var isSource: Bool { file == sourceFile }
}

/// What the names in the content folder mean, before any file is opened.
struct ContentInventory: Sendable {
    var pages: [PageFile] = []
    var assets: [FoundFile] = []
    /// The files of `data/`, which hold facts and are not published.
    var data: [FoundFile] = []
}

extension ContentInventory {
    /// Sorts files into pages, assets and data.
    init(_ files: [FoundFile], settings: SiteSettings, into diagnostics: inout [Diagnostic]) {
        for file in files {
            if file.path.hasPrefix("data/") {
                data.append(file)
            } else if file.path.suffix(3).lowercased() == ".md" {
                if let page = PageFile(file, settings: settings, into: &diagnostics) { pages.append(page) }
            } else if let name = PageFile.nameMeant(by: file.path) {
                diagnostics.append(LoadingDiagnostics.pageMisnamed("content/" + file.path, meant: name))
            } else {
                assets.append(file)
            }
        }
        pages = Self.withoutTwins(pages, into: &diagnostics)
        nameSources(languages: settings.sourceLanguages)
    }

    /// `paspor.md` and `paspor.id.md` are the same page twice; the first stays.
    private static func withoutTwins(_ pages: [PageFile], into diagnostics: inout [Diagnostic]) -> [PageFile] {
        var seen: [Twin: String] = [:]
        return pages.filter { page in
            let twin = Twin(key: page.key, language: page.language)
            guard let first = seen[twin] else {
                seen[twin] = page.file
                return true
            }
            diagnostics.append(LoadingDiagnostics.pageTwice(page.file, other: first))
            return false
        }
    }

    private struct Twin: Hashable {
        let key: PageKey
        let language: LanguageTag
    }

    private mutating func nameSources(languages: [LanguageTag]) {
        let rank = Dictionary(languages.enumerated().map { ($1, $0) }) { first, _ in first }
        var sources: [PageKey: (rank: Int, file: String)] = [:]
        for page in pages {
            let mine = rank[page.language] ?? languages.count
            if mine < sources[page.key]?.rank ?? Int.max { sources[page.key] = (mine, page.file) }
        }
        for index in pages.indices {
            pages[index].sourceFile = sources[pages[index].key]?.file ?? pages[index].file
        }
    }
}

extension PageFile {
    /// The name that a page's file should have, for one that an editor saved as `surat.md.txt` or `surat.markdown`.
    fileprivate static func nameMeant(by path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        let parts = name.split(separator: ".")
        guard parts.count > 1, let ending = parts.last?.lowercased() else { return nil }
        if ["markdown", "mdown", "mkd"].contains(ending) { return parts.dropLast().joined(separator: ".") + ".md" }
        guard parts.count > 2, parts.dropLast().last?.lowercased() == "md" else { return nil }
        return parts.dropLast(2).joined(separator: ".") + ".md"
    }

    /// Reads `panduan/paspor.en.md`: folder, name, language. A file whose language the site lacks is reported.
    init?(_ found: FoundFile, settings: SiteSettings, into diagnostics: inout [Diagnostic]) {
        let name = PageKey(fileAt: found.path)
        let file = "content/" + found.path
        guard let (key, written) = name.partedAtPoint else {
            self.init(found: found, key: name, language: settings.defaultLanguage, sourceFile: file)
            return
        }
        guard let language = settings.language(written: written) else {
            let tag = LanguageTag(written)
            let known = settings.languages.map(\.tag.text)
            diagnostics.append(LoadingDiagnostics.unknownLanguage(written, isTag: tag != nil, file: file, known: known))
            return nil
        }
        self.init(found: found, key: key, language: language, sourceFile: file)
    }
}
