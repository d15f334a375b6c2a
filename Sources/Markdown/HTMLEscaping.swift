/// The one place where text becomes part of HTML.
package enum HTMLEscaping {
    /// Appends `text` so that it is safe both as content and within double quotes.
    package static func append(_ text: String, to result: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices where isSpecial(bytes[index]) {
                result += bytes[start..<index]
                append(bytes[index], to: &result)
                start = index + 1
            }
            result += bytes[start...]
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"")
    }

    /// Appends one byte of UTF-8 text, escaped.
    @inline(__always)
    package static func append(_ byte: UInt8, to result: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): result.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): result.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): result.append(contentsOf: "&quot;".utf8)
        default: result.append(byte)
        }
    }
}

extension String {
    /// Whether some byte of the text passes a test. Asked of every text of every page, and in one stretch of memory
    /// several times as fast as through the text's own view.
    func hasByte(where test: (UInt8) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(where: test) } ?? utf8.contains(where: test)
    }
}

/// An address as it may stand in `href`: what HTML does not allow there is percent-encoded, the rest stays as written.
package func encodedAddress(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isPlain) else { return address }
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = address.utf8.flatMap { byte in
        isPlain(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// Letters, digits, and `-_.+!*'(),%#@?=;:/&$~`: asked of every byte of every address, so a table of ranges, no set.
private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x40...0x5A, 0x30...0x3B, 0x23...0x2F, 0x21, 0x3D, 0x3F, 0x5F, 0x7E: true
    default: false
    }
}
