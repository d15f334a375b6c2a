/// Hashes of short words: two multiplications for eight bytes, as in wyhash (https://github.com/wangyi-fudan/wyhash), where
/// the general hash of the language takes most of the time that counting words takes.
///
/// Begins with a secret of this run, so that nobody can write a text whose words all meet in one place of a table.
enum WordHash {
    private static let secret = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    static func of(_ word: UnsafeRawBufferPointer) -> UInt64 {
        var hash = secret ^ UInt64(word.count)
        var place = 0
        while place + 8 <= word.count {
            hash = mixed(hash, word.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < word.count {
            rest = rest << 8 | UInt64(word[place])
            place += 1
        }
        return mixed(mixed(hash, rest), factor)
    }

    private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = (left ^ right &* factor).multipliedFullWidth(by: secret)
        return product.high ^ product.low
    }
}
