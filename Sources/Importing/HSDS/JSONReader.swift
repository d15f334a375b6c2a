internal import Diagnostics

/// Reads JSON (RFC 8259) with the place of every value, which Foundation's reader does not tell.
struct JSONReader {
    private let text: [UInt8]
    private var position = 0
    private var line = 1
    private var column = 1

    /// HSDS nests a dozen levels; more could exhaust the stack here, and YAML's bounds in the page.
    private static let deepest = 32

    private init(_ text: [UInt8]) { self.text = text }

    /// - Parameter text: UTF-8 without a byte order mark.
    static func read(_ text: [UInt8], file: String) -> Reported<JSONNode?> {
        var reader = JSONReader(text)
        do throws(JSONProblem) {
            let node = try reader.value(depth: 0)
            reader.skipBlanks()
            guard reader.position == text.count else { throw JSONProblem.unexpected }
            return Reported(node)
        } catch {
            let place = SourcePlace(file: file, range: SourceRange(line: reader.line, column: reader.column))
            return Reported(nil, [ImportDiagnostics.jsonBroken(error, at: place)])
        }
    }

    private mutating func value(depth: Int) throws(JSONProblem) -> JSONNode {
        guard depth <= Self.deepest else { throw .deep }
        skipBlanks()
        let start = (line: line, column: column)
        let value = try self.value(at: depth)
        let range = SourceRange(line: start.line, column: start.column, endLine: line, endColumn: column)
        return JSONNode(value: value, range: range)
    }

    private mutating func value(at depth: Int) throws(JSONProblem) -> JSONNode.Value {
        switch next {
        case UInt8(ascii: "{"): return .object(try members(depth))
        case UInt8(ascii: "["): return .list(try items(depth))
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func members(_ depth: Int) throws(JSONProblem) -> [JSONNode.JSONMember] {
        var members: [JSONNode.JSONMember] = []
        var names: Set<String> = []
        advance()
        skipBlanks()
        if take(UInt8(ascii: "}")) { return [] }
        while true {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw .unexpected }
            let name = try string()
            guard names.insert(name).inserted else { throw .nameTwice }
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw .unexpected }
            members.append(JSONNode.JSONMember(name: name, value: try value(depth: depth + 1)))
            skipBlanks()
            if take(UInt8(ascii: "}")) { return members }
            guard take(UInt8(ascii: ",")) else { throw .unexpected }
        }
    }

    private mutating func items(_ depth: Int) throws(JSONProblem) -> [JSONNode] {
        var items: [JSONNode] = []
        advance()
        skipBlanks()
        if take(UInt8(ascii: "]")) { return [] }
        while true {
            items.append(try value(depth: depth + 1))
            skipBlanks()
            if take(UInt8(ascii: "]")) { return items }
            guard take(UInt8(ascii: ",")) else { throw .unexpected }
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONNode.Value) throws(JSONProblem) -> JSONNode.Value {
        for offset in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[offset] else { throw .unexpected }
            advance()
        }
        return value
    }

    private mutating func number() throws(JSONProblem) -> String {
        let start = position
        _ = take(UInt8(ascii: "-"))
        let leading = position
        guard digits() > 0, position - leading == 1 || text[leading] != UInt8(ascii: "0") else { throw .unexpected }
        if take(UInt8(ascii: ".")), digits() == 0 { throw .unexpected }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
            guard digits() > 0 else { throw .unexpected }
        }
        return String(decoding: text[start..<position], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = next, (0x30...0x39).contains(byte) { advance() }
        return position - start
    }

    private mutating func string() throws(JSONProblem) -> String {
        advance()
        var bytes: [UInt8] = []
        while let byte = next {
            guard byte >= 0x20 else { throw .unexpected }
            advance()
            if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") { bytes += try escape() } else { bytes.append(byte) }
        }
        throw .unexpected
    }

    private mutating func escape() throws(JSONProblem) -> [UInt8] {
        guard let byte = next else { throw .unexpected }
        advance()
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(try unicode()).utf8)
        default: throw .unexpected
        }
    }

    /// Four digits, and four more for the second half of a pair; half a pair alone is no character.
    private mutating func unicode() throws(JSONProblem) -> Unicode.Scalar {
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw .unexpected }
        let second = try fourDigits()
        guard (0xD800...0xDBFF).contains(first), (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw .unexpected }
        return scalar
    }

    private mutating func fourDigits() throws(JSONProblem) -> UInt32 {
        let digits = text[position...].prefix(4)
        let isHex = digits.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
        }
        guard digits.count == 4, isHex, let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw .unexpected
        }
        for _ in 0..<4 { advance() }
        return number
    }

    // MARK: Bytes

    private var next: UInt8? { position < text.count ? text[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        advance()
        return true
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D { advance() }
    }

    /// One byte further; a column is a Unicode scalar.
    private mutating func advance() {
        let byte = text[position]
        position += 1
        if byte == 0x0A || byte == 0x0D && next != 0x0A {
            line += 1
            column = 1
        } else if byte & 0b1100_0000 != 0b1000_0000 {
            column += 1
        }
    }
}
