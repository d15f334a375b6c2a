internal import Foundation

/// Gives text one spelling for what people take to be the same: `Água` and `agua`, `٣` and `3`.
///
/// The rules are those of `fold` in the search engine of the browser. Nearly every letter folds by itself, and each is
/// worked out once; only what combines with its neighbours goes through normalisation as a run.
struct WordFolding {
    /// The folded text of the last call.
    private(set) var scalars: [Unicode.Scalar] = []
    private var letters = FoldedLetters()
    private var run = String.UnicodeScalarView()
    private var knownRuns: [String: [Unicode.Scalar]] = [:]

    /// More would cost memory without being met again.
    private static let memoryLimit = 50_000
    /// Normalisation sorts marks in quadratic time; no writing system stacks so many on one letter (UAX #15 has the
    /// same limit for its stream-safe texts). Those beyond are left out.
    private static let mostMarks = 30

    mutating func fold(_ text: String) {
        scalars.removeAll(keepingCapacity: true)
        scalars.reserveCapacity(text.utf8.count)
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(text) }
        var waiting: Unicode.Scalar?
        var marks = 0
        for scalar in text.unicodeScalars {
            let role = letters.role(of: scalar)
            if role == .dropped { continue }
            marks = role == .mark ? marks + 1 : 0
            if marks > Self.mostMarks { continue }
            if let before = waiting { take(before, attaches: role != .alone) }
            waiting = scalar
        }
        if let last = waiting { take(last, attaches: false) }
        endRun()
    }

    /// Most texts of most languages: each letter folds to its small form.
    private mutating func foldASCII(_ text: String) {
        for byte in text.utf8 {
            scalars.append(Unicode.Scalar((0x41...0x5A).contains(byte) ? byte + 32 : byte))
        }
    }

    /// - Parameter attaches: Whether what follows may combine with this scalar.
    private mutating func take(_ scalar: Unicode.Scalar, attaches: Bool) {
        if !attaches, run.isEmpty || letters.role(of: scalar) == .alone, let folded = letters.folded(scalar) {
            endRun()
            return scalars.append(folded)
        }
        run.append(scalar)
    }

    private mutating func endRun() {
        guard !run.isEmpty else { return }
        let text = String(run)
        run = String.UnicodeScalarView()
        if let known = knownRuns[text] { return scalars += known }
        let folded = foldedRun(text)
        if knownRuns.count < Self.memoryLimit { knownRuns[text] = folded }
        scalars += folded
    }
}

/// Remembers what single scalars fold to.
private struct FoldedLetters {
    /// How a scalar goes together with the one before it.
    enum Role {
        case alone
        /// A letter that Hangul syllables are made of.
        case part
        /// A mark, or a half-width sign that stands for one.
        case mark
        /// Left out of every text.
        case dropped
    }

    /// Scalars below are remembered: all alphabets, but not the thousands of Han, Hangul and rare signs.
    private static let limit: UInt32 = 0x3100
    private static let unknown: UInt32 = 0xFFFF_FFFF
    private static let none: UInt32 = 0xFFFF_FFFE
    private var known = [UInt32](repeating: unknown, count: Int(limit))
    private var knownRoles = [Role?](repeating: nil, count: Int(limit))

    /// The one scalar that a scalar folds to when nothing attaches to it; nothing where it folds to none or several.
    mutating func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(scalar.value + 32)
        case 0x00...0x7F, 0x4E00...0x9FFF: return scalar
        case Self.limit...: return nil
        default: break
        }
        let index = Int(scalar.value)
        if known[index] == Self.unknown { known[index] = Self.foldedAlone(scalar)?.value ?? Self.none }
        return Unicode.Scalar(known[index])
    }

    private static func foldedAlone(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let folded = foldedRun(String(scalar))
        return folded.count == 1 ? folded[0] : nil
    }

    mutating func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar.value {
        case 0x00...0x7F, 0x4E00...0x9FFF: return .alone
        case Self.limit...: return Self.role(of: scalar)
        default: break
        }
        let index = Int(scalar.value)
        if let role = knownRoles[index] { return role }
        let role = Self.role(of: scalar)
        knownRoles[index] = role
        return role
    }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        if isDropped(scalar) { return .dropped }
        switch scalar.value {
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF, 0xFFA0...0xFFDC: return .part
        case 0xFF9E, 0xFF9F: return .mark
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        default: return .alone
        }
    }
}

private func foldedRun(_ run: String) -> [Unicode.Scalar] {
    let decomposed = run.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { !isDropped($0) }
    let lowered = String(String.UnicodeScalarView(decomposed)).lowercased()
    var view = String.UnicodeScalarView()
    for scalar in lowered.unicodeScalars where !isDropped(scalar) {
        if let alike = alike(scalar) {
            view.append(contentsOf: alike.unicodeScalars)
        } else {
            view.append(scalar)
        }
    }
    return Array(String(view).precomposedStringWithCanonicalMapping.unicodeScalars)
}

/// Marks that people leave out when they type, format characters, and the Arabic tatweel.
private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
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
private func alike(_ scalar: Unicode.Scalar) -> String? {
    if scalar.value < 0x80 { return nil }
    if let letter = alikeLetters[scalar] { return letter }
    guard scalar.properties.numericType == .decimal else { return nil }
    for zero in zeros where (zero..<zero + 10).contains(scalar.value) { return String(scalar.value - zero) }
    return nil
}

private let alikeLetters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "ð": "d", "ø": "o", "þ": "th", "đ": "d", "ħ": "h", "ı": "i", "ł": "l", "œ": "oe",
    "ŧ": "t", "ς": "σ", "\u{671}": "\u{627}", "\u{649}": "\u{64A}", "\u{6CC}": "\u{64A}", "\u{629}": "\u{647}",
    "\u{6C1}": "\u{647}", "\u{6BE}": "\u{647}", "\u{6D5}": "\u{647}", "\u{6A9}": "\u{643}",
]

private let zeros: [UInt32] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
]
