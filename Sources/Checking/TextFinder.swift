internal import Diagnostics
internal import Markdown
internal import SiteModel

/// Finds where words of a block stand in the page's file, where markup may part them.
struct TextFinder {
    private let file: String
    private let text: SourceText

    init(_ page: LoadedPage) {
        file = page.file
        text = SourceText(page.text?.bytes ?? [])
    }

    /// The first of the lines of a block that has the beginning of a sentence; else the block.
    func place(of sentence: Substring, in block: TextBlock) -> SourcePlace {
        let words = sentence.split(separator: " ")
        for count in [4, 2, 1] {
            let beginning = words.prefix(count).joined(separator: " ")
            if let found = places(of: beginning, in: block).first { return found }
        }
        return SourcePlace(file: file, range: block.range)
    }

    /// Every place of a few words that stand whole on one line.
    func places(of words: String, in block: TextBlock) -> [SourcePlace] {
        (block.range.line...max(block.range.line, block.range.endLine)).flatMap { line in
            columns(of: words, in: text.line(line)).map { column in
                let end = column + words.unicodeScalars.count
                return SourcePlace(
                    file: file, range: SourceRange(line: line, column: column, endLine: line, endColumn: end))
            }
        }
    }

    /// Whole words only: "KT" is not in "KTP".
    private func columns(of words: String, in line: String) -> [Int] {
        var columns: [Int] = []
        var rest = line[...]
        while let range = rest.firstRange(of: words) {
            let before = line[..<range.lowerBound].last
            let after = line[range.upperBound...].first
            if !isWordPart(before), !isWordPart(after) {
                columns.append(line[..<range.lowerBound].unicodeScalars.count + 1)
            }
            rest = line[range.upperBound...]
        }
        return columns
    }

    private func isWordPart(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }
}
