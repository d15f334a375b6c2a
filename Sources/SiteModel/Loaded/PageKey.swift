/// The name of a page in every language: its folder and its file name without language and `.md`.
///
/// Swift compares strings by canonical equivalence, so a name in NFC equals the same name in NFD.
package struct PageKey: Hashable, Sendable, Comparable {
    /// The folder from `content/`, such as `panduan` or `panduan/negara`; empty for a page directly in it.
    package let folder: String
    /// The file's name, such as `paspor-baru`; `index` is the folder's front page.
    package let name: String

    package init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }

    /// The name of a Markdown file, given its path from `content/`; the language in it, if there is one, is still there.
    package init(fileAt path: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        folder = slash.map { String(path[..<$0]) } ?? ""
        name = String((slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]).dropLast(3))
    }

    /// The name without what follows its last point, and that: `paspor` and `en` of `paspor.en`.
    package var partedAtPoint: (key: PageKey, language: String)? {
        guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let key = PageKey(folder: folder, name: String(name[..<point]))
        return (key, String(name[name.utf8.index(after: point)...]))
    }

    /// The front page of the site or of a section.
    package var isFrontPage: Bool { name == "index" }

    /// The path from `content/` without language and `.md`: `panduan/paspor-baru`.
    package var path: String { folder.isEmpty ? name : folder + "/" + name }

    package static func < (left: PageKey, right: PageKey) -> Bool {
        (left.folder, left.name) < (right.folder, right.name)
    }
}
