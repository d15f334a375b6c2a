internal import Diagnostics
internal import Foundation

/// A file that was found below a folder.
struct FoundFile: Sendable, Hashable {
    /// The path from the folder, with `/` between its parts, in NFC.
    let path: String
    /// Where it lies on the disk, in whatever form the disk has it.
    let diskPath: String
    let stamp: FileStamp

    /// In bytes.
    var size: Int { stamp.size }
}

/// What lies below a folder, sorted by path.
struct FolderListing: Sendable {
    var files: [FoundFile] = []
    /// Links that lead out of the site, and links that lead nowhere or in circles.
    var outsideLinks: [String] = []
    var brokenLinks: [String] = []
    /// Folders inside more folders than anybody can follow.
    var deepFolders: [String] = []
    /// Names that are not UTF-8, shown with `�` for what cannot be read.
    var unreadableNames: [String] = []
    /// Names with a line break or another invisible control character, shown with `�` for it.
    var namesWithControls: [String] = []
}

/// The one place in Loading that touches the disk.
struct DiskScanner: Sendable {
    /// The site's folder with every symbolic link resolved; nothing outside it is read.
    private let root: String

    /// Folders deeper than this are a loop or a mistake.
    private static let depthLimit = 32

    /// Nothing when the folder is not there.
    init?(siteFolder: String) {
        guard let resolved = realpath(siteFolder, nil) else { return nil }
        defer { free(resolved) }
        root = String(cString: resolved)
    }

    /// The absolute path of a file of the site.
    func diskPath(of path: String) -> String { root + "/" + path }

    /// Whether there is a folder of this name.
    func hasFolder(_ path: String) throws(MachineFailure) -> Bool {
        try status(of: diskPath(of: path)).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
    }

    /// The size of a file in bytes, or nothing where there is no file.
    func fileSize(_ path: String) throws(MachineFailure) -> Int? {
        try status(of: diskPath(of: path)).flatMap { $0.st_mode & S_IFMT == S_IFREG ? Int($0.st_size) : nil }
    }

    /// What a file looks like from outside; nothing where there is none.
    func stamp(of path: String) throws(MachineFailure) -> FileStamp? {
        try status(of: diskPath(of: path)).map { FileStamp($0) }
    }

    /// Whether a file or folder of the site is a link, or lies behind one, that leads out of the site.
    func leadsOutside(_ path: String) -> Bool {
        resolved(diskPath(of: path)).map { !$0.hasPrefix(root + "/") } ?? false
    }

    /// The names of the folders directly below a folder, sorted.
    func folderNames(in path: String) throws(MachineFailure) -> [String] {
        var names: [String] = []
        for name in try entryNames(of: diskPath(of: path)).readable where !name.hasPrefix(".") {
            if try hasFolder(path + "/" + name) { names.append(name) }
        }
        return names
    }

    /// All files below a folder. Names that begin with `.` and editors' left-overs are passed over.
    /// - Throws: When a folder may not be read: without its files the site would lose pages without a word.
    func list(_ folder: String) throws(MachineFailure) -> FolderListing {
        var listing = FolderListing()
        guard !leadsOutside(folder) else {
            listing.outsideLinks.append("")
            return listing
        }
        let start = diskPath(of: folder)
        try list(start, prefix: "", ancestors: [resolved(start) ?? start], into: &listing)
        listing.files.sort { $0.path < $1.path }
        return listing
    }

    /// The bytes of a file.
    func read(_ diskPath: String) throws(MachineFailure) -> [UInt8] {
        let descriptor = open(diskPath, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(diskPath) }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw failure(diskPath) }
        return try readAll(descriptor, expected: Int(information.st_size), path: diskPath)
    }

    private func readAll(_ descriptor: Int32, expected: Int, path: String) throws(MachineFailure) -> [UInt8] {
        var count = 0
        var isBroken = false
        let bytes = [UInt8](unsafeUninitializedCapacity: max(expected, 0)) { buffer, initialized in
            while count < expected {
                let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), expected - count)
                if got < 0 { isBroken = true }
                if got <= 0 { break }
                count += got
            }
            initialized = count
        }
        if isBroken { throw failure(path) }
        return bytes
    }

    /// `ancestors` are the real paths of the folders on the way here, this one last.
    private func list(
        _ folder: String, prefix: String, ancestors: [String], into listing: inout FolderListing
    ) throws(MachineFailure) {
        guard ancestors.count < Self.depthLimit else {
            listing.deepFolders.append(String(prefix.dropLast()))
            return
        }
        let names = try entryNames(of: folder)
        listing.unreadableNames += names.unreadable.map { prefix + $0 }
        for name in names.readable where !isLeftOver(name) {
            guard !name.unicodeScalars.contains(where: isControl) else {
                listing.namesWithControls.append(prefix + withoutControls(name))
                continue
            }
            try visit(folder + "/" + name, path: prefix + normalized(name), ancestors: ancestors, into: &listing)
        }
    }

    private func visit(
        _ diskPath: String, path: String, ancestors: [String], into listing: inout FolderListing
    ) throws(MachineFailure) {
        guard let information = try status(of: diskPath) else {
            listing.brokenLinks.append(path)
            return
        }
        var real = diskPath
        if isLink(diskPath) {
            real = resolved(diskPath) ?? ""
            guard real.hasPrefix(root + "/") else { return listing.outsideLinks.append(path) }
            guard !ancestors.contains(real) else { return listing.brokenLinks.append(path) }
        }
        switch information.st_mode & S_IFMT {
        case S_IFDIR: try list(diskPath, prefix: path + "/", ancestors: ancestors + [real], into: &listing)
        case S_IFREG: listing.files.append(FoundFile(path: path, diskPath: diskPath, stamp: FileStamp(information)))
        default: break
        }
    }

    private func isLink(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
    }

    private func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    /// Nothing where there is nothing; what the machine hides from us is a failure, since it may well be there.
    private func status(of path: String) throws(MachineFailure) -> stat? {
        var information = stat()
        if stat(path, &information) == 0 { return information }
        guard [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(errno) else { throw failure(path) }
        return nil
    }

    private func entryNames(
        of folder: String
    ) throws(MachineFailure) -> (readable: [String], unreadable: [String]) {
        guard let stream = opendir(folder) else { throw failure(folder) }
        defer { closedir(stream) }
        var readable: [String] = []
        var unreadable: [String] = []
        while let entry = readdir(stream) {
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if let name = String(validating: bytes, as: UTF8.self) {
                readable.append(name)
            } else {
                unreadable.append(String(decoding: bytes, as: UTF8.self))
            }
        }
        return (readable.sorted(), unreadable.sorted())
    }

    private func isLeftOver(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$") || name == "Thumbs.db"
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }

    private func withoutControls(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
    }

    private func normalized(_ name: String) -> String {
        name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCanonicalMapping
    }

    private func failure(_ path: String) -> MachineFailure {
        MachineFailure(LoadingDiagnostics.unreadable(path, reason: String(cString: strerror(errno))))
    }
}

extension FileStamp {
    fileprivate init(_ status: stat) {
        size = Int(status.st_size)
        inode = UInt(status.st_ino)
        modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }
}
