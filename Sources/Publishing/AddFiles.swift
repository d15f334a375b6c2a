package import Diagnostics
internal import SiteModel

/// New files for a folder of the site, and those that change with them.
package struct AdditionRequest: Sendable {
    /// The folder that holds `site.yml`, as an absolute path.
    package var siteFolder: String
    /// The files, none of which may be there yet, by their paths from the site's folder.
    package var files: [(path: String, bytes: [UInt8])]
    /// Files that are replaced.
    package var replaced: [Replacement]

    /// A file that is replaced, with the bytes that it must still have; nothing for one that is not there.
    package struct Replacement: Sendable {
        let path: String
        let bytes: [UInt8]
        let former: [UInt8]?

        package init(path: String, bytes: [UInt8], former: [UInt8]?) {
            self.path = path
            self.bytes = bytes
            self.former = former
        }
    }

    package init(
        siteFolder: String, files: [(path: String, bytes: [UInt8])], replaced: [Replacement] = []
    ) {
        self.siteFolder = siteFolder
        self.files = files
        self.replaced = replaced
    }
}

/// What came of an addition.
package enum AdditionOutcome: Sendable, Equatable {
    /// All files stand.
    case done
    /// Nothing was written, because these are there already.
    case taken([String])
    /// Nothing was written, because this file has changed in the meantime, or a folder of the site lies elsewhere.
    case moved(String)
}

/// Writes new files into the site: all of them, or none.
///
/// They are written beside their places first, and get their names only when all are on the disk. None ever takes the
/// place of another. Where one cannot get its name, those before it lose theirs again.
package func addFiles(_ request: AdditionRequest) throws(PublishError) -> AdditionOutcome {
    do {
        return try Addition(request).run()
    } catch {
        let place = OutputPlace(
            output: request.siteFolder, siteFolder: request.siteFolder, contentFolder: request.siteFolder + "/content",
            cacheFolder: nil)
        throw PublishError(error, place)
    }
}

private struct Addition {
    private let request: AdditionRequest
    private let root: String
    /// Where the files are written first; names that begin with a dot are no content.
    private let staging: String

    init(_ request: AdditionRequest) {
        self.request = request
        root = DiskPaths.resolved(request.siteFolder)
        staging = root + "/content/.suluh-import-\(DiskPaths.processNumber)"
    }

    func run() throws(DiskFailure) -> AdditionOutcome {
        let all = request.files.map(\.path) + request.replaced.map(\.path)
        // A folder of the site may be a link, but nothing is written outside the site.
        if let outside = all.first(where: { !DiskPaths.resolved(folder(of: $0)).hasPrefix(root + "/") }) {
            return .moved(outside)
        }
        let taken = request.files.map(\.path).filter { DiskPaths.isTaken(absolute($0)) }
        guard taken.isEmpty else { return .taken(taken) }
        try DiskPaths.makeNewFolder(staging, in: root + "/content")
        defer { removeFolder(staging) }
        try stage()
        return try place()
    }

    private func absolute(_ path: String) -> String { root + "/" + path }

    private func folder(of path: String) -> String {
        let absolute = absolute(path)
        return absolute.lastIndex(of: "/").map { String(absolute[..<$0]) } ?? root
    }

    private func stage() throws(DiskFailure) {
        let folder = try OpenFolder(staging)
        for (number, file) in request.files.enumerated() { _ = try folder.write(file.bytes, to: String(number)) }
        for (number, file) in request.replaced.enumerated() {
            _ = try folder.write(file.bytes, to: "replaced-\(number)")
            if let former = file.former { _ = try folder.write(former, to: "former-\(number)") }
        }
        for path in Set((request.files.map(\.path) + request.replaced.map(\.path)).map(self.folder)) {
            try DiskPaths.makeFolders(path)
        }
        try folder.flush()
    }

    private func place() throws(DiskFailure) -> AdditionOutcome {
        for file in request.replaced {
            let path = absolute(file.path)
            let present = DiskPaths.isTaken(path) ? try OpenFile(source: path).readAll() : nil
            guard present == file.former else { return .moved(file.path) }
        }
        var placed = 0
        var replaced = 0
        do throws(DiskFailure) {
            for file in request.replaced {
                // A link to the file stays one.
                try DiskPaths.rename(staging + "/replaced-\(replaced)", to: DiskPaths.resolved(absolute(file.path)))
                replaced += 1
            }
            for file in request.files {
                guard try DiskPaths.renameToFree(staging + "/\(placed)", to: absolute(file.path)) else {
                    undo(placed, replaced)
                    return .taken([file.path])
                }
                placed += 1
            }
        } catch {
            undo(placed, replaced)
            throw error
        }
        return .done
    }

    /// Takes back what has its name already; what cannot be taken back stays.
    private func undo(_ placed: Int, _ replaced: Int) {
        for file in request.files.prefix(placed) { DiskPaths.remove(absolute(file.path)) }
        for (number, file) in request.replaced.prefix(replaced).enumerated() {
            let path = DiskPaths.resolved(absolute(file.path))
            if file.former == nil {
                DiskPaths.remove(path)
            } else {
                try? DiskPaths.rename(staging + "/former-\(number)", to: path)
            }
        }
    }
}

/// The bytes of a file anywhere; nothing when it is larger than the limit.
package func readFile(_ path: String, largest: Int) throws(MachineFailure) -> [UInt8]? {
    do {
        let file = try OpenFile(source: path)
        return try file.facts().size > largest ? nil : try file.readAll()
    } catch {
        throw MachineFailure(
            Bilingual(
                id: "\(path) tidak dapat dibaca (\(error.words))", en: "\(path) cannot be read (\(error.words))"))
    }
}

/// What stands under a name.
package enum FileKind: Sendable { case file, folder, missing }

/// What stands under an absolute path.
package func kindOfFile(_ path: String) -> FileKind {
    switch try? DiskPaths.kind(of: path) {
    case .folder?: .folder
    case .other?: .file
    case .missing?, .danglingLink?, nil: .missing
    }
}

/// Whether an absolute path is free, or that of a folder which holds nothing.
package func isMissingOrEmptyFolder(_ path: String) -> Bool {
    switch kindOfFile(path) {
    case .missing: true
    case .file: false
    case .folder: DiskPaths.isEmptyFolder(path)
    }
}
