/// Foresees texts over which libcmark-gfm 0.29.0.gfm.6 would sit for minutes, before it is given them.
///
/// Its time grows with the square of some things: brackets of one paragraph, lines like `|-|-|` under one another,
/// columns of a table, depth times lines. Honest texts stay a hundred times below these bounds; at the bounds a text
/// takes about a second.
struct ReadingCost {
    private static let depth = 400
    /// Open `[` inside each other; honest texts, code and data among them, stay far below.
    private static let openBrackets = 1_000
    private static let squares = 400_000_000
    private static let markerBytes = 40_000_000
    private static let cells = 500_000

    private var squares = 0
    private var markerBytes = 0
    private var cells = 0
    private var run = Run()

    /// What counts for a stretch of lines without an empty one between.
    private struct Run {
        var brackets = 0
        var openBrackets = 0
        var bytes = 0
        var columns = 0
    }

    /// The line at which a text becomes too costly to read, and whether by depth; nothing for all others.
    static func lineTooFar(in text: [UInt8]) -> (line: Int, isDepth: Bool)? {
        var cost = ReadingCost()
        var number = 0
        var rest = text[...]
        while true {
            number += 1
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            let line = rest[..<(end ?? rest.endIndex)]
            let shape = LineShape(line)
            if shape.depth > depth { return (number, true) }
            // Without a bracket none can be opened.
            if shape.brackets > 0 || cost.run.openBrackets > 0, cost.nestsBrackets(line) { return (number, false) }
            if cost.add(shape, bytes: line.count) { return (number, false) }
            guard let end else { return cost.endRun() ? (number, false) : nil }
            rest = rest[(end + 1)...]
        }
    }

    /// Follows the brackets of one line; true when too many are open inside each other.
    private mutating func nestsBrackets(_ line: ArraySlice<UInt8>) -> Bool {
        for byte in line {
            if byte == UInt8(ascii: "[") { run.openBrackets += 1 }
            if byte == UInt8(ascii: "]"), run.openBrackets > 0 { run.openBrackets -= 1 }
            if run.openBrackets > Self.openBrackets { return true }
        }
        return false
    }

    /// Counts one line; true when that is too much.
    private mutating func add(_ shape: LineShape, bytes: Int) -> Bool {
        guard !shape.isBlank else { return endRun() }
        run.bytes += bytes
        run.brackets += shape.brackets
        squares += shape.pipes * shape.pipes
        if shape.isTableMarker {
            markerBytes += run.bytes
            run.columns = max(run.columns, shape.pipes + 1)
        }
        cells += run.columns
        return isTooMuch
    }

    private mutating func endRun() -> Bool {
        squares += run.brackets * run.brackets
        run = Run()
        return isTooMuch
    }

    private var isTooMuch: Bool {
        squares > Self.squares || markerBytes > Self.markerBytes || cells > Self.cells
    }
}

/// What one line could mean to a Markdown parser, read generously.
private struct LineShape {
    private(set) var brackets = 0
    private(set) var pipes = 0
    /// How many quotes and lists may be open on this line: marks at its start, and half of its indent.
    private(set) var depth = 0
    private(set) var isBlank = true
    /// Whether it may part a table's head from its rows.
    private(set) var isTableMarker = false

    init(_ line: ArraySlice<UInt8>) {
        var (marks, indent, onlyMarker, hasDash) = (0, 0, true, false)
        var place = line.startIndex
        // What may stand before a text: its indent, quotes, lists.
        prefix: while place < line.endIndex {
            switch line[place] {
            case UInt8(ascii: " "): indent += 1
            case UInt8(ascii: "\t"): indent += 4
            case UInt8(ascii: "\r"): break
            case UInt8(ascii: ">"): marks += 1
            case UInt8(ascii: "-"): (marks, hasDash) = (marks + 1, true)
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"):
                (marks, onlyMarker) = (marks + 1, false)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): onlyMarker = false
            default: break prefix
            }
            isBlank = isBlank && line[place] <= 0x20
            place += 1
        }
        let inPrefix = place == line.endIndex
        isBlank = isBlank && inPrefix
        for byte in line[place...] {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: ":"), UInt8(ascii: ">"): break
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "["): (brackets, onlyMarker) = (brackets + 1, false)
            default: onlyMarker = false
            }
        }
        depth = marks + indent / 2
        isTableMarker = onlyMarker && hasDash && (pipes > 0 || !inPrefix)
    }
}
