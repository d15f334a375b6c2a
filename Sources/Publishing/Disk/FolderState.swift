internal import Glibc
package import SiteModel

/// What a folder and all that lies in it look like from outside: the same again means that nothing has changed.
package struct FolderState: Sendable, Equatable {
    /// Stands for the names, sizes, rights, places and times of everything in it.
    package let digest: Fingerprint
    /// The bytes of files that changed so short a time ago that the disk's clock may not have moved on since: another
    /// change would leave no trace. By absolute path.
    package let fresh: [String: Fingerprint]

    /// Whether those files still hold what they held.
    package static func holds(_ fresh: [String: Fingerprint]) -> Bool {
        fresh.allSatisfy { path, fingerprint in fileFingerprint(at: path) == fingerprint }
    }
}

/// Looks at everything in a folder without reading it.
///
/// - Returns: Nothing where one look cannot tell: there are links, folders that may not be read, or too many files that
///   changed just now. A folder that is missing has a state too.
package func folderState(at path: String) -> FolderState? {
    guard access(path, F_OK) == 0 else { return FolderState(digest: Fingerprint(of: []), fresh: [:]) }
    guard let root = try? OpenFolder(path) else { return nil }
    var observer = FolderObserver(path)
    return observer.observe(root) ? observer.state() : nil
}

/// The bytes of one file, wherever its path leads; nothing where it cannot be read.
package func fileFingerprint(at path: String) -> Fingerprint? {
    (try? OpenFile(source: path).readAll()).map { Fingerprint(of: $0) }
}

/// What the published folder looks like now, as `Published.state` tells it.
package func publishedState(at place: OutputPlace) -> Fingerprint? {
    (try? OpenFolder(DiskPaths.resolved(place.output))).flatMap(publishedState)
}

/// What a folder looks like that this program has made; files in it are never so fresh that one look cannot tell.
func publishedState(of root: OpenFolder) -> Fingerprint? {
    var observer = FolderObserver(nil)
    return observer.observe(root) ? observer.state()?.digest : nil
}

/// Collects what a folder looks like, in the order in which the disk tells of it.
private struct FolderObserver {
    /// Clocks of disks tick every few milliseconds, those of memory cards every two seconds.
    private static let tick = 2_000_000_000
    private static let freshLimit = 256

    private var builder = FingerprintBuilder()
    private var fresh: [String] = []
    private let path: String?
    private let start: Int

    /// - Parameter path: Where the folder is, if fresh files matter.
    init(_ path: String?) {
        self.path = path
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        start = now.tv_sec * 1_000_000_000 + now.tv_nsec
    }

    /// False when something in the folder cannot be judged from outside.
    mutating func observe(_ root: OpenFolder) -> Bool {
        var waiting = [""]
        var isClear = true
        while let folder = waiting.popLast(), isClear {
            builder.add(folder)
            let isListed = root.forEachEntry(openedAt: folder.isEmpty ? "." : folder) { descriptor, name in
                guard isClear, let subfolders = add(name, descriptor, in: folder) else { return isClear = false }
                waiting += subfolders
            }
            isClear = isClear && isListed
        }
        return isClear && fresh.count <= Self.freshLimit
    }

    /// - Returns: The path where it is a folder; nothing where it is no regular file either, or gone already.
    private mutating func add(_ raw: UnsafePointer<CChar>, _ descriptor: Int32, in folder: String) -> [String]? {
        var status = stat()
        guard let name = String(validatingCString: raw), fstatat(descriptor, raw, &status, AT_SYMLINK_NOFOLLOW) == 0
        else { return nil }
        let kind = status.st_mode & S_IFMT
        let facts = FileFacts(status)
        builder.add(name)
        for fact in [Int(kind), facts.mode, facts.inode] { builder.add(fact) }
        let inner = folder.isEmpty ? name : "\(folder)/\(name)"
        // A folder's own times change with its names, which are all here.
        if kind == S_IFDIR { return [inner] }
        for fact in [facts.size, facts.modified, facts.changed] { builder.add(fact) }
        if path != nil, facts.changed > start - Self.tick { fresh.append(inner) }
        return kind == S_IFREG ? [] : nil
    }

    func state() -> FolderState? {
        guard let path else { return FolderState(digest: builder.finish(), fresh: [:]) }
        var held: [String: Fingerprint] = [:]
        for name in fresh {
            guard let bytes = fileFingerprint(at: "\(path)/\(name)") else { return nil }
            held["\(path)/\(name)"] = bytes
        }
        return FolderState(digest: builder.finish(), fresh: held)
    }
}
