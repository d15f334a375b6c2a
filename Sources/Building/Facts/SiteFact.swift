package import Diagnostics

/// A fact of the site: what it says, how sure it is, where it is written and on which pages it is shown.
package struct SiteFact: Sendable {
    package let kind: Kind
    /// The record's id; for a phone the service's and its own, as a link names them.
    package let id: String
    package let value: String
    /// `verified`, `single-source`, `disputed` or `unverified`.
    package let confidence: String
    /// Ids of sources.
    package let sources: [String]
    /// The file from the site's folder; nothing for a fact without a place.
    package let file: String?
    package let line: Int?
    /// Paths in the output.
    package let pages: [String]

    /// What the fact is about.
    package enum Kind: String, Sendable, CaseIterable { case phone, hours, address, time, fee, source }
}

/// The facts of a site and every problem that was met on the way to them.
package struct FactReport: Sendable {
    package let diagnostics: [Diagnostic]
    package let facts: [SiteFact]

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
