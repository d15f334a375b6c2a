package import Languages

/// The tag of a language that a test names; a misspelt one ends the test.
package func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("\(text) is no language tag") }
    return tag
}
