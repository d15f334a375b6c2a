internal import Diagnostics
internal import Languages
internal import Markdown
internal import SiteModel

/// Words of two to six capitals, in which figures may stand: "KTP", "BP3MI". None of a text that is all in capitals.
func abbreviations(in text: String) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let shouted = words.count { isAbbreviation($0) }
    guard shouted * 2 <= words.count || words.count == 1 else { return [] }
    return words.filter(isAbbreviation)
}

private func isAbbreviation(_ word: String) -> Bool {
    let capitals = word.count { $0.isUppercase }
    return (2...6).contains(word.count) && capitals >= 2 && word.first?.isUppercase == true
        && word.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) } && !isRoman(word)
}

private func isRoman(_ word: String) -> Bool { word.allSatisfy { "IVX".contains($0) } }

/// Abbreviations that need no explanation on a page, because the site or the page itself gives one.
struct KnownAbbreviations {
    private let known: Set<String>

    /// What everybody with a phone knows.
    private static let everyday: Set<String> = [
        "AM", "FAQ", "GPS", "HP", "ID", "KM", "OK", "PC", "PDF", "PM", "PO", "QR", "RT", "RW", "SMS", "TV", "URL",
        "USB", "USD", "WA", "WIB", "WIT", "WITA",
    ]

    /// The glossary explains its terms where they stand.
    init(_ site: ResolvedSite) {
        let names = site.knowledge.data.glossary.all.flatMap { _, term in
            ([term.name] + term.otherNames).flatMap(\.inAllLanguages) + term.formerNames.map(\.name)
        }
        known = Self.everyday.union(names.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
    }

    /// With those that stand in brackets on the page, or before brackets: "Kartu Tanda Penduduk (KTP)".
    func explained(in page: LoadedPage) -> Set<String> {
        page.blocks.reduce(into: known) { known, block in
            guard block.text.contains("(") else { return }
            let pieces = block.text.split(separator: "(", omittingEmptySubsequences: false)
            for (before, after) in zip(pieces, pieces.dropFirst()) {
                known.formUnion(abbreviations(in: String(after.prefix { $0 != ")" })))
                if let last = before.split(separator: " ").last { known.insert(String(last)) }
            }
        }
    }
}
