internal import Glibc

/// Hears from Linux (inotify) what happens in the folders of a site.
struct FolderWatch: ~Copyable {
    /// Becomes readable when something happened.
    let descriptor: Int32
    private let root: String
    /// The folders by inotify's number, as paths from the site's folder; empty for the site's folder itself.
    private var folders: [Int32: String] = [:]
    /// Whether some folder could not be watched, because Linux watches no more for one user.
    private(set) var isIncomplete = false

    private static let interests =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_CREATE) | UInt32(IN_DELETE)
        | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

    /// Folders deeper than this are a loop or a mistake; nothing below is read either.
    private static let depthLimit = 32

    init(siteFolder: String) {
        root = siteFolder
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        watchAll()
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Watches every folder that is there now, and no other. A folder that moved keeps its number and gets its new name.
    mutating func watchAll() {
        let former = folders.keys
        folders = [:]
        isIncomplete = descriptor < 0
        watch("")
        for top in ["content", "themes"] { watchTree(top) }
        for number in former where folders[number] == nil { inotify_rm_watch(descriptor, number) }
    }

    private mutating func watchTree(_ top: String) {
        var waiting = [(path: top, depth: 0)]
        while let folder = waiting.popLast() {
            guard folder.depth < Self.depthLimit, watch(folder.path) else { continue }
            for name in folderNames(in: root + "/" + folder.path) where !isPassedOver(name) {
                waiting.append((folder.path + "/" + name, folder.depth + 1))
            }
        }
    }

    /// Whether it is a folder that was not watched yet; a link in a circle leads to one that is.
    @discardableResult
    private mutating func watch(_ path: String) -> Bool {
        let number = inotify_add_watch(descriptor, root + "/" + path, Self.interests)
        guard number >= 0 else {
            if errno == ENOSPC || errno == ENOMEM { isIncomplete = true }
            return false
        }
        return folders.updateValue(path, forKey: number) == nil
    }

    /// All that happened since the last call. Names that are no content are left out.
    mutating func read() -> [FolderEvent] {
        var events: [FolderEvent] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return events }
            buffer.withUnsafeBytes { events += self.events(in: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }

    private func events(in bytes: UnsafeRawBufferPointer) -> [FolderEvent] {
        var events: [FolderEvent] = []
        var offset = 0
        let header = 16
        while offset + header <= bytes.count {
            let number = bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)
            let mask = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
            let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
            let end = min(bytes.count, offset + header + length)
            let name = bytes[(offset + header)..<end].prefix { $0 != 0 }
            if let event = event(number, mask, String(decoding: name, as: UTF8.self)) { events.append(event) }
            offset += header + length
        }
        return events
    }

    private func event(_ number: Int32, _ mask: UInt32, _ name: String) -> FolderEvent? {
        if mask & UInt32(IN_Q_OVERFLOW) != 0 { return FolderEvent(path: "", kind: .folders) }
        if mask & UInt32(IN_IGNORED) != 0 { return nil }
        guard let folder = folders[number] else { return nil }
        if mask & (UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)) != 0 {
            return FolderEvent(path: folder, kind: .folders)
        }
        guard !isPassedOver(name) else { return nil }
        if folder.isEmpty, !["site.yml", "content", "themes"].contains(name) { return nil }
        let path = folder.isEmpty ? name : folder + "/" + name
        if mask & UInt32(IN_ISDIR) != 0 {
            return mask & UInt32(IN_CLOSE_WRITE) == 0 ? FolderEvent(path: path, kind: .folders) : nil
        }
        let isGone = mask & (UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)) != 0
        // A file that was only just made has no text yet; its closing follows. A link never closes.
        if mask & UInt32(IN_CREATE) != 0 { return FolderEvent(path: path, kind: .begun) }
        return FolderEvent(path: path, kind: isGone ? .gone : .written)
    }

    /// As Loading does.
    private func isPassedOver(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$") || name == "Thumbs.db"
    }
}

/// Something that happened in a folder of the site.
struct FolderEvent: Hashable {
    /// From the site's folder.
    let path: String
    let kind: Kind

    enum Kind: Hashable {
        /// A file has all its bytes, by writing or by a new name.
        case written
        /// A file began to be, or a link.
        case begun
        /// A file went, perhaps for a moment.
        case gone
        /// A folder came, went or moved, or more happened than Linux could tell.
        case folders
    }
}

/// The names of what is, or leads to, a folder within a folder.
private func folderNames(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
        let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        guard let name = String(validating: bytes, as: UTF8.self), name != ".", name != ".." else { continue }
        let type = Int(entry.pointee.d_type)
        if type == Int(DT_DIR) || type == Int(DT_LNK) || type == Int(DT_UNKNOWN) { names.append(name) }
    }
    return names
}
