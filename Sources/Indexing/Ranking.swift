/// What a meeting of query and page is worth: the numbers of `RANKING` in the browser's engine, and its formulas in the
/// same order of operations, so that both give the same scores to the last bit.
enum Ranking {
    /// A word in the title.
    static let title = 2.5
    /// More for a title of which the query covers everything.
    static let wholeTitle = 4.0
    static let heading = 1.0
    /// Summary and tags.
    static let about = 1.2
    /// What the page is called elsewhere.
    static let names = 1.5
    /// How soon repeating a word in the body stops to count.
    static let saturation = 1.2
    /// How much a long body weighs against it.
    static let lengthShare = 0.75
    /// The steps in which repetition is stored.
    static let counts = [0.0, 1, 2, 4]
    /// Another form of the word.
    static let form = 0.8
    /// A word that means the same.
    static let same = 0.7
    /// A word that differs in so many letters, and how long a word must be to be met by one that differs in one or two.
    static let typo = [1, 0.6, 0.4]
    static let shortTypo = 5
    static let longTypo = 9
    /// A longer word that begins with the last word of the query, which may not be typed to its end.
    static let lastPrefix = 0.7
    static let otherPrefix = 0.4
    static let shortestPrefix = 3
    /// Words that questions are made of.
    static let weak = 0.15
    /// For the best section of a page.
    static let section = 1.0
    /// Which share of the query a page must have.
    static let least = 0.5
    static let urgent = 1.25
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

    /// How well a longer word meets the one with which it begins.
    ///
    /// - Parameter length: Of the longer word, in units of UTF-16.
    static func prefixLikeness(length: Int, _ term: SearchQuery.Term) -> Double {
        (term.isLast ? lastPrefix : otherPrefix) * (0.5 + 0.5 * (Double(term.word.count) / Double(length)))
    }

    static func repetition(_ count: Double, lengthFactor: Double) -> Double {
        count / (count + saturation * lengthFactor)
    }

    static func lengthFactor(length: Int, average: Double) -> Double {
        1 - lengthShare + lengthShare * (Double(length) / average)
    }

    /// - Parameters:
    ///   - share: How much of the query the page has.
    ///   - section: What its best section is worth.
    static func pageScore(_ sum: PageSum, share: Double, section: Double, on page: SearchIndex.Page) -> Double {
        let whole = page.titleWords > 0 ? min(1, sum.title / Double(page.titleWords)) : 0
        var score =
            (sum.text + sum.titleValue * (title + wholeTitle * whole * whole) + self.section * section) * share * share
        if page.isUrgent { score *= urgent }
        return page.isExpired ? score * expired : score
    }
}
