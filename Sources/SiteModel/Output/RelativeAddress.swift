/// Addresses from one file of the output to another, ready for `href`.
package struct RelativeAddress: Sendable {
    /// The folder of the page that links, from the output's root, with a slash at its end.
    private let folder: [UInt8]
    private let depth: Int

    /// - Parameter path: The linking page's path, such as `id/panduan/paspor.html`.
    package init(from path: String) {
        let bytes = Array(path.utf8)
        folder = Array(bytes.prefix(upTo: (bytes.lastIndex(of: slash) ?? -1) + 1))
        depth = folder.count { $0 == slash }
    }

    /// The way up to the output's root: `../../`; `./` for a page that lies in it.
    package var root: String { depth == 0 ? "./" : String(repeating: "../", count: depth) }

    /// The way to another file.
    package func to(_ path: String, fragment: String? = nil) -> String {
        var shared = 0
        var sharedDepth = 0
        for (index, (mine, other)) in zip(folder, path.utf8).enumerated() {
            guard mine == other else { break }
            if mine == slash { (shared, sharedDepth) = (index + 1, sharedDepth + 1) }
        }
        let up = String(repeating: "../", count: depth - sharedDepth)
        let address = up + percentEncodedPath(String(decoding: path.utf8.dropFirst(shared), as: UTF8.self))
        guard let fragment, !fragment.isEmpty else { return address }
        return address + "#" + percentEncoded(fragment)
    }
}

private let slash = UInt8(ascii: "/")

/// A part of a path with everything encoded that an address does not allow, letters beyond ASCII among it.
package func percentEncoded(_ part: String) -> String { encoded(part, isKept: isPlain) }

/// A whole path, encoded like its parts.
package func percentEncodedPath(_ path: String) -> String { encoded(path) { isPlain($0) || $0 == slash } }

private func encoded(_ text: String, isKept: (UInt8) -> Bool) -> String {
    guard !text.utf8.allSatisfy(isKept) else { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        if isKept(byte) {
            bytes.append(byte)
        } else {
            bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        true
    default: false
    }
}
