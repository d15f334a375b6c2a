/// Appends a text with the five characters replaced that mean something in HTML, in text as in quoted attributes.
///
/// Works on bytes, so that no mark that follows a quote can hide it.
func appendEscaped(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
        var start = 0
        for index in bytes.indices {
            guard isSpecial(bytes[index]), let entity = entity(bytes[index]) else { continue }
            output += bytes[start..<index]
            output += entity.utf8
            start = index + 1
        }
        output += bytes[start...]
    }
}

private func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
        || byte == UInt8(ascii: "'")
}

private func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}
