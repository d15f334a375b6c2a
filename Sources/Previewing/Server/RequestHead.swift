/// The head of an HTTP request: what is asked for, without the bytes around it.
struct RequestHead: Sendable, Equatable {
    let method: String
    /// Decoded, beginning with `/`, without `.` and `..` as parts.
    let path: String
    /// What follows `?`, as it came.
    let query: String
    /// Names in lower case; what came twice is joined by a comma.
    let headers: [String: String]
    /// Whether the caller may ask again on the same connection.
    let keepsOpen: Bool

    var isHead: Bool { method == "HEAD" }

    /// More than this is no browser.
    static let largest = 16_384
    private static let mostHeaders = 100

    /// Why a request is not understood: the status to answer with.
    enum Refusal: Int, Error {
        case malformed = 400
        case bodyNotAllowed = 413
        case headTooLarge = 431
        case otherVersion = 505
    }

    /// Reads the first request among some bytes and takes it away; nothing while it is not whole.
    static func take(from bytes: inout [UInt8]) throws(Refusal) -> RequestHead? {
        let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        guard let found = bytes.prefix(largest + end.count).firstRange(of: end) else {
            if bytes.count > largest { throw .headTooLarge }
            return nil
        }
        let head = bytes[..<found.lowerBound]
        bytes.removeFirst(found.upperBound)
        guard let text = String(validating: head, as: UTF8.self) else { throw .malformed }
        return try RequestHead(text)
    }

    private init(_ text: String) throws(Refusal) {
        var lines = text.unicodeScalars.split(separator: "\r\n".unicodeScalars).map { String($0) }
        guard !lines.isEmpty, !text.unicodeScalars.contains("\0") else { throw .malformed }
        let first = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard first.count == 3, Self.isToken(first[0]) else { throw .malformed }
        guard first[2] == "HTTP/1.1" || first[2] == "HTTP/1.0" else {
            throw first[2].hasPrefix("HTTP/") ? .otherVersion : .malformed
        }
        method = String(first[0])
        let target = first[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = Self.decodedPath(target.first ?? "") else { throw .malformed }
        self.path = path
        query = target.count > 1 ? String(target[1]) : ""
        headers = try Self.headers(lines)
        guard first[2] == "HTTP/1.0" || headers["host"] != nil else { throw .malformed }
        guard headers["transfer-encoding"] == nil, headers["content-length"] ?? "0" == "0" else {
            throw .bodyNotAllowed
        }
        let wish = headers["connection"]?.lowercased() ?? ""
        keepsOpen = first[2] == "HTTP/1.1" && !wish.contains("close")
    }

    private static func headers(_ lines: [String]) throws(Refusal) -> [String: String] {
        guard lines.count <= mostHeaders else { throw .headTooLarge }
        var headers: [String: String] = [:]
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, isToken(parts[0]), !line.unicodeScalars.contains(where: isControl) else {
                throw .malformed
            }
            let name = parts[0].lowercased()
            let value = String(parts[1].drop { $0 == " " || $0 == "\t" })
            // Two hosts are two opinions about whom the request is for.
            if let former = headers[name] {
                guard name != "host" else { throw .malformed }
                headers[name] = former + ", " + value
            } else {
                headers[name] = value
            }
        }
        return headers
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\t") || scalar.value == 0x7F
    }

    private static func isToken(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                byte > 0x20 && byte < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains(byte)
            }
    }

    /// The path with its percent signs resolved; nothing for one that leads anywhere but to a name.
    static func decodedPath(_ written: some StringProtocol) -> String? {
        guard written.hasPrefix("/"), let bytes = percentDecoded(written),
            let path = String(validating: bytes, as: UTF8.self)
        else { return nil }
        let isPlain = path.unicodeScalars.allSatisfy { !isControl($0) && $0 != "\\" && $0 != "\t" }
        let leads = path.split(separator: "/").contains { $0 == "." || $0 == ".." }
        return isPlain && !leads ? path : nil
    }
}

/// The bytes that a text with `%41` stands for; nothing where a percent sign stands alone.
func percentDecoded(_ written: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(written.utf8)[...]
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "%") else {
            bytes.append(byte)
            continue
        }
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit), let value = UInt8(digits, radix: 16) else {
            return nil
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
    }
    return bytes
}
