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

    /// Whether a name differs from what was typed by one slip only, so that nobody has to be asked.
    ///
    /// - Returns: `false` for another number, and where a short word differs: `paspor-5` is not `paspor-6`.
    package static func isCertain(_ name: String, for typed: String) -> Bool {
        let (name, typed) = (name.lowercased(), typed.lowercased())
        return mayBeSlip(typed, of: name) && distance(Array(typed), Array(name), limit: 1) <= 1
    }

    /// The name, where it is certain that it was meant.
    package static func certain(_ name: String?, for typed: String) -> String? {
        name.flatMap { isCertain($0, for: typed) ? $0 : nil }
    }

    /// Whether numbers agree, and all words that differ are long enough to be recognised: `modul-a` is not `modul-b`.
    private static func mayBeSlip(_ typed: some StringProtocol, of name: some StringProtocol) -> Bool {
        guard typed.filter(\.isNumber) == name.filter(\.isNumber) else { return false }
        let words = (typed.split { !$0.isLetter }, name.split { !$0.isLetter })
        return words.0.count != words.1.count || zip(words.0, words.1).allSatisfy { $0 == $1 || $0.count > 3 }
    }

    /// The known path that was probably meant: one with a slip in one of its names.
    ///
    /// Each name counts by itself and without `.md`: that two files stand in one long folder does not make them alike.
    /// Another number is another file, as in `formulir-2025.pdf`; another ending is a slip. A file of the same name in
    /// another folder may be about another country, so it is not offered.
    package static func nearestPath(to typed: String, among known: some Sequence<String>) -> String? {
        let wanted = PathNames(typed)
        let slips = known.compactMap { path in wanted.slips(in: path).map { (path: path, slips: $0) } }
        return slips.min { ($0.slips, $0.path) < ($1.slips, $1.path) }?.path
    }

    /// The names of a path that was typed.
    private struct PathNames {
        private let names: [Substring]
        private let size: Int

        init(_ path: String) {
            names = Self.names(of: path)
            size = path.utf8.count
        }

        /// Folders, the file's name, and what follows its last point.
        private static func names(of path: String) -> [Substring] {
            let names = path.split(separator: "/")
            guard let file = names.last, let point = file.lastIndex(of: ".") else { return names + [""] }
            return names.dropLast() + [file[..<point], file[point...]]
        }

        /// How many slips the only other name of a path has; nothing where it has too many, or more names are others.
        func slips(in path: String) -> Int? {
            guard abs(path.utf8.count - size) <= size / 3 + 1 else { return nil }
            let others = Self.names(of: path)
            let different = zip(names, others).enumerated().filter { $1.0 != $1.1 }
            guard others.count == names.count, different.count == 1, let (place, (wanted, other)) = different.first
            else {
                return nil
            }
            if place == names.count - 1 { return 1 }
            let (typed, name) = (wanted.lowercased(), other.lowercased())
            guard mayBeSlip(typed, of: name) else { return nil }
            // Stricter than for other names: at one in three, `bantuan` would be `panduan`.
            let limit = 1 + typed.count / 8
            let slips = distance(Array(typed), Array(name), limit: limit)
            return slips <= limit ? slips : nil
        }
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
