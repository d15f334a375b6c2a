/// How many letters are left out, put in, changed or swapped with their neighbour between two words; `distance` in the
/// engine counts alike.
enum EditDistance {
    /// - Parameter most: Whatever is more is told as one more than this.
    static func between(_ left: ArraySlice<UInt16>, _ right: ArraySlice<UInt16>, most: Int) -> Int {
        guard abs(left.count - right.count) <= most else { return most + 1 }
        var before: [Int] = []
        var last: [Int] = []
        var row = Array(0...right.count)
        for (line, letter) in left.enumerated() {
            before = last
            last = row
            row = [line + 1]
            var formerRight: UInt16?
            for (column, other) in right.enumerated() {
                var value = min(last[column + 1] + 1, row[column] + 1, last[column] + (letter == other ? 0 : 1))
                if line > 0, let formerRight, letter == formerRight, left[left.startIndex + line - 1] == other {
                    value = min(value, before[column - 1] + 1)
                }
                row.append(value)
                formerRight = other
            }
            if row.min() ?? 0 > most { return most + 1 }
        }
        return min(row.last ?? 0, most + 1)
    }
}
