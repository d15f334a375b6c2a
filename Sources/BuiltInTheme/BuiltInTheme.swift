/// The theme of sites that bring none: `themes/default` as it stood when Suluh was built.
///
/// The EmbedTheme plugin writes the `embedded` files into a source file of this module.
package enum BuiltInTheme {
    /// Every file of the theme, sorted by its path from the theme's folder, with `/` between the parts.
    package static let files: [(path: String, bytes: [UInt8])] = embedded()

    /// A file whose bytes are this text in UTF-8.
    static func text(_ path: String, _ text: String) -> (path: String, bytes: [UInt8]) {
        (path, Array(text.utf8))
    }

    /// A file that is not text: each character stands for the byte of its number.
    static func binary(_ path: String, _ characters: String) -> (path: String, bytes: [UInt8]) {
        (path, characters.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    }
}
