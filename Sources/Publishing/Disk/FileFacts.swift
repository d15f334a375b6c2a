internal import Glibc

/// What the file system knows about a file without reading it.
///
/// The system sets `changed` itself whenever bytes, names or rights change, and nobody can set it by hand.
struct FileFacts: Equatable, Sendable {
    /// In bytes.
    let size: Int
    /// The nine permission bits.
    let mode: Int
    let inode: Int
    /// When the bytes last changed, in nanoseconds.
    let modified: Int
    /// When anything about the file last changed, in nanoseconds.
    let changed: Int

    init(size: Int, mode: Int, inode: Int, modified: Int, changed: Int) {
        self.size = size
        self.mode = mode
        self.inode = inode
        self.modified = modified
        self.changed = changed
    }

    init(_ status: stat) {
        size = Int(status.st_size)
        mode = Int(status.st_mode & 0o7777)
        inode = Int(truncatingIfNeeded: status.st_ino)
        modified = Self.nanoseconds(status.st_mtim)
        changed = Self.nanoseconds(status.st_ctim)
    }

    /// Whether both describe the same bytes; a new name for a file changes `changed` and nothing else.
    func isSameFile(as other: FileFacts) -> Bool {
        inode == other.inode && size == other.size && modified == other.modified && mode == other.mode
    }

    /// A time set by hand may lie anywhere, so the sum may wrap.
    private static func nanoseconds(_ time: timespec) -> Int {
        Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
    }
}
