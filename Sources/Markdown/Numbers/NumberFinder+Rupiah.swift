extension NumberFinder {
    /// `Rp350.000`, `IDR 350,000`, `Rp 1,5 juta`, `350 ribu rupiah`; `index` is at the first digit.
    func rupiah(at index: Int, after former: Found?) -> Found? {
        let numeral = numeral(at: index)
        var (factor, end) = multiplier(after: numeral.end)
        let sign = currencySign(before: index)
        let isRupiah = rupiahWord(after: end)
        let isMeant = sign != nil || isRupiah != nil && !isPartOfWord(index)
        guard isMeant || endsRange(index, numeral, factor, former) else { return nil }
        if factor == nil, let shared = sharedMultiplier(numeral) { factor = shared }
        guard let amount = Self.amount(text[index..<numeral.end], times: factor ?? 1) else { return nil }
        end = isRupiah ?? end
        if text[end...].starts(with: ",-".utf8) { end += 2 }
        return Found(range: (sign ?? index)..<end, value: .rupiah(amount))
    }

    /// Digits with points and commas between them.
    private func numeral(at start: Int) -> (end: Int, isLong: Bool) {
        var end = endOfDigits(start)
        while end < text.count, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ","), isDigit(end + 1) {
            end = endOfDigits(end + 1)
        }
        return (end, end - start > 3)
    }

    /// Where `Rp`, `Rp.` or `IDR` begins.
    private func currencySign(before index: Int) -> Int? {
        var end = skippingBlankBack(index)
        if end > 0, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
        let (word, start) = wordBack(end)
        return ["rp", "idr"].contains(word) ? start : nil
    }

    private func multiplier(after end: Int) -> (factor: Int?, end: Int) {
        let (word, wordEnd) = word(skippingBlank(end))
        guard let factor = Self.factors[word] else { return (nil, end) }
        return (factor, wordEnd)
    }

    /// The place after the word "rupiah".
    private func rupiahWord(after end: Int) -> Int? {
        let (word, wordEnd) = word(skippingBlank(end))
        return word == "rupiah" ? wordEnd : nil
    }

    /// The second sum of `Rp350.000–650.000`.
    private func endsRange(_ index: Int, _ numeral: (end: Int, isLong: Bool), _ factor: Int?, _ former: Found?) -> Bool
    {
        guard let former, case .rupiah = former.value, numeral.isLong || factor != nil else { return false }
        return afterDash(former.range.upperBound) == index
    }

    /// `Rp1–2 juta` means millions both times.
    private func sharedMultiplier(_ numeral: (end: Int, isLong: Bool)) -> Int? {
        guard !numeral.isLong, let next = afterDash(numeral.end), isDigit(next) else { return nil }
        return multiplier(after: self.numeral(at: next).end).factor
    }

    /// Whole rupiah; nothing for digits whose points and commas make no sense.
    static func amount(_ numeral: ArraySlice<UInt8>, times factor: Int) -> Int? {
        var groups = numeral.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        var fraction = ""
        if groups.count > 1, let last = groups.last, last.count < 3 {
            fraction = String(decoding: last, as: UTF8.self)
            groups.removeLast()
            // Rp1,5 without "juta" is a slip of the pen, and not one rupiah.
            if factor == 1, groups.count == 1, groups[0].count < 4 { return nil }
        }
        let digits = groups.reduce(into: "") { $0 += String(decoding: $1, as: UTF8.self) }
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }), digits.utf8.count <= (factor > 1 ? 6 : 15),
            let whole = Int(digits)
        else { return nil }
        let scale = fraction.utf8.reduce(1) { scale, _ in scale * 10 }
        return whole * factor + (factor > 1 ? (Int(fraction) ?? 0) * factor / scale : 0)
    }

    private static let factors = [
        "ribu": 1000, "rb": 1000, "thousand": 1000, "juta": 1_000_000, "jt": 1_000_000, "million": 1_000_000,
        "miliar": 1_000_000_000, "milyar": 1_000_000_000, "billion": 1_000_000_000, "triliun": 1_000_000_000_000,
        "trillion": 1_000_000_000_000,
    ]
}
