internal import Foundation

/// The pictures that a page of ours shows, by their paths in the output.
struct HTMLPictures {
    private(set) var paths: [String] = []

    /// - Parameter path: The page's own path, from which its addresses lead on.
    init(_ html: [UInt8], of path: String) {
        let folder = path.split(separator: "/").dropLast().map(String.init)
        let key = Array(" src=\"".utf8)
        var rest = html[...]
        while let space = rest.firstIndex(of: UInt8(ascii: " ")) {
            rest = rest[space...]
            guard rest.starts(with: key) else {
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst(key.count)
            let address = String(decoding: rest.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
            if let target = Self.followed(address, from: folder), !paths.contains(target) { paths.append(target) }
        }
    }

    private static func followed(_ address: String, from folder: [String]) -> String? {
        guard let plain = address.removingPercentEncoding else { return nil }
        var parts = folder
        for part in plain.split(separator: "/") {
            if part == ".." { parts = Array(parts.dropLast()) } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
