internal import Diagnostics
internal import Markdown
internal import SiteModel

/// A text of a page that is translated as one message.
struct ExchangeUnit: Hashable {
    /// Where it is written.
    enum Home: Hashable {
        /// `title:` or `summary:` between the lines of dashes.
        case frontMatter(key: String)
        /// A segment of the text; nothing for the block of the heading that is the title.
        case text(block: Int?, segment: Int)
    }

    /// The number of its block among `LoadedPage.blocks`.
    let block: Int
    let home: Home
    let kind: TextBlock.Kind
    /// The number of the cell in its row.
    let cell: Int?
    /// Inline Markdown, or the words of the front matter.
    let text: String
    let isForTranslators: Bool
    /// The line of the file.
    let line: Int

    var isMarkdown: Bool { if case .text = home { true } else { false } }
}

/// A page's file with its texts in their order.
struct PageUnits {
    let page: LoadedPage
    let text: PageText
    let units: [ExchangeUnit]
    /// The blocks that cannot be taken apart, such as code; by their numbers.
    let opaque: Set<Int>
    /// How many blocks stand before those of the text.
    let frontCount: Int

    /// Nothing for a page whose file was not kept.
    init?(_ page: LoadedPage) {
        guard let text = page.text, text.layout.blocks.count <= page.blocks.count else { return nil }
        self.page = page
        self.text = text
        frontCount = page.blocks.count - text.layout.blocks.count
        var units: [ExchangeUnit] = []
        var opaque: Set<Int> = []
        for (number, block) in page.blocks.enumerated() {
            let own =
                number < frontCount
                ? Self.front(number, block, page, text) : Self.body(number, block, number - frontCount, text)
            units += own
            if own.isEmpty { opaque.insert(number) }
        }
        self.units = units
        self.opaque = opaque
    }

    private static func front(
        _ number: Int, _ block: TextBlock, _ page: LoadedPage, _ text: PageText
    ) -> [ExchangeUnit] {
        let isWritten = block.kind == .summary || page.frontMatter.title != nil
        guard !isWritten else {
            let key = block.kind.rawValue
            return [
                ExchangeUnit(
                    block: number, home: .frontMatter(key: key), kind: block.kind, cell: nil, text: block.text,
                    isForTranslators: true, line: block.range.line)
            ]
        }
        guard let segment = text.layout.title?.segments.first, let title = text.layout.title else { return [] }
        return [
            ExchangeUnit(
                block: number, home: .text(block: nil, segment: 0), kind: .title, cell: nil, text: segment.text,
                isForTranslators: true, line: title.lines.lowerBound + text.parts.bodyLine - 1)
        ]
    }

    private static func body(
        _ number: Int, _ block: TextBlock, _ layout: Int, _ text: PageText
    ) -> [ExchangeUnit] {
        text.layout.blocks[layout].segments.enumerated().map { index, segment in
            ExchangeUnit(
                block: number, home: .text(block: layout, segment: index), kind: block.kind, cell: segment.cell,
                text: segment.text, isForTranslators: segment.isForTranslators, line: block.range.line)
        }
    }

    /// The text at the same place of a block.
    func unit(block: Int, cell: Int?) -> ExchangeUnit? { units.first { $0.block == block && $0.cell == cell } }
}
