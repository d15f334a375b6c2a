internal import Diagnostics
internal import SiteModel

/// Refuses paths that lead out of the output, and paths that some disk or memory card would take for one another.
func requireSafePaths(_ files: [OutputFile]) throws(PublishError) {
    var claimed: [String: String] = [:]
    for file in files {
        guard isSafe(file.path) else { throw .usage(.unsafePath(file.path)) }
        if let former = claimed.updateValue(file.path, forKey: folded(file.path)) {
            throw .usage(.pathTwice(former, file.path))
        }
    }
    for (folder, path) in foldersAbove(files).sorted(by: { $0.key < $1.key }) {
        if let former = claimed[folded(folder.text)] { throw .usage(.pathTwice(former, path)) }
    }
}

/// The folders that the paths go through, each with the first such path: `a/b/c` goes through `a` and `a/b`.
func foldersAbove(_ files: [OutputFile]) -> [ExactPath: String] {
    var folders: [ExactPath: String] = [:]
    for path in files.lazy.map(\.path) {
        var rest = path[...]
        while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            let folder = ExactPath(String(rest))
            if folders[folder] != nil { break }
            folders[folder] = path
        }
    }
    return folders
}

/// Swift compares and hashes strings by canonical equivalence, so only letter case is left to fold.
private func folded(_ path: String) -> String {
    path.lowercased()
}

private func isSafe(_ path: String) -> Bool {
    guard path.lowercased() != Marker.path, !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
        return false
    }
    return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
}
