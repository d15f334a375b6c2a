/// A word of a text as search knows it.
package struct Word: Hashable, Sendable {
    package let text: String
    /// Nothing for a word as it stands; else how many words before it this one joins: `anakanak` after `anak`, `anak`.
    package let joins: Int

    package init(_ text: String, joins: Int = 0) {
        self.text = text
        self.joins = joins
    }
}

/// Splits texts into words by the same rules as `words` in the search engine of the browser; `tokens.json` among the
/// tests' fixtures holds both to the same answers.
package struct WordSplitter {
    /// In scalars; nobody types longer words.
    private static let longestWord = 40
    /// Letters mixed with digits beyond this length are encoded data.
    private static let longestCode = 16
    private static let longestNumber = 20

    private var folding = WordFolding()
    private var found: [Word] = []
    private var chain: Chain?

    /// Runs that a hyphen or a number's separator holds together.
    private struct Chain {
        var text = ""
        var count = 0
        var size = 0
        var isNumber = true
        let isPhone: Bool
        var isBroken = false
    }

    package init() {}

    /// The words of a text in order.
    package mutating func words(in text: String) -> [Word] {
        let scalars = folding.fold(text)
        found = []
        var end = 0
        var index = 0
        while index < scalars.count {
            switch WordClass(scalars[index]) {
            case .dense:
                let units = denseUnits(scalars, &index)
                endChain()
                addPairs(units)
                end = index
            case .letter:
                let start = index
                let word = letters(scalars, &index)
                add(word, gap: scalars[end..<start], before: start > 0 ? scalars[start - 1] : nil)
                end = index
            default: index += 1
            }
        }
        endChain()
        return found
    }

    private func denseUnits(_ scalars: [Unicode.Scalar], _ index: inout Int) -> [String] {
        var units: [String] = []
        while index < scalars.count {
            let kind = WordClass(scalars[index])
            if kind == .dense {
                units.append(String(scalars[index]))
            } else if kind == .mark || kind == .denseMark {
                units[units.count - 1].unicodeScalars.append(scalars[index])
            } else {
                break
            }
            index += 1
        }
        return units
    }

    /// Letters with apostrophes inside; the apostrophes are dropped.
    private func letters(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String.UnicodeScalarView {
        var word = String.UnicodeScalarView()
        while index < scalars.count {
            switch WordClass(scalars[index]) {
            case .letter, .mark: word.append(scalars[index])
            case .apostrophe:
                guard index + 1 < scalars.count, WordClass(scalars[index + 1]) == .letter else { return word }
            default: return word
            }
            index += 1
        }
        return word
    }

    /// 护照办 gives 护照 and 照办; a single character is itself.
    private mutating func addPairs(_ units: [String]) {
        guard units.count > 1 else { return found += units.map { Word($0) } }
        for (left, right) in zip(units, units.dropFirst()) {
            let pair = left + right
            if pair.unicodeScalars.count <= Self.longestWord { found.append(Word(pair)) }
        }
    }

    private mutating func add(
        _ word: String.UnicodeScalarView, gap: ArraySlice<Unicode.Scalar>, before: Unicode.Scalar?
    ) {
        let isNumber = word.allSatisfy { ("0"..."9").contains($0) }
        var open: Chain
        if let chain, joins(gap, bothNumbers: chain.isNumber && isNumber, isPhone: chain.isPhone) {
            open = chain
        } else {
            endChain()
            open = Chain(isPhone: before == "+" || before == "(" || isNumber && word.first == "0")
        }
        open.text.unicodeScalars.append(contentsOf: word)
        open.count += 1
        open.size += word.count
        open.isNumber = open.isNumber && isNumber
        let isCode = word.count > Self.longestCode && !isNumber && word.contains { ("0"..."9").contains($0) }
        if word.count > Self.longestWord || isCode { open.isBroken = true } else { found.append(Word(String(word))) }
        chain = open
    }

    private mutating func endChain() {
        if let chain, chain.count > 1, !chain.isBroken,
            chain.size <= (chain.isNumber ? Self.longestNumber : Self.longestWord)
        {
            found.append(Word(chain.text, joins: chain.count))
        }
        chain = nil
    }

    /// Whether what stands between two words holds them together: `anak-anak`, `1.000`, `0812 900`.
    private func joins(_ gap: ArraySlice<Unicode.Scalar>, bothNumbers: Bool, isPhone: Bool) -> Bool {
        guard let first = gap.first, gap.count <= 2 else { return false }
        if gap.count == 2 {
            return bothNumbers && isPhone && (first == ")" && gap.last == " " || first == " " && gap.last == "(")
        }
        if first == "-" || first == "\u{2010}" || first == "\u{2012}" { return true }
        guard bothNumbers else { return false }
        return first == "." || first == "," || first == "/" || isPhone && (first == " " || first == "(" || first == ")")
    }
}
