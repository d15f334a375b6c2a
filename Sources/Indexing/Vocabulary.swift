/// Every different word of an index, numbered in the order in which they are met.
///
/// The words stand in one buffer and are found by their bytes: a `[String: Int]` measured several times slower, since
/// strings outside ASCII are normalised whenever they are compared.
struct Vocabulary {
    private var bytes: [UInt8] = []
    /// Where each word ends; it begins where the one before ends.
    private var ends: [Int] = []
    private var hashes: [Int] = []
    /// The words, each at the first free slot from its hash on; at most half of the slots are taken.
    private var slots = [Slot](repeating: Slot(), count: 1024)

    private struct Slot {
        /// The number of the word, from 1; 0 where the slot is free.
        var number: UInt32 = 0
        /// A part of the hash, which saves most looks at words that are not meant.
        var mark: UInt32 = 0
    }

    var count: Int { ends.count }

    /// The UTF-8 of a word.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

    /// The number of a word, which is added where it is new.
    mutating func number(of word: Span<UInt8>) -> Int {
        let hash = hash(of: word)
        let mark = UInt32(truncatingIfNeeded: hash >> 32)
        var slot = hash & (slots.count - 1)
        while slots[slot].number != 0 {
            let number = Int(slots[slot].number) - 1
            if slots[slot].mark == mark, matches(number, word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        word.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        ends.append(bytes.count)
        hashes.append(hash)
        slots[slot] = Slot(number: UInt32(count), mark: mark)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    func has(_ word: [UInt8]) -> Bool {
        let word = word.span
        let hash = hash(of: word)
        let mark = UInt32(truncatingIfNeeded: hash >> 32)
        var slot = hash & (slots.count - 1)
        while slots[slot].number != 0 {
            if slots[slot].mark == mark, matches(Int(slots[slot].number) - 1, word) { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    private func matches(_ number: Int, _ word: Span<UInt8>) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        let end = ends[number]
        guard end - start == word.count else { return false }
        return bytes.withUnsafeBytes { known in
            word.withUnsafeBytes { word in haveEqualBytes(UnsafeRawBufferPointer(rebasing: known[start..<end]), word) }
        }
    }

    private mutating func grow() {
        slots = [Slot](repeating: Slot(), count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = hash & (slots.count - 1)
            while slots[slot].number != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Slot(number: UInt32(number + 1), mark: UInt32(truncatingIfNeeded: hash >> 32))
        }
    }

    /// Differs from run to run, so that no text can be made to collide on purpose.
    private func hash(of word: Span<UInt8>) -> Int {
        word.withUnsafeBytes { Int(truncatingIfNeeded: WordHash.of($0)) }
    }
}

/// Whether two stretches of the same length hold the same, eight bytes at a time.
private func haveEqualBytes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place + 8 <= left.count {
        let (mine, other) = (
            left.loadUnaligned(fromByteOffset: place, as: UInt64.self),
            right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        )
        if mine != other { return false }
        place += 8
    }
    while place < left.count {
        if left[place] != right[place] { return false }
        place += 1
    }
    return true
}
