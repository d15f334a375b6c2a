/// A group of a query with where its words stand.
struct FoundGroup {
    struct Way {
        let terms: [TermHit]
        let quality: Double
        let reason: SearchResult.Reason?
    }

    let parts: [TermHit]
    let ways: [Way]
    /// How much it counts that a page has all of it.
    let weight: Double

    init(_ group: SearchQuery.Group, in index: SearchIndex) {
        parts = group.parts.map { TermHit($0, in: index) }
        ways = group.ways.map { way in
            Way(terms: way.terms.map { TermHit($0, in: index) }, quality: way.quality, reason: way.reason)
        }
        let isMet = ways.contains { $0.terms.allSatisfy { $0.weight > 0 } }
        weight = parts.reduce(0) { sum, part in
            sum + (isMet ? (part.isWeak ? Ranking.weak : 1) : part.weight)
        }
    }

    /// What a page has of it: its parts, or the best of its ways.
    func sum(on page: Int) -> PageSum {
        var best = PageSum()
        for part in parts { _ = best.add(part, on: page, times: 1, weight: part.weight) }
        best.reason = parts.lazy.compactMap { $0.reasons[page] }.first
        for way in ways {
            let times = way.quality * Double(parts.count) / Double(way.terms.count)
            var other = PageSum()
            other.reason = way.reason
            let isMet = way.terms.allSatisfy {
                other.add($0, on: page, times: times, weight: weight / Double(way.terms.count))
            }
            if isMet, other.isBetter(than: best) { best = other }
        }
        return best
    }

    func score(ofSection section: Int) -> Double {
        var best = 0.0
        for part in parts { best += part.rarity * part.sections[section] }
        for way in ways where way.terms.allSatisfy({ $0.sections[section] > 0 }) {
            let other = way.terms.reduce(0.0) { $0 + $1.rarity * $1.sections[section] }
            best = max(best, other * way.quality * Double(parts.count) / Double(way.terms.count))
        }
        return best
    }
}
