/// A JSON value. Written, it may also stand in a script of a page.
package indirect enum JSONValue: Sendable, Hashable {
    case text(String)
    case number(Int)
    /// Must be finite.
    case decimal(Double)
    case flag(Bool)
    case list([JSONValue])
    /// In the order in which the members are written.
    case object([JSONMember])

    /// The value as UTF-8, without white space.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    private func append(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.quote(text, to: &bytes)
        case .number(let number): bytes += String(number).utf8
        case .decimal(let number): bytes += String(number).utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .list(let items): Self.write(items, between: "[]", to: &bytes) { $0.append(to: &$1) }
        case .object(let members):
            Self.write(members, between: "{}", to: &bytes) { member, bytes in
                Self.quote(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.append(to: &bytes)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between brackets: StaticString, to bytes: inout [UInt8], each: (Item, inout [UInt8]) -> Void
    ) {
        bytes.append(brackets.utf8Start[0])
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            each(item, &bytes)
        }
        bytes.append(brackets.utf8Start[1])
    }

    /// `<` and `>` are escaped because they could end a script or a comment in one; so are the separators of lines that older scripts stumble over.
    private static func quote(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "<", ">", "\u{2028}", "\u{2029}": bytes += escaped(scalar).utf8
            case _ where scalar.value < 0x20: bytes += escaped(scalar).utf8
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

/// A name and its value in a JSON object.
package struct JSONMember: Sendable, Hashable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
        self.name = name
        self.value = value
    }
}

extension JSONMember {
    /// The members that have a value.
    package static func known(_ members: KeyValuePairs<String, JSONValue?>) -> [JSONMember] {
        members.compactMap { name, value in value.map { JSONMember(name, $0) } }
    }
}

extension JSONValue {
    /// An object without the members that have no value.
    package init(_ members: KeyValuePairs<String, JSONValue?>) {
        self = .object(JSONMember.known(members))
    }

    /// A text; nothing for an absent or empty one, so that what is not known is left out.
    package static func known(_ text: String?) -> JSONValue? {
        text.flatMap { $0.isEmpty ? nil : .text($0) }
    }

    /// A list; nothing for an empty one.
    package static func filled(_ items: [JSONValue]) -> JSONValue? { items.isEmpty ? nil : .list(items) }

    /// A list of texts; nothing for an empty one.
    package static func filled(_ texts: [String]) -> JSONValue? { filled(texts.map { .text($0) }) }
}

extension JSONValue: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self = .text(text) }
}
