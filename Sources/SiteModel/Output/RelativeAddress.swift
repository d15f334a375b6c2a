/// Addresses from one file of the output to another, ready for `href`.
package struct RelativeAddress: Sendable {
    /// The folders of the page that links, from the output's root.
    private let folders: [Substring]

    /// - Parameter path: The linking page's path, such as `id/panduan/paspor.html`.
    package init(from path: String) {
        folders = path.split(separator: "/").dropLast()
    }

    /// The way up to the output's root: `../../`; `./` for a page that lies in it.
    package var root: String { folders.isEmpty ? "./" : String(repeating: "../", count: folders.count) }

    /// The way to another file.
    package func to(_ path: String, fragment: String? = nil) -> String {
        let parts = path.split(separator: "/")
        let shared = zip(folders, parts.dropLast()).prefix { $0 == $1 }.count
        let up = String(repeating: "../", count: folders.count - shared)
        let address = up + parts.dropFirst(shared).map { percentEncoded(String($0)) }.joined(separator: "/")
        guard let fragment, !fragment.isEmpty else { return address }
        return address + "#" + percentEncoded(fragment)
    }
}

/// A part of a path with everything encoded that an address does not allow, letters beyond ASCII among it.
package func percentEncoded(_ part: String) -> String {
    guard !part.utf8.allSatisfy(isPlain) else { return part }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in part.utf8 {
        if isPlain(byte) {
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
