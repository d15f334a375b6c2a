internal import Foundation

/// An address as an editor wrote it, taken apart.
struct LinkAddress {
    /// The part before `#`, with `%20` and the like resolved, in NFC as the names of files are.
    let path: String
    /// The part after `#`.
    let fragment: String?
    /// Whether it leads out of the site: `https:`, `tel:` and so on.
    let hasScheme: Bool

    init(_ written: String) {
        let bytes = written.utf8
        let sign = bytes.firstIndex(of: UInt8(ascii: "#"))
        let path = Self.percentDecoded(String(written[..<(sign ?? written.endIndex)]))
        self.path = path.utf8.allSatisfy { $0 < 0x80 } ? path : path.precomposedStringWithCanonicalMapping
        fragment = sign.map { Self.percentDecoded(String(written[bytes.index(after: $0)...])) }
        let first = bytes.firstIndex { Self.partSigns.contains($0) }
        hasScheme = first.map { bytes[$0] == UInt8(ascii: ":") } ?? false
    }

    /// A colon makes a scheme unless one of the others stands before it.
    private static let partSigns = Array(":/#?".utf8)

    /// The path from `content/`, for a link in a page of `folder`; nothing when it leads out of it.
    func path(from folder: String) -> String? {
        var parts = path.utf8.first == UInt8(ascii: "/") ? [] : folder.utf8.split(separator: UInt8(ascii: "/"))
        for part in path.utf8.split(separator: UInt8(ascii: "/")) {
            switch Substring(part) {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(part)
            }
        }
        return parts.map { Substring($0) }.joined(separator: "/")
    }

    private static func percentDecoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                bytes.append(UInt8(digits[0] * 16 + digits[1]))
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? text
    }
}

/// A file as an editor types it into a link in a page of `folder`, with the anchor that stood there.
///
/// Signs that would end the link or mean something else are written as `%20` and the like.
func typedLink(to path: String, from folder: String, fragment: String? = nil) -> String {
    let special = Set(" ()<>%?#\"".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = relativePath(to: path, from: folder).utf8.flatMap { byte in
        special.contains(byte) ? [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
    }
    return String(decoding: bytes, as: UTF8.self) + (fragment.map { "#" + $0 } ?? "")
}

/// The way from a page in `folder` to a file, both given from `content/`.
func relativePath(to path: String, from folder: String) -> String {
    let from = folder.split(separator: "/")
    let to = path.split(separator: "/")
    let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: from.count - shared)
    return (up + to.dropFirst(shared).map(String.init)).joined(separator: "/")
}
