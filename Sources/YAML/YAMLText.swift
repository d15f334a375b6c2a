/// Writes values so that `parseYAML` reads the same values again, whatever they hold.
package enum YAMLText {
    /// A text: plain where nothing can be mistaken, else in double quotes.
    package static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// `[a, b]`.
    package static func list(_ texts: [String]) -> String { "[" + texts.map(scalar).joined(separator: ", ") + "]" }

    /// In double quotes, which JSON and YAML both read.
    ///
    /// The look that bounds what YAML may cost counts brackets and anchors in texts too, so these are escaped.
    package static func quoted(_ text: String) -> String {
        var result = "\""
        var previous: Unicode.Scalar = " "
        let hasManySigns = text.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") } > 8
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "[", "{": result += hasManySigns ? escaped(scalar) : String(scalar)
            case "&", "*": result += isWord(previous) ? String(scalar) : escaped(scalar)
            default: result += isShown(scalar) ? String(scalar) : escaped(scalar)
            }
            previous = scalar
        }
        return result + "\""
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }

    /// Control characters, and those that end a line for some parsers or turn the direction of a text, are spelled out.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
        default: scalar.value != 0xFEFF && scalar.value < 0x10000
        }
    }

    /// `\u005B`; beyond the first plane the two halves of UTF-16 are no YAML, so `\U0001F198`.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let isShort = digits.count <= 4
        return (isShort ? "\\u" : "\\U") + String(repeating: "0", count: (isShort ? 4 : 8) - digits.count) + digits
    }

    /// Only what looks like words, numbers, dates or web addresses, so that nobody has to know YAML's rules.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, last != " ",
            first.properties.isAlphabetic || first.properties.numericType != nil || first == "+",
            !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
        else { return false }
        let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
        let body = isWeb ? text.drop { $0 != "/" } : text[...]
        return body.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case " ", "-", "_", ".", "/", "(", ")", "+", ";": true
            case "=", "~", "%", "?": isWeb
            default: isShown(scalar) && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            }
        } && !text.contains("  ")
    }
}
