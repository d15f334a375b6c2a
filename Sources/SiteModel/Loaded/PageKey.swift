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

    /// The front page of the site or of a section.
    package var isFrontPage: Bool { name == "index" }

    /// The path from `content/` without language and `.md`: `panduan/paspor-baru`.
    package var path: String { folder.isEmpty ? name : folder + "/" + name }

    package static func < (left: PageKey, right: PageKey) -> Bool {
        (left.folder, left.name) < (right.folder, right.name)
    }
}
