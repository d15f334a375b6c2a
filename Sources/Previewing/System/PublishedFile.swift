internal import Glibc

/// A file of the site that is shown as it is, read piece by piece so that a film does not fill the memory.
final class PublishedFile: Sendable {
    private let descriptor: Int32
    /// In bytes, when it was opened.
    let size: Int

    /// Nothing where there is no such file any more.
    init?(_ path: String) {
        let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard opened >= 0 else { return nil }
        var status = stat()
        guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(opened)
            return nil
        }
        descriptor = opened
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// The bytes from an offset on, at most so many; none where the file ends or cannot be read.
    func read(from offset: Int, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
        }
    }
}
