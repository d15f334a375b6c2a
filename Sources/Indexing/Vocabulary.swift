/// Every different word of an index, numbered in the order in which they are met.
///
/// The words stand in one buffer and are found by their bytes: a `[String: Int]` measured several times slower, since
/// strings outside ASCII are normalised whenever they are compared.
struct Vocabulary {
    private var bytes: [UInt8] = []
    /// Where each word ends; it begins where the one before ends.
    private var ends: [Int] = []
    private var hashes: [Int] = []
    /// Numbers of words, each at the first free slot from its hash on; at most half of them are taken.
    private var slots = [Int](repeating: Vocabulary.free, count: 1024)
    private static let free = -1

    var count: Int { ends.count }

    /// The UTF-8 of a word.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

    /// The number of a word, which is added where it is new.
    mutating func number(of word: ArraySlice<UInt8>) -> Int {
        let hash = hash(of: word)
        var slot = hash & (slots.count - 1)
        while slots[slot] != Self.free {
            let number = slots[slot]
            if hashes[number] == hash, self[number] == word { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = count
        bytes += word
        ends.append(bytes.count)
        hashes.append(hash)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// The numbers of all words in the order of their scalars, which is that of their bytes.
    func sorted() -> [Int] { (0..<count).sorted { self[$0].lexicographicallyPrecedes(self[$1]) } }

    private mutating func grow() {
        slots = [Int](repeating: Self.free, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = hash & (slots.count - 1)
            while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = number
        }
    }

    /// Differs from run to run, so that no text can be made to collide on purpose.
    private func hash(of word: ArraySlice<UInt8>) -> Int {
        var hasher = Hasher()
        word.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
