/// Refuses, before the parser sees it, a text that would cost it endless time or a deep stack.
///
/// The parser recurses with nesting and follows aliases when it compares keys, so both are bounded by a look at the bytes.
/// The look is coarse: it also counts brackets and stars inside texts, and so its bounds are far above what people write.
enum YAMLLimits {
    static let bytes = 1_000_000
    static let nesting = 64
    static let indentation = 128
    static let aliases = 16
    static let nodes = 100_000

    enum Reason { case size, nesting, aliases, nodes }

    /// The first excess and the byte at which it is reached.
    static func excess(in text: [UInt8]) -> (reason: Reason, offset: Int)? {
        guard text.count <= bytes else { return (.size, 0) }
        var scan = YAMLLimitScan()
        for (offset, byte) in text.enumerated() {
            if let reason = scan.read(byte) { return (reason, offset) }
        }
        return nil
    }
}

/// Counts open brackets, the depth of the line's start, anchors and aliases, byte by byte.
private struct YAMLLimitScan {
    private var openBrackets = 0
    private var lineDepth = 0
    private var isAtLineStart = true
    private var anchors = 0
    private var aliases = 0
    private var previous = UInt8(ascii: "\n")
    private var beforePrevious = UInt8(ascii: "\n")

    mutating func read(_ byte: UInt8) -> YAMLLimits.Reason? {
        countDepth(byte)
        countAnchors(byte)
        beforePrevious = previous
        previous = byte
        if openBrackets > YAMLLimits.nesting || lineDepth > YAMLLimits.indentation { return .nesting }
        return anchors > 0 && aliases > YAMLLimits.aliases ? .aliases : nil
    }

    private mutating func countDepth(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            lineDepth = 0
            isAtLineStart = true
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            if isAtLineStart { lineDepth += 1 }
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            isAtLineStart = false
            openBrackets += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            isAtLineStart = false
            openBrackets = max(openBrackets - 1, 0)
        default:
            isAtLineStart = false
        }
    }

    /// `&` and `*` mean something only where a value can start, and when a name follows.
    private mutating func countAnchors(_ byte: UInt8) {
        guard previous == UInt8(ascii: "&") || previous == UInt8(ascii: "*"), Self.isName(byte),
            !Self.isName(beforePrevious)
        else { return }
        if previous == UInt8(ascii: "&") { anchors += 1 } else { aliases += 1 }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
