internal import Languages
internal import SiteModel
internal import YAML

extension RecordReader {
    /// One entry of `glossary.yml`.
    mutating func glossaryTerm() -> GlossaryTerm {
        var term = GlossaryTerm(name: neededWords("term"), meaning: neededWords("meaning"))
        term.full = words("full")
        term.otherNames = wordsList("aka")
        term.formerNames = formerNames()
        term.plainer = words("plainer")
        term.evidence = evidence(isNeeded: false)
        return term
    }
}

extension RecordReader {
    /// One entry of `synonyms.yml`: words of every language that mean the same.
    mutating func synonyms() -> [String] {
        languages.flatMap { fields.texts($0.text).map(\.text) }
    }
}
