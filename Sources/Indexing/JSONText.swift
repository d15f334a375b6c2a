/// Writes JSON that may also stand in a script.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    /// Writes `{"name":…,"name":…}`, each value by its closure.
    mutating func object(_ members: KeyValuePairs<String, (inout JSONText) -> Void>) { object(Array(members)) }

    /// The same of members that were put together.
    mutating func object(_ members: [(key: String, value: (inout JSONText) -> Void)]) {
        list(members, from: "{", to: "}") { member, text in
            text.quoted(member.key)
            text.bytes.append(UInt8(ascii: ":"))
            member.value(&text)
        }
    }

    mutating func list(_ texts: some Sequence<String>) { list(texts, from: "[", to: "]") { $1.quoted($0) } }

    mutating func list(_ numbers: some Sequence<Int>) { list(numbers, from: "[", to: "]") { $1.number($0) } }

    mutating func number(_ number: Int) { bytes += String(number).utf8 }

    /// Writes a number that is finite.
    mutating func number(_ number: Double) { bytes += String(number).utf8 }

    /// Writes a list of objects or other values, each by `write`.
    mutating func list<Item>(of items: some Sequence<Item>, _ write: (Item, inout JSONText) -> Void) {
        list(items, from: "[", to: "]", write)
    }

    /// Writes a text in quotes.
    mutating func quoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { escaped($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes what `write` appends in quotes; it must need no escaping.
    mutating func packed(_ write: (inout [UInt8]) -> Void) {
        bytes.append(UInt8(ascii: "\""))
        write(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func list<Item>(
        _ items: some Sequence<Item>, from opening: Unicode.Scalar, to closing: Unicode.Scalar,
        _ write: (Item, inout JSONText) -> Void
    ) {
        bytes.append(UInt8(ascii: opening))
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(item, &self)
        }
        bytes.append(UInt8(ascii: closing))
    }
}

extension JSONText {
    /// `<` is escaped because it could end a script; so are the separators of lines that older scripts stumble over.
    private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            guard let (escape, length) = Self.escape(at: index, in: text) else { continue }
            bytes += text[start..<index]
            bytes += escape.utf8
            start = index + length
        }
        bytes += text[start...]
    }

    private static func escape(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (String, length: Int)? {
        switch text[index] {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case UInt8(ascii: "<"): return ("\\u003c", 1)
        case 0x0A: return ("\\n", 1)
        case 0..<0x20:
            let digits = String(text[index], radix: 16)
            return ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits, 1)
        case 0xE2:
            guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
            return text[index + 2] == 0xA8 ? ("\\u2028", 3) : text[index + 2] == 0xA9 ? ("\\u2029", 3) : nil
        default: return nil
        }
    }
}
