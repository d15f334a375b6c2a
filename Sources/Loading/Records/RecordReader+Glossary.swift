internal import SiteModel

extension RecordReader {
    /// One entry of `glossary.yml`.
    mutating func glossaryTerm() -> GlossaryTerm {
        var term = GlossaryTerm(name: neededWords("term"), meaning: neededWords("meaning"))
        term.full = words("full")
        term.otherNames = wordsList("aka")
        term.formerNames = formerNames()
        term.evidence = evidence(isNeeded: false)
        return term
    }
}
