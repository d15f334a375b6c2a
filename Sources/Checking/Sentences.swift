/// A sentence of a text.
struct Sentence: Equatable {
    let text: Substring
    /// How many words it has; a number counts as one, however it is written.
    let wordCount: Int
}

/// Parts a text into its sentences.
///
/// A sentence ends at a full stop, question or exclamation mark before a blank and something that can begin another; not
/// behind an abbreviation, the number of an item, or a letter of a name.
func sentences(of text: String) -> [Sentence] {
    var found: [Sentence] = []
    var start = text.startIndex
    var at = start
    while at < text.endIndex {
        let next = text.index(after: at)
        if ".?!…".contains(text[at]), let end = end(of: text, mark: at, after: next) {
            found += sentence(text[start..<end])
            start = end
        }
        at = next
    }
    return found + sentence(text[start...])
}

private func sentence(_ text: Substring) -> [Sentence] {
    let trimmed = text.drop(while: \.isWhitespace)
    let count = wordCount(of: trimmed)
    return count > 0 ? [Sentence(text: trimmed, wordCount: count)] : []
}

/// Runs of letters between blanks, and each row of figures as one: "0800 1000" is a number, not two words.
func wordCount(of text: some StringProtocol) -> Int {
    var count = 0
    var isInNumber = false
    for piece in text.split(whereSeparator: \.isWhitespace) {
        let hasLetter = piece.contains(where: \.isLetter)
        guard hasLetter || piece.contains(where: \.isNumber) else { continue }
        if hasLetter || !isInNumber { count += 1 }
        isInNumber = !hasLetter
    }
    return count
}

/// Where a sentence with this mark ends, closing quotes and brackets included; nothing where it goes on.
private func end(of text: String, mark: String.Index, after next: String.Index) -> String.Index? {
    var end = next
    while end < text.endIndex, "\"”’)]»".contains(text[end]) { end = text.index(after: end) }
    guard end < text.endIndex else { return end }
    guard text[end].isWhitespace, let first = text[end...].first(where: { !$0.isWhitespace }) else { return nil }
    guard !first.isLowercase, text[mark] != "." || !isAbbreviated(text[..<mark]) else { return nil }
    return end
}

/// Whether what stands before a full stop is no end: "Jl.", "No.", "A.".
private func isAbbreviated(_ before: Substring) -> Bool {
    let start = before.lastIndex { $0.isWhitespace || $0 == "(" }.map(before.index(after:)) ?? before.startIndex
    let word = before[start...]
    return (word.count == 1 && word.allSatisfy(\.isLetter)) || abbreviations.contains(word.lowercased())
        || word.contains(".") && word.split(separator: ".").allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isLetter) }
}

/// Written with a full stop in Indonesian and English.
private let abbreviations: Set<String> = [
    "bpk", "dkk", "dll", "dr", "dra", "drs", "dsb", "dst", "gg", "hj", "hlm", "ir", "jl", "jln", "kab", "kec", "kel",
    "ltd", "mr", "mrs", "ms", "no", "prof", "rp", "sdr", "st", "tel", "telp", "tgl", "vs",
]
