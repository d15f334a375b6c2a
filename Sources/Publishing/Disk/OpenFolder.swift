internal import Glibc

/// A folder that is held open, so that its files stay the same ones while somebody renames or swaps it.
///
/// All paths are relative to it.
final class OpenFolder: Sendable {
    let descriptor: Int32
    private let path: String

    /// Opens a folder; a link in its place is refused.
    init(_ path: String) throws(DiskFailure) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        self.path = path
        guard descriptor >= 0 else { throw DiskFailure(.list, path) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// What is known of a regular file; nothing when it is missing or something else.
    func facts(of path: String) -> FileFacts? {
        var status = stat()
        guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return status.st_mode & S_IFMT == S_IFREG ? FileFacts(status) : nil
    }

    func read(_ path: String) throws(DiskFailure) -> [UInt8] {
        try OpenFile(reading: path, in: self).readAll()
    }

    func write(_ bytes: [UInt8], to path: String) throws(DiskFailure) -> FileFacts {
        let file = try OpenFile(creating: path, in: self)
        try file.write(bytes)
        return try file.facts()
    }

    func copy(_ source: String, to path: String) throws(DiskFailure) -> FileFacts {
        try copy(from: try OpenFile(source: source), to: path)
    }

    private func copy(from source: borrowing OpenFile, to path: String) throws(DiskFailure) -> FileFacts {
        let file = try OpenFile(creating: path, in: self)
        while true {
            let chunk = try source.readChunk()
            if chunk.isEmpty { return try file.facts() }
            try file.write(chunk)
        }
    }

    /// Gives a file of another folder a second name here; copies it where the file system has no second names.
    ///
    /// Nothing comes back, and nothing is left, when the file is no longer the one that `facts` describe.
    func adopt(_ path: String, _ facts: FileFacts, from other: OpenFolder) throws(DiskFailure) -> FileFacts? {
        if linkat(other.descriptor, path, descriptor, path, 0) == 0 {
            if let adopted = self.facts(of: path), adopted.isSameFile(as: facts) { return adopted }
            remove(path)
            return nil
        }
        guard let file = try? OpenFile(reading: path, in: other), try file.facts() == facts else { return nil }
        return try copy(from: file, to: path)
    }

    /// Whether a file here has exactly these bytes; false when it cannot be read.
    func holds(_ bytes: [UInt8], at path: String) -> Bool {
        (try? read(path)) == bytes
    }

    /// Whether a file here has exactly the bytes of a file of the site.
    func holdsCopy(of source: String, at path: String) throws(DiskFailure) -> Bool {
        let original = try OpenFile(source: source)
        guard let copy = try? OpenFile(reading: path, in: self) else { return false }
        while true {
            let expected = try original.readChunk()
            guard let found = try? copy.readChunk(), found == expected else { return false }
            if expected.isEmpty { return true }
        }
    }

    /// Makes a folder that is not there yet, in a folder that is.
    func makeFolder(_ path: String) throws(DiskFailure) {
        guard mkdirat(descriptor, path, 0o755) == 0 else { throw DiskFailure(.write, path) }
    }

    /// Removes a file, if it is there.
    func remove(_ path: String) {
        unlinkat(descriptor, path, 0)
    }

    /// Gives this folder the permissions of another; it does not matter when it may not.
    func takePermissions(of other: OpenFolder) {
        var status = stat()
        if fstat(other.descriptor, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
    }

    /// Claims the folder until it is closed; false when another process holds it.
    func lock() -> Bool {
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    /// Waits until everything in this file system is on the disk, so that a power cut later on finds it whole.
    func flush() throws(DiskFailure) {
        guard LinuxCalls.syncFileSystem(descriptor) == 0 else { throw DiskFailure(.write, path) }
    }
}
