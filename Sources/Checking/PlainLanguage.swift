package import Diagnostics
internal import Languages
internal import Markdown
package import SiteModel

/// What makes pages hard to read: long sentences, full paragraphs, words and dates that not everybody understands.
///
/// The limits are those of plain-language guides for both languages: twenty words a sentence, fifteen on average. It is
/// advice, the worst first, and never a grade: some long sentences are right.
///
/// - Parameter site: Its pages were read with their blocks and texts.
package func plainLanguageProblems(in site: ResolvedSite) -> [Diagnostic] {
    let known = KnownAbbreviations(site)
    let plainer = PlainerWords(site)
    let findings = site.pages.flatMap { page in
        page.translations.flatMap { translation in
            ReadingLanguage(translation.language).map {
                PlainText(translation.loaded, in: $0, known: known, plainer: plainer).findings()
            } ?? []
        }
    }
    return findings.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(
        \.element.diagnostic)
}

/// A language whose sentences we know how to count.
enum ReadingLanguage {
    case indonesian, english

    init?(_ tag: LanguageTag) {
        switch tag.text.prefix(while: { $0 != "-" }) {
        case "id": self = .indonesian
        case "en": self = .english
        default: return nil
        }
    }
}

/// A problem, and how much it weighs against others.
struct Finding {
    let weight: Int
    let diagnostic: Diagnostic
}

/// One page in one language.
struct PlainText {
    static let longestSentence = 20
    static let longestAverage = 15
    /// Words of a paragraph that fill the screen of a phone.
    static let longestParagraph = 80
    /// More of one kind on one page nobody reads; a page of five megabytes could have a hundred thousand.
    static let mostPerPage = 20

    /// Fewer sentences have no average worth the name.
    private static let leastSentences = 5

    private let page: LoadedPage
    private let blocks: [TextBlock]
    private let finder: TextFinder
    private let language: ReadingLanguage
    private let known: KnownAbbreviations
    private let plainer: PlainerWords

    init(_ page: LoadedPage, in language: ReadingLanguage, known: KnownAbbreviations, plainer: PlainerWords) {
        self.page = page
        self.language = language
        self.known = known
        self.plainer = plainer
        finder = TextFinder(page)
        blocks = page.blocks.filter { [.paragraph, .item, .footnote, .summary].contains($0.kind) }
    }

    func findings() -> [Finding] {
        let parted = blocks.map { (block: $0, sentences: Checking.sentences(of: $0.text)) }
        let sentences = parted.flatMap { block, sentences in sentences.map { ($0, block) } }
        let long = sentences.filter { $0.0.wordCount > Self.longestSentence }.sorted { $0.0.wordCount > $1.0.wordCount }
        return long.prefix(Self.mostPerPage).map(longSentence) + longAverage(sentences.map(\.0))
            + parted.compactMap(wall).prefix(Self.mostPerPage) + phrases() + abbreviations()
            + plainer.findings(in: page, finder)
    }

    private func longSentence(_ sentence: Sentence, in block: TextBlock) -> Finding {
        let place = finder.place(of: sentence.text, in: block)
        return Finding(
            weight: sentence.wordCount,
            diagnostic: PlainLanguageDiagnostics.longSentence(sentence.text, words: sentence.wordCount, at: place))
    }

    private func longAverage(_ sentences: [Sentence]) -> [Finding] {
        guard sentences.count >= Self.leastSentences else { return [] }
        let words = sentences.map(\.wordCount).reduce(0, +)
        guard words > Self.longestAverage * sentences.count else { return [] }
        let average = (words + sentences.count / 2) / sentences.count
        return [
            Finding(
                weight: average,
                diagnostic: PlainLanguageDiagnostics.longAverage(average, at: SourcePlace(file: page.file)))
        ]
    }

    private func wall(_ block: TextBlock, _ sentences: [Sentence]) -> Finding? {
        let words = sentences.map(\.wordCount).reduce(0, +)
        guard words > Self.longestParagraph else { return nil }
        let place = finder.place(of: block.text[...], in: block)
        return Finding(weight: words, diagnostic: PlainLanguageDiagnostics.wall(words: words, at: place))
    }

    private func phrases() -> [Finding] {
        var found: [Diagnostic] = []
        for block in blocks where found.count < Self.mostPerPage {
            for phrase in ["dan/atau", "and/or"] where block.text.contains(phrase) {
                found += finder.places(of: phrase, in: block).map(PlainLanguageDiagnostics.andOr)
            }
            for date in Set(numericDates(in: block.text)).sorted().prefix(Self.mostPerPage) {
                found += finder.places(of: date, in: block).map {
                    PlainLanguageDiagnostics.numericDate(date, language, at: $0)
                }
            }
        }
        return found.prefix(Self.mostPerPage).map { Finding(weight: 1, diagnostic: $0) }
    }

    /// Each once on a page.
    private func abbreviations() -> [Finding] {
        var seen: Set<String> = known.explained(in: page)
        var found: [Finding] = []
        for block in blocks {
            for short in Checking.abbreviations(in: block.text) where seen.insert(short).inserted {
                guard found.count < Self.mostPerPage else { return found }
                guard let place = finder.places(of: short, in: block, most: 1).first else { continue }
                found.append(Finding(weight: 1, diagnostic: PlainLanguageDiagnostics.abbreviation(short, at: place)))
            }
        }
        return found
    }
}
