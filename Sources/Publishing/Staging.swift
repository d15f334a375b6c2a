internal import Synchronization

/// The folder in which the new site is put together; it comes into being when the first file needs it.
final class Staging: Sendable {
    private let path: String
    private let parent: String
    private let folders: [String]
    private let opened = Mutex<OpenFolder?>(nil)

    /// - Parameter folders: all folders of the site, each after the one it lies in.
    init(_ path: String, in parent: String, folders: [String]) {
        self.path = path
        self.parent = parent
        self.folders = folders
    }

    var isOpen: Bool { opened.withLock { $0 != nil } }

    func open() throws(DiskFailure) -> OpenFolder {
        try opened.withLock { (opened) throws(DiskFailure) in
            if let opened { return opened }
            let folder = try make()
            opened = folder
            return folder
        }
    }

    private func make() throws(DiskFailure) -> OpenFolder {
        try DiskPaths.makeNewFolder(path, in: parent)
        do throws(DiskFailure) {
            let folder = try OpenFolder(path)
            _ = folder.lock()
            for name in folders { try folder.makeFolder(name) }
            return folder
        } catch {
            removeFolder(path)
            throw error
        }
    }

    /// Removes the new site, or after the swap the former one.
    func remove() {
        if isOpen { removeFolder(path) }
    }
}
