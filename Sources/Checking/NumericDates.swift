/// Dates of figures alone, "03/05/2026" or "2026-05-03", in the order of the text.
func numericDates(in text: String) -> [String] {
    text.split { $0.isWhitespace || "()[],;:\"“”".contains($0) }.compactMap { piece in
        // No date is longer; a word of a megabyte is not looked into.
        guard piece.utf8.count <= 12 else { return nil }
        let word = piece.drop { ".".contains($0) }
        let date = word.last == "." ? word.dropLast() : word
        return isDate(date) ? String(date) : nil
    }
}

private func isDate(_ word: Substring) -> Bool {
    for mark: Character in ["/", "-", "."] {
        let parts = word.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }) else {
            continue
        }
        let sizes = parts.map(\.count)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { continue }
        if sizes[0] == 4, mark != "." { return (1...12).contains(numbers[1]) && (1...31).contains(numbers[2]) }
        let isDayAndMonth = sizes[0] <= 2 && sizes[1] <= 2 && numbers[0] <= 31 && numbers[1] <= 31
        return isDayAndMonth && sizes[2] == 4 && (1900...2199).contains(numbers[2])
    }
    return false
}
