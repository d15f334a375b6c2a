internal import Glibc

/// A file that is open until the value goes away.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let path: String
    private let step: DiskFailure.Step

    private static let chunkSize = 65_536

    /// Opens a regular file for reading; a link, folder or pipe in its place is refused without waiting for it.
    init(reading path: String, in folder: OpenFolder) throws(DiskFailure) {
        try self.init(folder.descriptor, path, O_RDONLY | O_NOFOLLOW, .read)
    }

    /// Opens a file of the site, wherever its path leads.
    init(source path: String) throws(DiskFailure) {
        try self.init(AT_FDCWD, path, O_RDONLY, .readSource)
    }

    /// Makes a file that is not there yet.
    init(creating path: String, in folder: OpenFolder) throws(DiskFailure) {
        try self.init(folder.descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, .write)
    }

    private init(_ folder: Int32, _ path: String, _ flags: Int32, _ step: DiskFailure.Step) throws(DiskFailure) {
        let opened = openat(folder, path, flags | O_CLOEXEC | O_NONBLOCK, 0o644)
        guard opened >= 0 else { throw DiskFailure(step, path) }
        guard Self.isRegular(opened) else {
            close(opened)
            throw DiskFailure(step, path, code: EINVAL)
        }
        self.descriptor = opened
        self.path = path
        self.step = step
    }

    deinit { close(descriptor) }

    private static func isRegular(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    func facts() throws(DiskFailure) -> FileFacts {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DiskFailure(step, path) }
        return FileFacts(status)
    }

    /// All bytes from here to the end.
    func readAll() throws(DiskFailure) -> [UInt8] {
        // One byte more than the file has, so that one read tells that it has not grown.
        let size = try facts().size + 1
        var all = try read(atMost: size)
        guard all.count == size else { return all }
        while true {
            let chunk = try readChunk()
            if chunk.isEmpty { return all }
            all += chunk
        }
    }

    /// The next bytes, at most 64 KB; none at the end.
    func readChunk() throws(DiskFailure) -> [UInt8] { try read(atMost: Self.chunkSize) }

    private func read(atMost size: Int) throws(DiskFailure) -> [UInt8] {
        var code: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < buffer.count {
                let count = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
                if count > 0 { filled += count }
                if count == 0 { return }
                if count < 0, errno != EINTR {
                    code = errno
                    return
                }
            }
        }
        guard code == 0 else { throw DiskFailure(step, path, code: code) }
        return chunk
    }

    func write(_ bytes: [UInt8]) throws(DiskFailure) {
        var code: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, code == 0 {
                let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count > 0 { written += count }
                if count < 0, errno != EINTR { code = errno }
            }
        }
        guard code == 0 else { throw DiskFailure(step, path, code: code) }
    }
}
