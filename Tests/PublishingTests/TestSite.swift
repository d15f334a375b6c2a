import Diagnostics
import Foundation
import SiteModel
import Synchronization
import Workers

@testable import Publishing

/// A site's folder of its own for one test; it goes away with the value.
final class TestSite: Sendable {
    let folder: String
    private let made = Mutex<[String]>([])

    init() throws {
        let path = FileManager.default.temporaryDirectory.path + "/suluh-publishing-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path + "/content", withIntermediateDirectories: true)
        folder = DiskPaths.resolved(path)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var output: String { folder + "/public" }

    var place: OutputPlace { place(output: output) }

    func place(output: String) -> OutputPlace {
        OutputPlace(
            output: output, siteFolder: folder, contentFolder: folder + "/content", cacheFolder: folder + "/.suluh")
    }

    /// The paths whose bytes were made since the last time this was asked, sorted.
    func takeMade() -> [String] {
        made.withLock { made in
            defer { made = [] }
            return made.sorted()
        }
    }

    /// Files whose text follows from path and text, as a build would promise them.
    func files(_ texts: [String: String]) -> [OutputFile] {
        texts.sorted { $0.key < $1.key }.map { path, text in
            OutputFile(path: path, fingerprint: Fingerprint(of: Array("\(path)=\(text)".utf8))) { [self] in
                made.withLock { $0.append(path) }
                return Array(text.utf8)
            }
        }
    }

    @discardableResult
    func publish(
        _ files: [OutputFile], to output: String? = nil, isClean: Bool = false, workers: Int = 2
    ) throws(PublishError) -> PublishReport {
        try Publishing.publish(
            PublishRequest(
                files: files, place: place(output: output ?? self.output), isClean: isClean,
                workers: Workers(count: workers))
        ).report
    }

    @discardableResult
    func publish(_ texts: [String: String], isClean: Bool = false, workers: Int = 2) throws(PublishError)
        -> PublishReport
    {
        try publish(files(texts), isClean: isClean, workers: workers)
    }

    func write(_ text: String, to path: String) throws {
        let full = folder + "/" + path
        let above = full.split(separator: "/").dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(atPath: "/" + above, withIntermediateDirectories: true)
        try FileManager.default.removeItemIfThere(full)
        try Data(text.utf8).write(to: URL(fileURLWithPath: full))
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: folder + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every path in the output, links and folders included, sorted; the marker is left out.
    func published() -> [String] {
        (FileManager.default.subpaths(atPath: output) ?? []).filter { $0 != Marker.path }.sorted()
    }

    /// The texts of all published files, the marker's too.
    func texts() -> [String: String] {
        let paths = FileManager.default.subpaths(atPath: output) ?? []
        return Dictionary(paths.compactMap { path in text("public/" + path).map { (path, $0) } }) { first, _ in first }
    }

    /// Inode, size and time of every published file: equal only when not one of them was written again.
    func identities() throws -> [String: FileFacts] {
        let tree = FolderTree(of: try OpenFolder(output))
        return Dictionary(
            uniqueKeysWithValues: tree.files.map { path, facts in
                let steady = FileFacts(
                    size: facts.size, mode: facts.mode, inode: facts.inode, modified: facts.modified, changed: 0)
                return (path.text, steady)
            })
    }

    /// The hidden things beside the output that publishing may have left.
    func leftovers() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix(".public") }.sorted()
    }
}

extension FileManager {
    func removeItemIfThere(_ path: String) throws {
        if (try? attributesOfItem(atPath: path)) != nil { try removeItem(atPath: path) }
    }
}

extension PublishError {
    /// Kind of error and id of the diagnostic: `usage output-not-ours`.
    var summary: String {
        switch self {
        case .usage(let diagnostic): "usage \(diagnostic.kind.id)"
        case .machine(let diagnostic): "machine \(diagnostic.kind.id)"
        }
    }
}

/// What an attempt comes to, for comparing with one line of a table.
func outcome(_ attempt: () throws(PublishError) -> Void) -> String {
    do throws(PublishError) {
        try attempt()
        return "done"
    } catch {
        return error.summary
    }
}
