internal import Diagnostics

/// An output folder of which it is certain that it is no folder of the site.
struct OutputFolder {
    let place: OutputPlace
    /// The folder's path without links.
    let path: String
    let parent: String
    private let name: String

    /// Also refuses what is no folder.
    init(_ place: OutputPlace) throws(PublishError) {
        self.place = place
        path = DiskPaths.resolved(place.output)
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        guard let last = parts.last else { throw .usage(.overlaps(place, with: place.siteFolder)) }
        name = String(last)
        parent = "/" + parts.dropLast().joined(separator: "/")
        try requireApart()
        try requireFolder()
    }

    /// The hidden folder beside the output in which this process puts the new site together.
    var staging: String { beside("new", DiskPaths.processNumber) }

    /// Where the former site waits on file systems that cannot exchange two folders.
    var spare: String { beside("old", DiskPaths.processNumber) }

    private func beside(_ use: String, _ process: Int) -> String {
        (parent == "/" ? "" : parent) + "/" + prefix(use) + String(process)
    }

    private func prefix(_ use: String) -> String { ".\(name).suluh-\(use)-" }

    /// The folder as it stands, or nothing when it is missing; refused when it holds what Suluh did not make.
    func openOwned() throws(PublishError) -> OpenFolder? {
        do throws(DiskFailure) {
            guard try DiskPaths.kind(of: path) == .folder else { return nil }
            let root = try OpenFolder(path)
            if try Self.isOwned(root) { return root }
        } catch {
            throw PublishError(error, place)
        }
        throw .usage(.foreign(place))
    }

    /// Refuses to replace a folder that somebody else has put in this place meanwhile.
    func requireStillOwned() throws(DiskFailure) {
        guard try DiskPaths.kind(of: path) == .folder else { return }
        guard try Self.isOwned(OpenFolder(path)) else { throw .placeTaken(path) }
    }

    private static func isOwned(_ root: OpenFolder) throws(DiskFailure) -> Bool {
        try Marker.isPresent(in: root) || FolderTree.isEmpty(root)
    }

    /// Removes what crashed runs left beside the output, and puts back a site that one had already moved away.
    func clearLeftovers() throws(DiskFailure) {
        guard let folder = try? OpenFolder(parent) else { return }
        for name in FolderTree.names(in: folder).sorted() {
            let path = "\(parent == "/" ? "" : parent)/\(name)"
            if isLeftover(name, "old", at: path), try DiskPaths.kind(of: self.path) == .missing {
                try DiskPaths.rename(path, to: self.path)
            } else if isLeftover(name, "old", at: path) || isLeftover(name, "new", at: path) {
                removeFolder(path)
            }
        }
    }

    /// In a container every run has the same process number, so our own number alone proves nothing: the lock does.
    private func isLeftover(_ name: String, _ use: String, at path: String) -> Bool {
        guard name.hasPrefix(prefix(use)), let process = Int(name.dropFirst(prefix(use).count)) else { return false }
        guard process == DiskPaths.processNumber || !DiskPaths.isRunning(process) else { return false }
        return (try? OpenFolder(path))?.lock() ?? false
    }

    private func requireApart() throws(PublishError) {
        let site = DiskPaths.resolved(place.siteFolder)
        if Self.contains(path, site) { throw .usage(.overlaps(place, with: place.siteFolder)) }
        for source in place.sources {
            let resolved = DiskPaths.resolved(source)
            if Self.contains(path, resolved) || Self.contains(resolved, path) {
                throw .usage(.overlaps(place, with: source))
            }
        }
    }

    private func requireFolder() throws(PublishError) {
        do throws(DiskFailure) {
            switch try DiskPaths.kind(of: path) {
            case .folder, .missing: return
            case .danglingLink, .other: break
            }
        } catch {
            throw PublishError(error, place)
        }
        throw .usage(.notAFolder(place))
    }

    /// Whether the inner path is the outer one or lies in it.
    private static func contains(_ outer: String, _ inner: String) -> Bool {
        inner == outer || outer == "/" || inner.hasPrefix("\(outer)/")
    }
}
