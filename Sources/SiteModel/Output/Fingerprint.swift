internal import Crypto

/// A SHA-256 digest that stands for everything a file is made from.
package struct Fingerprint: Hashable, Sendable {
    private let a: UInt64
    private let b: UInt64
    private let c: UInt64
    private let d: UInt64

    /// The fingerprint of some bytes.
    package init(of bytes: [UInt8]) {
        self.init(SHA256.hash(data: bytes))
    }

    fileprivate init(_ digest: SHA256.Digest) {
        var words: [UInt64] = [0, 0, 0, 0]
        for (index, byte) in digest.enumerated() {
            words[index / 8] = words[index / 8] << 8 | UInt64(byte)
        }
        (a, b, c, d) = (words[0], words[1], words[2], words[3])
    }

    /// 64 lower-case hexadecimal digits.
    package var hex: String {
        [a, b, c, d].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// Reads what `hex` wrote; nothing else is accepted.
    package init?(hex: some StringProtocol) {
        let digits = Array(hex.utf8)
        // `UInt64` would also take a sign and capital letters.
        guard digits.count == 64, digits.allSatisfy(Self.isDigit) else { return nil }
        var words: [UInt64] = []
        for start in stride(from: 0, to: 64, by: 16) {
            let part = String(decoding: digits[start..<start + 16], as: UTF8.self)
            guard let word = UInt64(part, radix: 16) else { return nil }
            words.append(word)
        }
        (a, b, c, d) = (words[0], words[1], words[2], words[3])
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    /// The four words of the digest, for absorbing it into another fingerprint.
    fileprivate var words: [UInt64] { [a, b, c, d] }
}

/// Collects the ingredients of a file into one fingerprint.
///
/// Every ingredient is preceded by its length, so that `"ab", "c"` and `"a", "bc"` differ.
package struct FingerprintBuilder {
    private var pending: [UInt8] = []
    private var hash = SHA256()

    package init() {}

    /// Adds a text.
    package mutating func add(_ text: String) {
        add(text.utf8.count)
        pending += text.utf8
        if pending.count > 16_384 { flush() }
    }

    /// Adds bytes, as a file holds them.
    package mutating func add(bytes: [UInt8]) {
        add(bytes.count)
        pending += bytes
        if pending.count > 16_384 { flush() }
    }

    /// Adds a number, always eight bytes long.
    package mutating func add(_ number: Int) {
        add(word: UInt64(bitPattern: Int64(number)))
    }

    /// Byte for byte, little end first: a copy of eight bytes through a buffer measured several times slower.
    private mutating func add(word: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { pending.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }

    /// Adds what another fingerprint stands for.
    package mutating func add(_ fingerprint: Fingerprint) {
        for word in fingerprint.words { add(word: word) }
    }

    /// The fingerprint of all that was added, in that order.
    package consuming func finish() -> Fingerprint {
        hash.update(data: pending)
        return Fingerprint(hash.finalize())
    }

    private mutating func flush() {
        hash.update(data: pending)
        pending.removeAll(keepingCapacity: true)
    }
}
