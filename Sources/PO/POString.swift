/// A string in double quotes, with the escapes of C.
enum POString {
    /// The text of a string that is all of a line; nothing when it is none.
    static func read(_ quoted: Substring) -> String? {
        guard quoted.count >= 2, quoted.hasPrefix("\""), quoted.hasSuffix("\"") else { return nil }
        var text = ""
        var rest = quoted.dropFirst().dropLast()
        while let next = rest.popFirst() {
            guard next != "\"" else { return nil }
            guard next == "\\" else {
                text.append(next)
                continue
            }
            guard let letter = rest.popFirst(), let character = escapes[letter] else { return nil }
            text.append(character)
        }
        return text
    }

    private static let escapes: [Character: Character] = [
        "n": "\n", "t": "\t", "r": "\r", "\"": "\"", "\\": "\\", "a": "\u{7}", "b": "\u{8}", "f": "\u{C}", "v": "\u{B}",
    ]
}
