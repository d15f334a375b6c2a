/// Rows of texts, one in a line, the texts with tabs between them.
///
/// A site under construction can have a hundred thousand problems, which JSON would take longer to read than building
/// the site.
enum Row {
    private static let tab = UInt8(ascii: "\t")
    private static let lineEnd = UInt8(ascii: "\n")
    private static let backslash = UInt8(ascii: "\\")
    /// What stands after a backslash, for a character that would end a text or a row.
    private static let letters: [UInt8: UInt8] = [
        tab: UInt8(ascii: "t"), lineEnd: UInt8(ascii: "n"), backslash: backslash,
    ]

    static func text(_ rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in rows {
            for (index, text) in row.enumerated() {
                if index > 0 { bytes.append(tab) }
                append(text, to: &bytes)
            }
            bytes.append(lineEnd)
        }
        return bytes
    }

    /// What `text` was given; other bytes give rows that nobody asked for, never a failure.
    static func all(in bytes: [UInt8]) -> [[String]] {
        bytes.split(separator: lineEnd, omittingEmptySubsequences: false).dropLast().map { line in
            line.split(separator: tab, omittingEmptySubsequences: false).map(plain)
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            if let letter = byte == backslash || byte < 0x20 ? letters[byte] : nil {
                bytes += [backslash, letter]
            } else {
                bytes.append(byte)
            }
        }
    }

    private static func plain(_ text: ArraySlice<UInt8>) -> String {
        guard text.contains(backslash) else { return String(decoding: text, as: UTF8.self) }
        var plain: [UInt8] = []
        var isEscaped = false
        for byte in text {
            if isEscaped {
                plain.append(letters.first { $0.value == byte }?.key ?? byte)
                isEscaped = false
            } else if byte == backslash {
                isEscaped = true
            } else {
                plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
