package import Languages
package import Markdown
internal import YAML

/// A word that readers may not know.
package struct GlossaryTerm: Sendable, Hashable {
    package var name: LocalizedWords
    /// What stands in brackets beside its first use: the full form of an acronym, or a few plain words.
    package var full: LocalizedWords?
    package var meaning: LocalizedWords
    /// Other names of today.
    package var otherNames: [LocalizedWords] = []
    package var formerNames: [FormerName] = []
    /// A word that more people know, for texts that could do without this one.
    package var plainer: LocalizedWords?
    package var evidence = Evidence()

    package init(name: LocalizedWords, meaning: LocalizedWords) {
        self.name = name
        self.meaning = meaning
    }
}

extension RecordTable<GlossaryTerm> {
    /// The names of all terms as texts in one language have them.
    ///
    /// - Parameter chain: The language of the texts, and those in which words are looked for when it has none.
    package func names(for chain: [LanguageTag]) -> TermNames {
        TermNames(
            all.flatMap { id, term in
                let full = [term.full].compactMap { $0 }.map {
                    TermNames.Name($0.words(for: chain), term: id, kind: .full)
                }
                let other = term.otherNames.map { TermNames.Name($0.words(for: chain), term: id, kind: .other) }
                let former = term.formerNames.map { TermNames.Name($0.name, term: id, kind: .former) }
                return [TermNames.Name(term.name.words(for: chain), term: id, kind: .term)] + full + other + former
            })
    }
}
