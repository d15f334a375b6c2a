/// The one place where text becomes part of HTML.
package enum HTMLEscaping {
    /// Appends `text` so that it is safe both as content and within double quotes.
    package static func append(_ text: String, to result: inout [UInt8]) {
        for byte in text.utf8 {
            append(byte, to: &result)
        }
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
