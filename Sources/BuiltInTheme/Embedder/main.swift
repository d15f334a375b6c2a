import Foundation

// ThemeEmbedder GENERATED-FILE THEME-FOLDER PATH…
// Writes a Swift file that holds the bytes of each path of the theme.

/// A string literal takes far less time to compile than an array of numbers, so bytes that are not text become
/// characters of the same numbers.
func element(_ path: String, _ bytes: Data) -> String {
    if let text = String(validating: bytes, as: UTF8.self) {
        return "text(\(literal(path)), \(literal(text)))"
    }
    let characters = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    return "binary(\(literal(path)), \(literal(characters)))"
}

/// A string as Swift source on one line; what is not printable ASCII is written by its number.
func literal(_ text: String) -> String {
    let characters = text.unicodeScalars.map { scalar in
        switch scalar {
        case "\n": "\\n"
        case "\"", "\\": "\\\(scalar)"
        case " "..."~": String(scalar)
        default: "\\u{\(String(scalar.value, radix: 16))}"
        }
    }
    return "\"\(characters.joined())\""
}

let arguments = CommandLine.arguments.dropFirst()
guard let generated = arguments.first, let theme = arguments.dropFirst().first else {
    FileHandle.standardError.write(Data("usage: ThemeEmbedder GENERATED-FILE THEME-FOLDER PATH…\n".utf8))
    exit(2)
}

let elements = try arguments.dropFirst(2).map { path in
    element(path, try Data(contentsOf: URL(fileURLWithPath: "\(theme)/\(path)")))
}
let source = """
    // Made by ThemeEmbedder from themes/default.

    extension BuiltInTheme {
        static func embedded() -> [(path: String, bytes: [UInt8])] {
            [
                \(elements.joined(separator: ",\n            "))
            ]
        }
    }

    """
try Data(source.utf8).write(to: URL(fileURLWithPath: generated), options: .atomic)
