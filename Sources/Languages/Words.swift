/// Splits texts into words by the same rules as `words` in the search engine of the browser; `tokens.json` among the
/// tests' fixtures holds both to the same answers.
package struct WordSplitter {
    /// In scalars; nobody types longer words.
    private static let longestWord = 40
    /// Letters mixed with digits beyond this length are encoded data.
    private static let longestCode = 16
    private static let longestNumber = 20
    /// No phone number has more digits (ITU-T E.164), so a blank does not join more than this.
    private static let longestPhone = 15

    private var folding = WordFolding()
    private let classes = WordClasses()
    private var words = WordList()
    private var chain: Chain?

    /// Words that a hyphen or a number's separator holds together.
    private struct Chain {
        /// Where it stands among the bytes of the words.
        let start: Int
        var end: Int
        var count = 0
        var size = 0
        var isNumber = true
        let isPhone: Bool
        var isBroken = false
    }

    /// A word of letters that has been read.
    private struct Letters {
        var range: Range<Int>
        var size = 0
        var digits = 0
        var isNumber: Bool { digits == size }
    }

    package init() {}

    /// The words of a text in order.
    package mutating func split(_ text: String) -> WordList {
        folding.fold(text)
        words = WordList(room: text.utf8.count)
        let scalars = folding.scalars
        var end = 0
        var index = 0
        while index < scalars.count {
            switch classes[scalars[index]] {
            case .dense:
                endChain()
                readDense(scalars, &index)
                end = index
            case .letter:
                let start = index
                let letters = readLetters(scalars, &index)
                if let sum = sum(in: letters, before: index, in: scalars) {
                    let currency = Letters(
                        range: letters.range.lowerBound..<sum.range.lowerBound, size: letters.size - sum.size)
                    add(currency, from: start, after: end, in: scalars)
                    add(sum, from: index - sum.size, after: index - sum.size, in: scalars)
                } else {
                    add(letters, from: start, after: end, in: scalars)
                }
                end = index
            default: index += 1
            }
        }
        endChain()
        return words
    }
}

extension WordSplitter {
    /// 护照办 gives 护照 and 照办; a single character is itself.
    private mutating func readDense(_ scalars: [Unicode.Scalar], _ index: inout Int) {
        var former: Letters?
        var unit = readUnit(scalars, &index)
        while index < scalars.count, classes[scalars[index]] == .dense {
            let next = readUnit(scalars, &index)
            if unit.size + next.size <= Self.longestWord {
                words.addWord(unit.range.lowerBound..<next.range.upperBound)
            }
            former = unit
            unit = next
        }
        if former == nil, unit.size <= Self.longestWord { words.addWord(unit.range) }
    }

    /// A character with its marks.
    private mutating func readUnit(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Letters {
        let start = words.bytes.count
        var size = 0
        repeat {
            words.append(scalars[index])
            index += 1
            size += 1
        } while index < scalars.count && [.mark, .denseMark].contains(classes[scalars[index]])
        return Letters(range: start..<words.bytes.count, size: size)
    }

    /// Letters with apostrophes inside; the apostrophes are dropped.
    private mutating func readLetters(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Letters {
        let start = words.bytes.count
        var (size, digits) = (0, 0)
        reading: while index < scalars.count {
            let scalar = scalars[index]
            switch classes[scalar] {
            case .letter, .mark:
                words.append(scalar)
                size += 1
                if ("0"..."9").contains(scalar) { digits += 1 }
            case .apostrophe:
                guard index + 1 < scalars.count, classes[scalars[index + 1]] == .letter else { break reading }
            default: break reading
            }
            index += 1
        }
        return Letters(range: start..<words.bytes.count, size: size, digits: digits)
    }

    /// The digits behind a currency: `Rp350.000` is `rp` and `350000`. Names such as `s1` or `uu18` stay whole.
    ///
    /// - Parameter end: Where the letters end among the scalars.
    private func sum(in letters: Letters, before end: Int, in scalars: [Unicode.Scalar]) -> Letters? {
        guard letters.digits > 0 else { return nil }
        let bytes = words.bytes[letters.range]
        let currency = bytes.prefix { (0x61...0x7A).contains($0) }.count
        let digits = bytes.dropFirst(currency)
        guard (1...3).contains(currency), !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        let goesOn =
            end + 1 < scalars.count && (scalars[end] == "." || scalars[end] == ",")
            && ("0"..."9").contains(scalars[end + 1])
        guard digits.count > 2 || goesOn else { return nil }
        return Letters(range: digits.startIndex..<digits.endIndex, size: digits.count, digits: digits.count)
    }

    /// - Parameters:
    ///   - start: Where the letters begin among the scalars.
    ///   - end: Where the word before them ended.
    private mutating func add(_ letters: Letters, from start: Int, after end: Int, in scalars: [Unicode.Scalar]) {
        let before = start > 0 ? scalars[start - 1] : " "
        if !joins(letters, gap: start - end, in: scalars, before: start) {
            endChain()
            let isPhone = before == "+" || before == "(" || letters.isNumber && words.bytes[letters.range].first == 0x30
            chain = Chain(start: letters.range.lowerBound, end: letters.range.upperBound, isPhone: isPhone)
        }
        let isCode = letters.size > Self.longestCode && !letters.isNumber && letters.digits > 0
        let isTooLong = letters.size > Self.longestWord || isCode
        if !isTooLong { words.addWord(letters.range) }
        chain?.end = letters.range.upperBound
        chain?.count += 1
        chain?.size += letters.size
        if !letters.isNumber { chain?.isNumber = false }
        if isTooLong { chain?.isBroken = true }
    }

    private mutating func endChain() {
        guard let chain else { return }
        self.chain = nil
        let limit = chain.isNumber ? Self.longestNumber : Self.longestWord
        guard chain.count > 1, !chain.isBroken, chain.size <= limit else { return }
        words.addWord(chain.start..<chain.end, joins: chain.count)
    }

    /// Whether what stands between two words holds them together: `anak-anak`, `1.000`, `0812 900`.
    private func joins(_ letters: Letters, gap: Int, in scalars: [Unicode.Scalar], before start: Int) -> Bool {
        guard let chain, gap == 1 || gap == 2 else { return false }
        let last = scalars[start - 1]
        if gap == 1, last == "-" || last == "\u{2010}" || last == "\u{2012}" { return true }
        guard chain.isNumber, letters.isNumber else { return false }
        if gap == 1, last == "." || last == "," || last == "/" { return true }
        guard chain.isPhone, chain.size + letters.size <= Self.longestPhone else { return false }
        if gap == 1 { return last == " " || last == "(" || last == ")" }
        let first = scalars[start - 2]
        return first == ")" && last == " " || first == " " && last == "("
    }
}
