internal import Diagnostics
internal import Markdown
internal import SiteModel

/// The blocks of a page: its title and summary, then those of its text.
func pageBlocks(_ frontMatter: FrontMatter, _ body: MarkdownBody, bodyLine: Int) -> [TextBlock] {
    let start = SourceRange(line: bodyLine, column: 1)
    let title = frontMatter.title ?? body.title
    let front = [
        title.flatMap { TextBlock(.title, $0, frontMatter.titlePlace ?? start) },
        frontMatter.summary.flatMap { TextBlock(.summary, $0, frontMatter.summaryPlace ?? start) },
    ]
    return front.compactMap { $0 } + body.blocks
}
