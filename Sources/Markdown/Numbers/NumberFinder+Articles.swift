extension NumberFinder {
    /// `Pasal 30`, `Article 40A`, `Pasal 5, 13 dan 30`; `index` is at the first digit.
    func articles(at index: Int) -> [Found] {
        guard namesArticle(before: index), let first = article(at: index) else { return [] }
        var found = [first]
        while let next = nextArticle(after: found[found.count - 1].range.upperBound) { found.append(next) }
        return found
    }

    private func namesArticle(before index: Int) -> Bool {
        let end = skippingBlankBack(index)
        guard end < index, end > 0 else { return false }
        if text[end - 1] == UInt8(ascii: ".") { return wordBack(end - 1).word == "art" }
        return ["pasal", "article", "articles"].contains(wordBack(end).word)
    }

    /// Digits, and perhaps one letter that no other follows.
    private func article(at start: Int) -> Found? {
        var end = endOfDigits(start)
        guard end > start, end - start <= 4 else { return nil }
        if end < text.count, (0x41...0x5A).contains(text[end]), !isLetter(end + 1), !isDigit(end + 1) { end += 1 }
        guard !isLetter(end) else { return nil }
        return Found(range: start..<end, value: .article(String(decoding: text[start..<end], as: UTF8.self)))
    }

    /// The next of a list. What counts years or people, as in "Pasal 5, 18 tahun", is none.
    private func nextArticle(after end: Int) -> Found? {
        guard let start = afterAnd(end) ?? afterDash(end) ?? afterComma(end), let next = article(at: start),
            !countsSomething(next.range.upperBound)
        else { return nil }
        return next
    }

    /// The place after " dan ", " and " or ", dan ".
    private func afterAnd(_ index: Int) -> Int? {
        let start = skippingBlank(index < text.count && text[index] == UInt8(ascii: ",") ? index + 1 : index)
        let (word, end) = word(start)
        return start > index && ["dan", "and", "atau", "or"].contains(word) ? skippingBlank(end) : nil
    }

    /// The place after a comma, when the list goes on after that number.
    private func afterComma(_ index: Int) -> Int? {
        guard index < text.count, text[index] == UInt8(ascii: ",") else { return nil }
        let start = skippingBlank(index + 1)
        guard let next = article(at: start)?.range.upperBound else { return nil }
        let isFollowed = next < text.count && text[next] == UInt8(ascii: ",") || afterAnd(next).map(isDigit) ?? false
        return isFollowed ? start : nil
    }
}
