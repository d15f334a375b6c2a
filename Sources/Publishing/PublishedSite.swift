package import Diagnostics

/// A site that was published, for commands that look into it.
package struct PublishedSite {
    let root: OpenFolder

    /// Nothing when there is no folder at this path.
    package init?(at path: String) throws(MachineFailure) {
        let resolved = DiskPaths.resolved(path)
        do throws(DiskFailure) {
            guard try DiskPaths.kind(of: resolved) == .folder else { return nil }
            root = try OpenFolder(resolved)
        } catch {
            throw MachineFailure(error, in: path)
        }
    }

    /// The names in one of its folders, sorted; none when there is no such folder.
    package func names(in folder: String) -> [String] {
        var names: [String] = []
        _ = root.forEachEntry(openedAt: folder) { _, name in
            if let name = String(validatingCString: name) { names.append(name) }
        }
        return names.sorted()
    }

    /// The bytes of one of its files; nothing when it is missing.
    package func read(_ path: String) throws(MachineFailure) -> [UInt8]? {
        do throws(DiskFailure) {
            return try root.read(path)
        } catch {
            if error.cause == .missing { return nil }
            throw MachineFailure(error, in: path)
        }
    }
}

extension MachineFailure {
    fileprivate init(_ failure: DiskFailure, in path: String) {
        self.init(
            Bilingual(
                id: "\(path) tidak dapat dibaca (\(failure.words))", en: "\(path) cannot be read (\(failure.words))"))
    }
}
