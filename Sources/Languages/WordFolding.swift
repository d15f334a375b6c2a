internal import Foundation

/// Gives text one spelling for what people take to be the same: `Água` and `agua`, `٣` and `3`.
///
/// The rules are those of `fold` in the search engine of the browser. Texts repeat their words, so what was folded is
/// remembered.
package struct WordFolding {
    private var known: [String: [Unicode.Scalar]] = [:]

    /// More would cost memory without being met again.
    private static let memoryLimit = 200_000

    package init() {}

    /// The folded scalars of a text.
    package mutating func fold(_ text: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.utf8.count)
        var pending = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let simple = Self.simple(scalar) {
                if !pending.isEmpty {
                    result += folded(String(pending))
                    pending = String.UnicodeScalarView()
                }
                result.append(simple)
            } else {
                pending.append(scalar)
            }
        }
        if !pending.isEmpty { result += folded(String(pending)) }
        return result
    }

    /// Scalars that fold to one scalar whatever stands beside them: ASCII and unified Han.
    private static func simple(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x41...0x5A: Unicode.Scalar(scalar.value + 32)
        case 0x00...0x7F, 0x4E00...0x9FFF: scalar
        default: nil
        }
    }

    private mutating func folded(_ run: String) -> [Unicode.Scalar] {
        if let found = known[run] { return found }
        let decomposed = run.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { !Self.isDropped($0) }
        let lowered = String(String.UnicodeScalarView(decomposed)).lowercased()
        var view = String.UnicodeScalarView()
        for scalar in lowered.unicodeScalars where !Self.isDropped(scalar) {
            if let alike = Self.alike(scalar) {
                view.append(contentsOf: alike.unicodeScalars)
            } else {
                view.append(scalar)
            }
        }
        let result = Array(String(view).precomposedStringWithCanonicalMapping.unicodeScalars)
        if known.count < Self.memoryLimit { known[run] = result }
        return result
    }

    /// Marks that people leave out when they type, format characters, and the Arabic tatweel.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x610...0x61A, 0x640,
            0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED, 0x8D3...0x8FF,
            0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF:
            true
        case 0..<0x300: scalar.value == 0xAD
        default: scalar.properties.generalCategory == .format
        }
    }

    /// Letters that no decomposition reaches, and the digits of other scripts.
    private static func alike(_ scalar: Unicode.Scalar) -> String? {
        if scalar.value < 0x80 { return nil }
        if let letter = letters[scalar] { return letter }
        guard scalar.properties.numericType == .decimal else { return nil }
        for zero in zeros where (zero..<zero + 10).contains(scalar.value) { return String(scalar.value - zero) }
        return nil
    }

    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "ð": "d", "ø": "o", "þ": "th", "đ": "d", "ħ": "h", "ı": "i", "ł": "l", "œ": "oe",
        "ŧ": "t", "ς": "σ", "\u{671}": "\u{627}", "\u{649}": "\u{64A}", "\u{6CC}": "\u{64A}", "\u{629}": "\u{647}",
        "\u{6C1}": "\u{647}", "\u{6BE}": "\u{647}", "\u{6D5}": "\u{647}", "\u{6A9}": "\u{643}",
    ]

    private static let zeros: [UInt32] = [
        0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20,
        0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
        0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
    ]
}
