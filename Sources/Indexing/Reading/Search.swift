extension SearchIndex {
    /// The pages that have all words of a query, then those that have at least half of them; the best first.
    package func search(_ text: String) -> [SearchResult] { Search(SearchQuery(text), in: self).results() }
}

/// One query over one index.
private struct Search {
    private struct Group {
        let parts: [TermHit]
        let joined: TermHit?
    }

    private struct Found {
        let page: Int
        let words: Int
        let score: Double
    }

    private let index: SearchIndex
    private let groups: [Group]
    private let wanted: Int

    init(_ query: SearchQuery, in index: SearchIndex) {
        self.index = index
        wanted = query.wordCount
        groups = query.groups.map { group in
            Group(
                parts: group.parts.map { TermHit($0, in: index) }, joined: group.joined.map { TermHit($0, in: index) })
        }
    }

    func results() -> [SearchResult] {
        // Pages are stored in the order of their addresses, which settles ties.
        let found = index.pages.indices.compactMap(found).sorted {
            ($1.words, $1.score, $0.page) < ($0.words, $0.score, $1.page)
        }
        return found.map(result)
    }

    private func found(_ number: Int) -> Found? {
        let sum = sum(on: number)
        guard sum.words > 0, sum.words * 2 >= wanted else { return nil }
        let page = index.pages[number]
        let score = Ranking.pageScore(sum, titleWords: page.titleWords, isExpired: page.isExpired)
        return Found(page: number, words: sum.words, score: score)
    }

    private func sum(on page: Int) -> PageSum {
        var sum = PageSum()
        for group in groups {
            var parts = PageSum()
            for part in group.parts { parts += part.sum(on: page) }
            let joined = group.joined?.sum(on: page, times: group.parts.count) ?? PageSum()
            sum += joined.isBetter(than: parts) ? joined : parts
        }
        return sum
    }

    private func result(_ found: Found) -> SearchResult {
        let page = index.pages[found.page]
        let sections = page.sections.map { (number: $0, score: sectionScore($0)) }
            .filter { $0.score > 0 && !index.sections[$0.number].anchor.isEmpty }
            .sorted { ($1.score, $0.number) < ($0.score, $1.number) }
        return SearchResult(
            address: page.address, title: page.title, summary: page.summary, type: index.types[page.type],
            language: index.languages[page.language], isExpired: page.isExpired, score: found.score,
            sections: sections.prefix(Ranking.sections).map { section($0.number, of: page) })
    }

    private func section(_ number: Int, of page: SearchIndex.Page) -> SearchResult.Section {
        let section = index.sections[number]
        return SearchResult.Section(
            address: page.address + "#" + percentEncoded(section.anchor), title: section.heading,
            excerpt: section.excerpt)
    }

    private func sectionScore(_ section: Int) -> Double {
        groups.reduce(0) { score, group in
            let parts = group.parts.reduce(0.0) { $0 + $1.rarity * $1.sections[section] }
            let joined = group.joined.map { Double(group.parts.count) * $0.rarity * $0.sections[section] } ?? 0
            return score + max(parts, joined)
        }
    }
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
