/// Where one word of a query stands, and how strongly; `look` in the engine finds the same.
struct TermHit {
    /// By page: the strength of the best word outside the title.
    private(set) var text: [Double]
    /// By page: the likeness of the best word in the title.
    private(set) var title: [Double]
    /// By section.
    private(set) var sections: [Double]
    private(set) var rarity = 0.0
    /// How much it counts that a page has it; nothing when none has.
    private(set) var weight = 0.0
    /// By page: why it is found, where the best word outside the title is not that of the query.
    private(set) var reasons: [Int: SearchResult.Reason] = [:]
    let isWeak: Bool

    init(_ term: SearchQuery.Term, in index: SearchIndex) {
        text = [Double](repeating: 0, count: index.pages.count)
        title = text
        sections = [Double](repeating: 0, count: index.sections.count)
        isWeak = term.isWeak
        var matching = [Bool](repeating: false, count: index.pages.count)
        for match in index.book.matches(term) { add(match, index, &matching) }
        let count = matching.count { $0 }
        let worth = isWeak ? Ranking.weak : 1
        rarity = Ranking.rarity(pages: index.pages.count, matching: count) * worth
        weight = count == 0 ? 0 : worth
    }

    func isOn(_ page: Int) -> Bool { text[page] != 0 || title[page] != 0 }

    /// Adds the places of one entry of the index.
    private mutating func add(_ match: SearchBook.Match, _ index: SearchIndex, _ matching: inout [Bool]) {
        let quality = match.quality
        var tally: Tally?
        for place in index.places(of: match.entry) {
            let page = index.sections[place.section].page
            if let closed = tally, closed.page != page {
                close(closed, match, index)
                tally = nil
            }
            var current = tally ?? Tally(page: page)
            current.add(place)
            tally = current
            matching[page] = true
            if place.fields & SearchIndexBuilder.Field.title != 0 { title[page] = max(title[page], quality) }
            let repetition = Ranking.repetition(Ranking.counts[place.countStep], lengthFactor: 1)
            let heading = place.fields & SearchIndexBuilder.Field.heading != 0 ? 1.0 : 0
            let strength = quality * (repetition + Ranking.heading * heading)
            sections[place.section] = max(sections[place.section], strength)
        }
        if let tally { close(tally, match, index) }
    }

    private mutating func close(_ tally: Tally, _ match: SearchBook.Match, _ index: SearchIndex) {
        let factor = Ranking.lengthFactor(length: index.pages[tally.page].length, average: index.averageLength)
        let repetition = Ranking.repetition(tally.body, lengthFactor: factor)
        let strength =
            match.quality
            * (repetition + Ranking.heading * tally.heading + Ranking.about * tally.about
                + Ranking.names * tally.names)
        guard strength > text[tally.page] else { return }
        text[tally.page] = strength
        reasons[tally.page] = match.reason
    }

    /// How one entry of the index stands on one page.
    private struct Tally {
        let page: Int
        var body = 0.0
        var heading = 0.0
        var about = 0.0
        var names = 0.0

        mutating func add(_ place: PackedReader.Place) {
            body += Ranking.counts[place.countStep]
            if place.fields & SearchIndexBuilder.Field.heading != 0 { heading = 1 }
            if place.fields & SearchIndexBuilder.Field.about != 0 { about = 1 }
            if place.fields & SearchIndexBuilder.Field.names != 0 { names = 1 }
        }
    }
}

/// What the words of a query add up to on one page.
struct PageSum {
    var weight = 0.0
    var text = 0.0
    /// How many words of the query the title has, each by its likeness.
    var title = 0.0
    /// The same, weighed by rarity.
    var titleValue = 0.0
    /// Why the page is found, where it does not have the words of the query.
    var reason: SearchResult.Reason?

    /// Adds one word; tells whether the page has it.
    mutating func add(_ hit: TermHit, on page: Int, times: Double, weight: Double) -> Bool {
        guard hit.isOn(page) else { return false }
        self.weight += weight
        text += times * hit.rarity * hit.text[page]
        title += times * hit.title[page]
        titleValue += times * hit.rarity * hit.title[page]
        return true
    }

    static func += (sum: inout PageSum, other: PageSum) {
        sum.weight += other.weight
        sum.text += other.text
        sum.title += other.title
        sum.titleValue += other.titleValue
        sum.reason = sum.reason ?? other.reason
    }

    /// Whether this is the better of two ways to meet the same words.
    func isBetter(than other: PageSum) -> Bool {
        weight > other.weight || weight == other.weight && text + titleValue > other.text + other.titleValue
    }
}
