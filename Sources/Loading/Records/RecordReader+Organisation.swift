internal import Diagnostics
internal import SiteModel
internal import YAML

extension RecordReader {
    /// The keys that only an organisation has.
    static let organisationKeys = ["kind", "parent", "website", "email", "aka", "formerly"]

    /// What the front matter of an organisation says of it.
    mutating func organisation() -> OrganisationFacts {
        var organisation = OrganisationFacts()
        organisation.kind = choice("kind")
        organisation.parent = fields.text("parent")
        organisation.website = webAddress("website")
        organisation.email = fields.text("email")
        organisation.otherNames = fields.texts("aka").map(\.text)
        organisation.formerNames = formerNames()
        return organisation
    }

    /// `formerly: [{name: BP2MI, until: 2024}]`.
    mutating func formerNames() -> [FormerName] {
        fields.nodes("formerly").compactMap { node in
            var record = inside(node, what: Bilingual(id: "nama lama", en: "a former name"))
            let name = record.fields.text("name")?.text
            let until = record.fields.integer("until")?.value
            if name == nil { record.reportMissing("name") }
            for diagnostic in record.finish() { fields.report(diagnostic) }
            return name.map { FormerName(name: $0, until: until) }
        }
    }
}
