/// Writes the lines of a vCard (RFC 2426) or a calendar (RFC 5545): folded, with CRLF at their ends.
struct ContentLines {
    private(set) var text = ""

    /// In octets, without the end of the line.
    private static let limit = 75

    /// Writes `NAME:value`; the value must be escaped already where its kind asks for it.
    mutating func add(_ name: String, _ value: String) {
        var octets = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let size = UTF8.width(scalar)
            if octets + size > Self.limit {
                text += "\r\n "
                octets = 1
            }
            text.unicodeScalars.append(scalar)
            octets += size
        }
        text += "\r\n"
    }

    /// Writes a line whose value is a text; an absent or empty one writes nothing.
    mutating func add(_ name: String, text value: String?) {
        guard let value, !value.isEmpty else { return }
        add(name, Self.escaped(value))
    }

    /// Writes a line of several texts.
    mutating func add(_ name: String, texts: [String], separator: String = ",") {
        guard !texts.allSatisfy(\.isEmpty) else { return }
        add(name, texts.map(Self.escaped).joined(separator: separator))
    }

    /// A text as it may stand in a value; control characters, which no value may hold, are left out.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ",", ";": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7f: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
