internal import Building
internal import SiteModel
internal import Synchronization

/// The files of a site by their addresses, made when somebody asks for them.
final class ShownSite: Sendable {
    let prepared: PreparedSite
    private let pages: [String: OutputFile]
    /// Search and open data; worked out when the first of them is asked for.
    private let others = Mutex<[String: OutputFile]?>(nil)
    /// The files of the theme and the pictures by their addresses.
    private let passive: [String: Fingerprint]
    /// Stands for all of them.
    let look: String

    init(_ prepared: PreparedSite) {
        self.prepared = prepared
        pages = Self.table(prepared.pages)
        let theme = prepared.site?.theme.assets.map { ("/assets/" + $0.path, $0.fingerprint) } ?? []
        let pictures = prepared.site?.assets.map { ("/media/" + $0.path, $0.fingerprint) } ?? []
        passive = Dictionary(theme + pictures) { first, _ in first }
        var builder = FingerprintBuilder()
        for (path, fingerprint) in passive.sorted(by: { $0.key < $1.key }) {
            builder.add(path)
            builder.add(fingerprint)
        }
        look = String(builder.finish().hex.prefix(32))
    }

    /// The promise of the file at a path of the output.
    func file(at path: String) -> OutputFile? {
        if let page = pages[path] { return page }
        return others.withLock { others in
            if others == nil { others = Self.table(prepared.otherFiles()) }
            return others?[path]
        }
    }

    /// The addresses of the theme's files and the pictures that a former site had otherwise.
    func files(otherThanIn former: ShownSite?) -> [String] {
        guard let former, former.look != look else { return [] }
        return passive.keys.filter { passive[$0] != former.passive[$0] }.sorted()
    }

    private static func table(_ files: [OutputFile]) -> [String: OutputFile] {
        Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    }
}
