/// Where one word of a query stands, and how strongly.
struct TermHit {
    /// By page: the strength of the best word outside the title.
    private(set) var text: [Double]
    /// By page: the likeness of the best word in the title.
    private(set) var title: [Double]
    /// By section.
    private(set) var sections: [Double]
    private(set) var rarity = 0.0

    init(_ term: SearchQuery.Term, in index: SearchIndex) {
        text = [Double](repeating: 0, count: index.pages.count)
        title = text
        sections = [Double](repeating: 0, count: index.sections.count)
        var matching = [Bool](repeating: false, count: index.pages.count)
        for (number, word) in index.words.enumerated() {
            let quality = Ranking.likeness(word, term)
            if quality > 0 { add(number, quality, index, &matching) }
        }
        rarity = Ranking.rarity(pages: index.pages.count, matching: matching.count { $0 })
    }

    /// What this word adds to a page.
    ///
    /// - Parameter times: How many words of the query it stands for.
    func sum(on page: Int, times: Int = 1) -> PageSum {
        guard text[page] != 0 || title[page] != 0 else { return PageSum() }
        let times = (whole: times, real: Double(times))
        return PageSum(
            words: times.whole, text: times.real * rarity * text[page], title: times.real * title[page],
            titleValue: times.real * rarity * title[page])
    }

    /// Adds the places of one word of the index.
    private mutating func add(_ word: Int, _ quality: Double, _ index: SearchIndex, _ matching: inout [Bool]) {
        var tally: Tally?
        for place in index.places(of: word) {
            let page = index.sections[place.section].page
            if let closed = tally, closed.page != page {
                close(closed, quality, index)
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
        if let tally { close(tally, quality, index) }
    }

    private mutating func close(_ tally: Tally, _ quality: Double, _ index: SearchIndex) {
        let factor = Ranking.lengthFactor(length: index.pages[tally.page].length, average: index.averageLength)
        let repetition = Ranking.repetition(tally.body, lengthFactor: factor)
        let strength = quality * (repetition + Ranking.heading * tally.heading + Ranking.about * tally.about)
        text[tally.page] = max(text[tally.page], strength)
    }

    /// How one word of the index stands on one page.
    private struct Tally {
        let page: Int
        var body = 0.0
        var heading = 0.0
        var about = 0.0

        mutating func add(_ place: PackedReader.Place) {
            body += Ranking.counts[place.countStep]
            if place.fields & SearchIndexBuilder.Field.heading != 0 { heading = 1 }
            if place.fields & SearchIndexBuilder.Field.about != 0 { about = 1 }
        }
    }
}
