/// How a Markdown text is read and written.
package struct MarkdownOptions: Sendable {
    /// The callouts that the theme has words for (`> [!WARNING]`), in lower case.
    package var calloutNames: Set<String>
    /// Other words for them, in lower case: `penting` for `important`.
    package var calloutWords: [String: String]
    /// The names of the glossary in the language of the text.
    package var terms = TermNames()
    /// The level at which the page's own headings begin. A page shows its title as the only `h1`, so the body begins
    /// at 2: a text that uses `#` for its parts is shifted down as a whole.
    package var topLevel: Int
    /// Whether a `# Heading` that opens the text is taken out as the page's title.
    package var takesTitle: Bool
    /// Whether the text is parted into blocks, so that a translation can be compared with its source.
    package var collectsBlocks = false

    package init(
        calloutNames: Set<String>, calloutWords: [String: String] = [:], topLevel: Int = 2, takesTitle: Bool = true
    ) {
        self.calloutNames = calloutNames
        self.calloutWords = calloutWords
        self.topLevel = topLevel
        self.takesTitle = takesTitle
    }

    /// The callout that is meant by what stands in `[!…]`, in lower case.
    func callout(writtenAs written: String) -> String? {
        calloutNames.contains(written) ? written : calloutWords[written]
    }
}
