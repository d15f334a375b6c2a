internal import Glibc

/// Everything that lies in a folder, without following links.
struct FolderTree: Sendable {
    /// The regular files.
    var files: [ExactPath: FileFacts] = [:]
    /// The folders within it, with their permission bits.
    var folders: [ExactPath: Int] = [:]
    /// How many links, pipes, unreadable folders and unspeakable names there are: none of them is ever ours.
    var strangers = 0

    init() {}

    init(of root: OpenFolder) {
        var waiting = [""]
        while let folder = waiting.popLast() {
            let listed = root.entries(of: folder) { name, status in
                guard let name else { return strangers += 1 }
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                switch status.st_mode & S_IFMT {
                case S_IFREG: files[ExactPath(path)] = FileFacts(status)
                case S_IFDIR:
                    folders[ExactPath(path)] = Int(status.st_mode & 0o7777)
                    waiting.append(path)
                default: strangers += 1
                }
            }
            if !listed { strangers += 1 }
        }
    }

    /// Whether a folder holds nothing at all.
    static func isEmpty(_ root: OpenFolder) -> Bool {
        var count = 0
        return root.entries(of: "") { _, _ in count += 1 } && count == 0
    }

    /// The names directly in a folder.
    static func names(in root: OpenFolder) -> [String] {
        var names: [String] = []
        _ = root.entries(of: "") { name, _ in
            if let name { names.append(name) }
        }
        return names
    }
}

extension OpenFolder {
    /// Calls `body` for each entry of a folder, without a name where that is not UTF-8; false when it cannot be listed.
    fileprivate func entries(of path: String, _ body: (String?, stat) -> Void) -> Bool {
        forEachEntry(openedAt: path.isEmpty ? "." : path) { folder, name in
            var status = stat()
            guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
            body(String(validatingCString: name), status)
        }
    }

    /// Calls `body` with the open folder and the raw name of each of its entries.
    func forEachEntry(openedAt path: String, _ body: (Int32, UnsafePointer<CChar>) -> Void) -> Bool {
        forEachName(in: openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), body)
    }
}

/// Takes over `descriptor`, which may be -1, and calls `body` with it and each raw name but `.` and `..`.
func forEachName(in descriptor: Int32, _ body: (Int32, UnsafePointer<CChar>) -> Void) -> Bool {
    guard descriptor >= 0 else { return false }
    guard let folder = fdopendir(descriptor) else {
        close(descriptor)
        return false
    }
    defer { closedir(folder) }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return false }
    while let entry = readdir(folder) {
        let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
        if strcmp(name, ".") != 0, strcmp(name, "..") != 0 { body(descriptor, name) }
    }
    return true
}
