/// Finds the name that somebody probably meant.
package enum DidYouMean {
    /// The known name nearest to what was typed, or nothing when none is near.
    ///
    /// Near means at most one slip in three letters; a swap of two neighbours counts as one slip.
    package static func nearest(to typed: String, among known: some Sequence<String>) -> String? {
        let wanted = Array(typed.lowercased())
        let limit = max(1, wanted.count / 3)
        let candidates = known.map { (name: $0, distance: distance(wanted, Array($0.lowercased()), limit: limit)) }
        return candidates.filter { $0.distance <= limit }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// The optimal string alignment distance (Damerau–Levenshtein without overlaps); more than `limit` may be rough.
    private static func distance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for i in left.indices {
            var current = [i + 1] + [Int](repeating: 0, count: right.count)
            for j in right.indices {
                let cost = left[i] == right[j] ? 0 : 1
                current[j + 1] = min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    current[j + 1] = min(current[j + 1], beforePrevious[j - 1] + 1)
                }
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}

extension Bilingual {
    /// The question that offers a name.
    package static func didYouMean(_ name: String) -> Bilingual {
        Bilingual(id: "Maksud Anda \(name)?", en: "Did you mean \(name)?")
    }
}
