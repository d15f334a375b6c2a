extension SearchIndex {
    /// The pages that have at least half of a query, the best first.
    package func search(_ text: String) -> [SearchResult] { Search(SearchQuery(text, in: book), in: self).results() }
}

/// One query over one index.
private struct Search {
    private struct Found {
        let page: Int
        let score: Double
        let reason: SearchResult.Reason?
    }

    private let index: SearchIndex
    private let groups: [FoundGroup]
    private let wanted: Double

    init(_ query: SearchQuery, in index: SearchIndex) {
        self.index = index
        groups = query.groups.map { FoundGroup($0, in: index) }
        wanted = groups.reduce(0) { $0 + $1.weight }
    }

    func results() -> [SearchResult] {
        guard wanted > 0 else { return [] }
        // Pages are stored in the order of their addresses, which settles ties.
        return index.pages.indices.compactMap(found).sorted { ($1.score, $0.page) < ($0.score, $1.page) }.map(result)
    }

    private func found(_ number: Int) -> Found? {
        var sum = PageSum()
        for group in groups { sum += group.sum(on: number) }
        guard sum.weight > 0, sum.weight >= Ranking.least * wanted else { return nil }
        let page = index.pages[number]
        let section = page.sections.reduce(0.0) { max($0, sectionScore($1)) }
        let share = min(1, sum.weight / wanted)
        let score = Ranking.pageScore(sum, share: share, section: section, on: page)
        return Found(page: number, score: score, reason: sum.reason)
    }

    private func result(_ found: Found) -> SearchResult {
        let page = index.pages[found.page]
        let sections = page.sections.map { (number: $0, score: sectionScore($0)) }
            .filter { $0.score > 0 && !index.sections[$0.number].anchor.isEmpty }
            .sorted { ($1.score, $0.number) < ($0.score, $1.number) }
        return SearchResult(
            address: page.address, title: page.title, summary: page.summary, type: index.types[page.type],
            language: index.languages[page.language], isExpired: page.isExpired, score: found.score,
            reason: found.reason,
            sections: sections.prefix(Ranking.sections).map { section($0.number, of: page) })
    }

    private func section(_ number: Int, of page: SearchIndex.Page) -> SearchResult.Section {
        let section = index.sections[number]
        return SearchResult.Section(
            address: page.address + "#" + percentEncoded(section.anchor), title: section.heading,
            excerpt: section.excerpt)
    }

    private func sectionScore(_ section: Int) -> Double { groups.reduce(0) { $0 + $1.score(ofSection: section) } }
}

/// As `encodeURIComponent` does it in the browser.
private func percentEncoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
        let scalar = Unicode.Scalar(byte)
        if scalar.isASCII, scalar.properties.isAlphabetic || "0123456789-_.!~*'()".unicodeScalars.contains(scalar) {
            encoded.unicodeScalars.append(scalar)
        } else {
            encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }
    return encoded
}
