extension Response {
    /// The answer that the request really asks for: only if it changed, only a part, only the head (RFC 9110).
    func fitted(to request: RequestHead) -> Response {
        if isKnown(to: request) { return Response(304, headers.filter { $0.name != "Content-Type" }, .bytes([])) }
        return part(of: request) ?? self
    }

    /// Whether the caller has this very version already.
    private func isKnown(to request: RequestHead) -> Bool {
        guard status == 200, let tag = header("ETag"), let known = request.headers["if-none-match"] else {
            return false
        }
        return known.split(separator: ",").contains { candidate in
            let trimmed = candidate.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
            return trimmed == "*" || trimmed == tag || trimmed == "W/" + tag
        }
    }

    private func part(of request: RequestHead) -> Response? {
        guard status == 200, request.method == "GET", let length, header("Accept-Ranges") != nil,
            let written = request.headers["range"], isStillMeant(request.headers["if-range"]),
            let range = ByteRange(written)
        else { return nil }
        guard let wanted = range.range(of: length) else {
            return .plain(416, [("Content-Range", "bytes */\(length)")])
        }
        var part = self
        part.status = 206
        part.headers.append(("Content-Range", "bytes \(wanted.lowerBound)-\(wanted.upperBound - 1)/\(length)"))
        switch body {
        case .bytes(let bytes): part.body = .bytes(Array(bytes[wanted]))
        case .file(let file, let all):
            part.body = .file(file, all.lowerBound + wanted.lowerBound..<all.lowerBound + wanted.upperBound)
        case .events: return nil
        }
        return part
    }

    /// Parts of two versions do not fit together.
    private func isStillMeant(_ version: String?) -> Bool { version == nil || version == header("ETag") }
}

/// `bytes=0-99`, `bytes=100-` or `bytes=-50`; several parts at once are not served, which RFC 9110 allows.
struct ByteRange: Equatable {
    let first: Int?
    let last: Int?

    init?(_ written: String) {
        guard written.hasPrefix("bytes=") else { return nil }
        let parts = written.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let numbers = parts.map { part in
            part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(part) : nil
        }
        guard zip(parts, numbers).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
        (first, last) = (numbers[0], numbers[1])
        if first == nil && last == nil { return nil }
        if let first, let last, last < first { return nil }
    }

    /// The bytes that are meant of so many; nothing when none is.
    func range(of length: Int) -> Range<Int>? {
        guard let first else {
            let count = min(last ?? 0, length)
            return count > 0 ? length - count..<length : nil
        }
        guard first < length else { return nil }
        return first..<min(length, (last ?? Int.max - 1) + 1)
    }
}
