/// What a meeting of query and page is worth: the numbers of `RANKING` in the browser's engine, and its formulas in the
/// same order of operations, so that both give the same scores to the last bit.
enum Ranking {
    /// A word in the title.
    static let title = 2.0
    /// More for a title of which the query covers everything.
    static let wholeTitle = 3.0
    static let heading = 1.5
    /// Summary and tags.
    static let about = 1.0
    /// How soon repeating a word in the body stops to count.
    static let saturation = 1.2
    /// How much a long body weighs against it.
    static let lengthShare = 0.75
    /// The steps in which repetition is stored.
    static let counts = [0.0, 1, 2, 4]
    /// A longer word that begins with the last word of the query, which may not be typed to its end.
    static let lastPrefix = 0.7
    static let otherPrefix = 0.4
    static let shortestOtherPrefix = 3
    static let expired = 0.5
    /// How many sections of a page are results.
    static let sections = 3

    /// What a word is worth that few pages have.
    ///
    /// A logarithm by halving, because that of the machine may differ in its last bit from one to the next.
    static func rarity(pages: Int, matching: Int) -> Double {
        var ratio = 1 + (Double(pages - matching) + 0.5) / (Double(matching) + 0.5)
        var steps = 0.0
        while ratio >= 2 {
            ratio /= 2
            steps += 1
        }
        return 1 + steps + (ratio - 1)
    }

    /// How well a word of the index meets a word of the query; 0 when it does not.
    static func likeness(_ word: some Collection<UInt16>, _ term: SearchQuery.Term) -> Double {
        guard word.starts(with: term.word) else { return 0 }
        if word.count == term.word.count { return 1 }
        if !term.isLast, term.word.count < shortestOtherPrefix { return 0 }
        return (term.isLast ? lastPrefix : otherPrefix)
            * (0.5 + 0.5 * (Double(term.word.count) / Double(word.count)))
    }

    static func repetition(_ count: Double, lengthFactor: Double) -> Double {
        count / (count + saturation * lengthFactor)
    }

    static func lengthFactor(length: Int, average: Double) -> Double {
        1 - lengthShare + lengthShare * (Double(length) / average)
    }

    static func pageScore(_ sum: PageSum, titleWords: Int, isExpired: Bool) -> Double {
        let coverage = titleWords > 0 ? min(1, sum.title / Double(titleWords)) : 0
        let score = sum.text + sum.titleValue * (title + wholeTitle * coverage * coverage)
        return isExpired ? score * expired : score
    }
}

/// What the words of a query add up to on one page.
struct PageSum {
    /// How many words of the query the page has.
    var words = 0
    var text = 0.0
    /// How many words of the query the title has, each by its likeness.
    var title = 0.0
    /// The same, weighed by rarity.
    var titleValue = 0.0

    static func += (sum: inout PageSum, other: PageSum) {
        sum.words += other.words
        sum.text += other.text
        sum.title += other.title
        sum.titleValue += other.titleValue
    }

    /// Whether this is the better of two ways to meet the same words.
    func isBetter(than other: PageSum) -> Bool {
        words > other.words || words == other.words && text + titleValue > other.text + other.titleValue
    }
}
