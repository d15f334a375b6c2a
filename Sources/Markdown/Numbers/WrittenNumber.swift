package import Diagnostics

/// A phone number, a sum in rupiah or an article of a law that is typed into a text.
package struct WrittenNumber: Hashable, Sendable {
    /// What kind of number it is.
    package enum Value: Hashable, Sendable {
        /// Dialled as the text says.
        case phone
        case rupiah(Int)
        /// The article with its letter: `30`, `40A`.
        case article(String)
    }

    package let value: Value
    /// As it is written.
    package let text: String
    package let range: SourceRange

    /// - Parameter range: Where it stands in the file.
    package init(value: Value, text: String, range: SourceRange) {
        self.value = value
        self.text = text
        self.range = range
    }
}
