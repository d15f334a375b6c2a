internal import Diagnostics
internal import Markdown
internal import SiteModel

/// Finds where words of a block stand in the page's file, where markup may part them.
struct TextFinder {
    private let file: String
    private let text: SourceText

    /// A word that stands inside others a thousand times is not looked for any further.
    private static let mostTries = 100

    init(_ page: LoadedPage) {
        file = page.file
        text = SourceText(page.text?.bytes ?? [])
    }

    /// Where the beginning of a sentence stands; else the block.
    func place(of sentence: Substring, in block: TextBlock) -> SourcePlace {
        let words = sentence.prefix(200).split(separator: " ").prefix(4)
        for count in [4, 2, 1] {
            let beginning = words.prefix(count).joined(separator: " ")
            if let found = places(of: beginning, in: block, most: 1).first { return found }
        }
        return SourcePlace(file: file, range: block.range)
    }

    /// The first places of a few words that stand whole on one line: "KT" is not in "KTP".
    func places(of words: String, in block: TextBlock, most: Int = PlainText.mostPerPage) -> [SourcePlace] {
        let last = max(block.range.line, block.range.endLine)
        var found: [SourcePlace] = []
        var next = text.firstRange(of: words, fromLine: block.range.line, toLine: last)
        for _ in 0..<Self.mostTries {
            guard let range = next else { break }
            if isWhole(range) { found.append(SourcePlace(file: file, range: range)) }
            guard found.count < most else { break }
            next = text.firstRange(of: words, after: range, toLine: last)
        }
        return found
    }

    private func isWhole(_ range: SourceRange) -> Bool {
        let around = text.neighbours(of: range)
        return ![around.before, around.after].contains {
            $0.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
        }
    }
}
