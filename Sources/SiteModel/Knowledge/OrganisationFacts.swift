package import YAML

/// What the front matter of an organisation says of it.
package struct OrganisationFacts: Sendable, Hashable {
    package var kind: Kind?
    /// The id of the organisation above it.
    package var parent: LocatedText?
    package var website: LocatedText?
    package var email: LocatedText?
    /// Other names by which people know it.
    package var otherNames: [String] = []
    package var formerNames: [FormerName] = []

    package init() {}

    /// Who runs it.
    package enum Kind: String, Sendable, CaseIterable {
        case government, union, ngo, community, university, international
    }
}

/// A name that something had before.
package struct FormerName: Sendable, Hashable {
    package let name: String
    /// The year in which it ended.
    package let until: Int?

    package init(name: String, until: Int?) {
        self.name = name
        self.until = until
    }
}
