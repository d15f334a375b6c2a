extension NumberFinder {
    /// `+62 812 …`, `0812-…`, `(021) …`, `1500-630`, and after a word such as "telepon" also `110`; `index` is at the
    /// first digit.
    func phone(at index: Int) -> Found? {
        guard !isPartOfWord(index) else { return nil }
        let groups = DigitGroups(text, from: index)
        guard !isWordAfter(groups.end) else { return nil }
        var start = index
        if index > 0, text[index - 1] == UInt8(ascii: "+") {
            guard index < 2 || !isDigit(index - 2) && !isLetter(index - 2), (8...15).contains(groups.digits) else {
                return nil
            }
            start = index - 1
        } else if text[index] == UInt8(ascii: "0") {
            guard isNational(groups) else { return nil }
            if index > 0, text[index - 1] == UInt8(ascii: "("), groups.hasClosing { start = index - 1 }
        } else if !isService(groups, at: index) {
            return nil
        }
        return Found(range: start..<groups.end, value: .phone)
    }

    /// Whether a number goes on before a place: a letter, or digits with a point, as in `P3MI` and `18.07.15.2006`.
    func isPartOfWord(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if isLetter(index - 1) || text[index - 1] == UInt8(ascii: "_") { return true }
        guard index > 1, isDigit(index - 2) else { return false }
        switch text[index - 1] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ":"): return true
        case UInt8(ascii: "/"): return endOfDigits(index) - index < 9
        // A long code in groups of four.
        case UInt8(ascii: " "): return index > 4 && (2...5).allSatisfy { isDigit(index - $0) }
        default: return false
        }
    }

    private func isWordAfter(_ end: Int) -> Bool {
        isLetter(end) || end < text.count && (text[end] == UInt8(ascii: "@") || text[end] == UInt8(ascii: "_"))
    }

    /// An Indonesian number with its leading 0. A date (01-02-2026) and hours (08.00-15.00) are in groups of two.
    private func isNational(_ groups: DigitGroups) -> Bool {
        guard groups.sizes[0] > 2, !groups.isOneRun(of: 2) else { return false }
        if groups.begins(with: "0800") { return (7...14).contains(groups.digits) }
        return !groups.begins(with: "00") && (groups.hasClosing ? 8...13 : 9...13).contains(groups.digits)
    }

    /// Numbers that begin with another digit: those of services, short codes, and WhatsApp's complete ones.
    private func isService(_ groups: DigitGroups, at index: Int) -> Bool {
        if groups.begins(with: "628"), groups.sizes.count == 1 { return (10...14).contains(groups.digits) }
        if groups.begins(with: "1500"), groups.sizes == [4, 3], text[index + 4] == UInt8(ascii: "-") { return true }
        guard (3...11).contains(groups.digits), isDialled(index) else { return false }
        return !groups.hasPoint && !countsSomething(groups.end)
    }

    /// Whether a word such as "telepon" or "call" stands before a place, with at most four small words between.
    private func isDialled(_ index: Int) -> Bool {
        var end = index
        for _ in 0..<5 {
            while end > 0, " \n:.(".utf8.contains(text[end - 1]) { end -= 1 }
            let (word, start) = wordBack(end)
            if Self.dialling.contains(word) { return true }
            guard Self.between.contains(word) else { return false }
            end = start
        }
        return false
    }

    private static let dialling: Set<String> = [
        "telepon", "telpon", "telp", "tel", "hubungi", "menghubungi", "menelepon", "hp", "wa", "whatsapp", "sms",
        "hotline",
        "call", "calling", "dial", "phone", "ring",
    ]
    private static let between: Set<String> = [
        "ke", "di", "nomor", "no", "pada", "number", "at", "on", "to", "the", "center", "centre", "darurat", "polisi",
        "police", "emergency",
    ]
}

/// Digits in groups, as a phone number is written: parted by one blank, hyphen, point or bracket.
struct DigitGroups {
    private(set) var sizes: [Int] = []
    private(set) var end: Int
    private(set) var hasClosing = false
    private(set) var hasPoint = false
    private let text: [UInt8]
    private let start: Int

    var digits: Int { sizes.reduce(0, +) }

    init(_ text: [UInt8], from start: Int) {
        self.text = text
        self.start = start
        end = start
        var next: Int? = start
        while let begin = next {
            let size = text[begin...].prefix { (0x30...0x39).contains($0) }.count
            // "0812 3456 7890 24 jam": a short group after a blank is no part of a number that is long enough.
            let isOther = digits > 6 && size < 3 && text[begin - 1] == UInt8(ascii: " ") || digits + size > 15
            if !sizes.isEmpty, isOther { break }
            sizes.append(size)
            hasPoint = hasPoint || begin > start && [UInt8(ascii: "."), UInt8(ascii: ",")].contains(text[begin - 1])
            end = begin + size
            next = beginOfNext(end)
        }
    }

    func begins(with digits: String) -> Bool { text[start..<end].starts(with: digits.utf8) }

    /// Whether every group has the same few digits.
    func isOneRun(of size: Int) -> Bool { sizes.allSatisfy { $0 == size } || sizes == [size, size, 4] }

    private mutating func beginOfNext(_ place: Int) -> Int? {
        var index = place
        while index < text.count, index - place < 2, " -.()\n".utf8.contains(text[index]) {
            // The bracket must close what stands before the number, and a blank may stand beside one.
            if index > place, text[index] != UInt8(ascii: "("), text[index - 1] != UInt8(ascii: ")") { return nil }
            index += 1
        }
        guard index > place, index < text.count, (0x30...0x39).contains(text[index]) else { return nil }
        if text[place..<index].contains(UInt8(ascii: ")")) { hasClosing = true }
        return index
    }
}
