import Diagnostics
import Foundation
import Languages
import Markdown
import SiteModel
import TestSupport
import Testing

/// A thousand edits of a source, each of a known kind: every change of wording is found in its block, and nothing else
/// raises an alarm.
struct BlockEditTests {
    @Test func wordsAloneCount() {
        let seed = ProcessInfo.processInfo.environment["SULUH_SEED"].flatMap { UInt64($0) } ?? 4_2026_11
        var chance = SeededGenerator(seed: seed)
        for round in 0..<1000 {
            let before = EditedText(&chance)
            guard let edit = chance.pick(EditedText.Edit.allCases) else { return }
            var after = before
            let place = after.apply(edit, &chance)
            let former = blocks(of: before.markdown)
            let record = TranslationRecord(
                page: "a", language: tag("en"), isReviewed: true, entries: former.map { .init($0) })
            let state = TranslationState(record, source: blocks(of: after.markdown), translation: former)
            let told = "seed \(seed), round \(round), \(edit):\n\(before.markdown)\n→\n\(after.markdown)"
            guard edit.changesWords else {
                #expect(state.kind == .current, "\(told)\n\(state.changes)")
                continue
            }
            #expect(state.kind == .outdated, "\(told)")
            #expect(state.olderBlocks.contains(place) || state.changes.contains { $0.kind == .added }, "\(told)")
            #expect(state.changes.count == 1, "\(told)\n\(state.changes)")
        }
    }

    private func blocks(of text: String) -> [TextBlock] {
        var options = MarkdownOptions(calloutNames: ["warning"])
        options.collectsBlocks = true
        return parseMarkdown(Array(text.utf8), file: "a.md", firstLine: 1, options: options).value.blocks
    }
}

/// A text as pieces, so that an edit knows which one it meets.
private struct EditedText {
    enum Edit: CaseIterable {
        case spaces, wrapping, emphasis, linkTarget, code, bullet, lineEnds, decomposed, looseList, numbering
        case letter, capital, digit, comma, word, removed, added

        var changesWords: Bool {
            switch self {
            case .letter, .capital, .digit, .comma, .word, .removed, .added: true
            default: false
            }
        }
    }

    /// A piece as it is written; `%` stands where a line may be broken.
    private var pieces: [Piece]
    private var bullet = "-"
    private var isLoose = false
    private var firstNumber = 1
    private var lineEnd = "\n"
    private var isDecomposed = false
    private var breaksLines = false

    private struct Piece {
        var kind: Kind
        var words: [String]
        enum Kind: CaseIterable { case heading, paragraph, item, numbered, row, quote, callout }
    }

    private static let words = [
        "paspor", "Kontrak", "biaya", "Rp350.000", "kantor", "café", "حقوق", "護照", "3", "hari", "Pasal", "72",
    ]

    init(_ chance: inout SeededGenerator) {
        pieces = (0..<Int.random(in: 3...9, using: &chance)).map { number in
            Piece(
                kind: Piece.Kind.allCases.randomElement(using: &chance) ?? .paragraph,
                words: ["bagian", "ke\(number)"]
                    + (0..<Int.random(in: 2...7, using: &chance)).compactMap { _ in
                        Self.words.randomElement(using: &chance)
                    })
        }
    }

    /// Changes the text; tells the number of the block that was met.
    mutating func apply(_ edit: Edit, _ chance: inout SeededGenerator) -> Int {
        let piece = Int.random(in: pieces.indices, using: &chance)
        let word = Int.random(in: 2..<pieces[piece].words.count, using: &chance)
        switch edit {
        case .spaces: pieces[piece].words[word] = " " + pieces[piece].words[word]
        case .wrapping: breaksLines = true
        case .emphasis: pieces[piece].words[word] = "**\(pieces[piece].words[word])**"
        case .linkTarget: pieces[piece].words[word] = "[\(pieces[piece].words[word])](lain.md#x)"
        case .code: pieces[piece].words[word] = "`\(pieces[piece].words[word])`"
        case .bullet: bullet = "*"
        case .lineEnds: lineEnd = "\r\n"
        case .decomposed: isDecomposed = true
        case .looseList: isLoose = true
        case .numbering: firstNumber = 7
        case .letter: pieces[piece].words[word] += "x"
        case .capital: pieces[piece].words[1] = "Ke" + pieces[piece].words[1].dropFirst(2)
        case .digit: pieces[piece].words[word] += "9"
        case .comma: pieces[piece].words[word] += ","
        case .word: pieces[piece].words.insert("baru", at: word)
        case .removed: pieces.remove(at: piece)
        case .added: pieces.insert(Piece(kind: .paragraph, words: ["tambahan"]), at: piece)
        }
        return piece
    }

    var markdown: String {
        let text = pieces.indices.map(written).joined(separator: "\n\n") + "\n"
        let ended = text.replacing("\n", with: lineEnd)
        return isDecomposed ? ended.decomposedStringWithCanonicalMapping : ended
    }

    /// Lists and tables are parted by comments, so that each piece stays one of its own.
    private func written(_ index: Int) -> String {
        let piece = pieces[index]
        let line = piece.words.joined(separator: " ")
        let broken = piece.words.joined(separator: breaksLines ? "\n" : " ")
        switch piece.kind {
        case .heading: return "## \(line)"
        case .paragraph: return broken
        case .item: return "<!-- -->\n\n\(bullet) \(line)" + (isLoose ? "\n\n  \n" : "")
        case .numbered: return "<!-- -->\n\n\(firstNumber). \(line)"
        case .row: return "| \(line) |\n| --- |"
        case .quote: return "> \(broken.replacing("\n", with: "\n> "))"
        case .callout: return "<!-- -->\n\n> [!WARNING]\n> \(broken.replacing("\n", with: "\n> "))"
        }
    }
}
