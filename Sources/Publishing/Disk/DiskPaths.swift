internal import Glibc

/// Questions about absolute paths.
enum DiskPaths {
    enum Kind {
        case missing, folder, danglingLink, other
    }

    static func kind(of path: String) throws(DiskFailure) -> Kind {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other }
        guard errno == ENOENT || errno == ELOOP else { throw DiskFailure(.read, path) }
        return lstat(path, &status) == 0 ? .danglingLink : .missing
    }

    /// Whether a folder can be listed and holds nothing.
    static func isEmptyFolder(_ path: String) -> Bool {
        var count = 0
        return forEachName(in: open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) { _, _ in count += 1 } && count == 0
    }

    /// The path without links, `.` and `..`; what does not exist yet is kept as it is.
    static func resolved(_ path: String) -> String {
        var missing: [Substring] = []
        var existing = path[...]
        while true {
            if let real = realPath(String(existing)) {
                return missing.reversed().reduce(real) { $0.hasSuffix("/") ? "\($0)\($1)" : "\($0)/\($1)" }
            }
            guard let slash = existing.lastIndex(of: "/"), existing != "/" else { return path }
            let name = existing[existing.index(after: slash)...]
            if !name.isEmpty { missing.append(name) }
            existing = slash == existing.startIndex ? "/" : existing[..<slash]
        }
    }

    private static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(validatingCString: real)
    }

    static func makeFolders(_ path: String) throws(DiskFailure) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw DiskFailure(.write, path)
        }
        try makeFolders(String(path[..<slash]))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw DiskFailure(.write, path) }
    }

    /// Makes a folder that is not there yet, with the folders above it.
    static func makeNewFolder(_ path: String, in parent: String) throws(DiskFailure) {
        try makeFolders(parent)
        guard mkdir(path, 0o755) == 0 else { throw DiskFailure(.write, path) }
    }

    /// Refuses a place where nothing can be made, before the work of a build begins.
    static func requireWritable(_ path: String) throws(DiskFailure) {
        var nearest = path[...]
        while access(String(nearest), F_OK) != 0, errno == ENOENT, let slash = nearest.lastIndex(of: "/"),
            nearest != "/"
        {
            nearest = slash == nearest.startIndex ? "/" : nearest[..<slash]
        }
        guard access(String(nearest), W_OK | X_OK) == 0 else { throw DiskFailure(.write, String(nearest)) }
    }

    /// Refuses a folder at which another file system begins. One that is tied in from elsewhere on the same file system
    /// is not told apart here; the swap refuses it.
    static func requireRenamable(_ path: String) throws(DiskFailure) {
        var status = stat()
        var above = stat()
        guard stat(path, &status) == 0, stat("\(path)/..", &above) == 0, status.st_dev != above.st_dev else { return }
        throw DiskFailure(.swap, path, code: EBUSY)
    }

    /// The permission bits that this process does not give to new files; Linux tells them without changing them.
    static var withheldPermissions: Int {
        guard let status = try? OpenFile(source: "/proc/self/status").readAll() else { return 0o022 }
        let lines = String(decoding: status, as: UTF8.self).split(separator: "\n")
        let digits = lines.first { $0.hasPrefix("Umask:") }?.split(separator: "\t").last
        return digits.flatMap { Int($0, radix: 8) } ?? 0o022
    }

    /// Gives a file another name, replacing what bore it.
    static func rename(_ from: String, to: String) throws(DiskFailure) {
        guard Glibc.rename(from, to) == 0 else { throw DiskFailure(.write, to) }
    }

    /// Gives a file a name that nothing has yet; false when something has it.
    ///
    /// A file system that cannot do this in one step gets a second name for the file, and the first is taken away.
    static func renameToFree(_ from: String, to: String) throws(DiskFailure) -> Bool {
        if LinuxCalls.renameToFree(from, to) == 0 { return true }
        if errno == EEXIST { return false }
        if [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno), link(from, to) == 0 {
            unlink(from)
            return true
        }
        if errno == EEXIST { return false }
        throw DiskFailure(.write, to)
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) { unlink(path) }

    /// Whether anything has this name, a link that leads nowhere included.
    static func isTaken(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static var processNumber: Int { Int(getpid()) }

    /// False for a process that has ended, even if nobody has asked for its result yet.
    static func isRunning(_ process: Int) -> Bool {
        guard let number = Int32(exactly: process), number > 0 else { return true }
        guard kill(number, 0) == 0 || errno != ESRCH else { return false }
        guard let status = try? OpenFile(source: "/proc/\(number)/stat").readAll() else { return true }
        let state = status.split(separator: UInt8(ascii: ")")).last?.dropFirst().first
        return state != UInt8(ascii: "Z") && state != UInt8(ascii: "X")
    }
}
