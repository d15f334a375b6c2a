package import Markdown

/// A page's file taken apart, for commands that change it.
package struct PageText: Sendable {
    /// The whole file without a byte order mark.
    package let bytes: [UInt8]
    package let parts: PageParts
    package let layout: TextLayout
    /// How its text was read.
    package let options: MarkdownOptions

    package init(bytes: [UInt8], parts: PageParts, options: MarkdownOptions) {
        self.bytes = bytes
        self.parts = parts
        self.options = options
        layout = TextLayout(parts.body, options: options)
    }

    /// The bytes before the text: the front matter with its lines of dashes.
    package var head: [UInt8] { Array(bytes.dropLast(parts.body.count)) }
}
