internal import SiteModel

/// A file of the cache that knows whether it is whole: its first line is the fingerprint of all that follows.
///
/// A cache makes builds faster, never other: whatever is wrong with a file of it, the file is as good as missing.
package struct CacheFile {
    private let folder: String
    private let name: String

    /// - Parameter use: What the file is for; each output has its own, so that two do not push each other out.
    /// - Returns: Nothing where there is no cache.
    package init?(_ use: String, of place: OutputPlace) {
        guard let folder = place.cacheFolder else { return nil }
        self.folder = folder
        name = "\(use)-" + Fingerprint(of: Array(DiskPaths.resolved(place.output).utf8)).hex.prefix(16)
    }

    /// What was saved last; nothing when it is missing, cut short or damaged.
    package func read() -> [UInt8]? {
        guard let bytes = try? OpenFile(source: "\(folder)/\(name)").readAll() else { return nil }
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let contents = Array(bytes[(end + 1)...])
        return bytes[..<end].elementsEqual(Fingerprint(of: contents).hex.utf8) ? contents : nil
    }

    /// Replaces it in one step. A cache that cannot be written makes the next build slower.
    package func save(_ contents: [UInt8]) {
        let unfinished = "\(name).\(DiskPaths.processNumber)"
        do throws(DiskFailure) {
            try DiskPaths.makeFolders(folder)
            let opened = try OpenFolder(DiskPaths.resolved(folder))
            opened.remove(unfinished)
            _ = try opened.write(Array("\(Fingerprint(of: contents).hex)\n".utf8) + contents, to: unfinished)
            try DiskPaths.rename("\(folder)/\(unfinished)", to: "\(folder)/\(name)")
        } catch {
            return
        }
    }
}
