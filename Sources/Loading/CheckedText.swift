internal import Diagnostics

/// The bytes of a text file without a byte order mark and without lone CR, or nothing when they are no text.
func checkedText(_ bytes: [UInt8], file: String) -> Reported<[UInt8]?> {
    // In UTF-16 every Latin letter has a zero byte, but the file is a text all the same.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        return Reported(nil, [TextDiagnostics.notUTF8(file, at: SourceRange(line: 1, column: 1))])
    }
    if let zero = bytes.firstIndex(of: 0) {
        return Reported(nil, [TextDiagnostics.holdsNUL(file, at: SourceText(bytes).range(ofBytes: zero..<zero + 1))])
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
        let place = SourceText(bytes).range(ofBytes: firstInvalidByte(bytes)..<firstInvalidByte(bytes))
        return Reported(nil, [TextDiagnostics.notUTF8(file, at: place)])
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return Reported(withLineFeeds(bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes))
}

/// A line feed for each carriage return that stands alone, as old programs end lines; editors show both alike.
private func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard bytes.contains(carriageReturn) else { return bytes }
    var bytes = bytes
    for index in bytes.indices where bytes[index] == carriageReturn {
        if index + 1 == bytes.count || bytes[index + 1] != lineFeed { bytes[index] = lineFeed }
    }
    return bytes
}

/// The offset at which the text stops being UTF-8.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) {
        offset += scalar.count
    }
    return min(offset, max(bytes.count - 1, 0))
}
