internal import Diagnostics

/// The bytes of a text file without a byte order mark, or nothing when they are no text.
func checkedText(_ bytes: [UInt8], file: String) -> Reported<[UInt8]?> {
    if let zero = bytes.firstIndex(of: 0) {
        return Reported(nil, [TextDiagnostics.holdsNUL(file, at: SourceText(bytes).range(ofBytes: zero..<zero + 1))])
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
        let place = SourceText(bytes).range(ofBytes: firstInvalidByte(bytes)..<firstInvalidByte(bytes))
        return Reported(nil, [TextDiagnostics.notUTF8(file, at: place)])
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return Reported(bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
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
