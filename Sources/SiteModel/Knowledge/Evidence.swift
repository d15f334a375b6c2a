package import YAML

/// How sure it is that something is so.
package enum Confidence: String, Sendable, CaseIterable, Comparable {
    case unverified, disputed, singleSource = "single-source", verified

    package static func < (left: Confidence, right: Confidence) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// What a fact rests on.
package struct Evidence: Sendable, Hashable {
    /// Ids of sources.
    package let sources: [LocatedText]
    /// What the fact says of itself; else it is as sure as its best source.
    package let confidence: Confidence?

    package init(sources: [LocatedText] = [], confidence: Confidence? = nil) {
        self.sources = sources
        self.confidence = confidence
    }
}
