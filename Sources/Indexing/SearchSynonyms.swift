/// Names and words that mean the same: whoever types one of them finds what has another.
package struct SearchSynonyms: Sendable, Hashable {
    /// One of them.
    package struct Name: Sendable, Hashable {
        package let text: String
        /// Whether it was the name once; readers are told why they see a page that does not have it.
        package let isFormer: Bool

        package init(_ text: String, isFormer: Bool = false) {
            self.text = text
            self.isFormer = isFormer
        }
    }

    package var names: [Name]

    package init(_ names: [Name]) { self.names = names }
}
