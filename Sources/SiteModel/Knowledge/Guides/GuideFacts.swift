package import Diagnostics
package import YAML

/// What the front matter of a guide says of its steps.
package struct GuideFacts: Sendable, Hashable {
    /// In the order in which one does them.
    package let steps: [GuideStep]

    package init(steps: [GuideStep]) { self.steps = steps }

    /// The steps that have one number: the first of them, and those that are done together with it or in its place.
    package var stages: [[GuideStep]] {
        var stages: [[GuideStep]] = []
        for step in steps {
            if stages.last?.first?.number == step.number {
                stages[stages.count - 1].append(step)
            } else {
                stages.append([step])
            }
        }
        return stages
    }

    /// Something of every step, put together in the order of the steps.
    ///
    /// Within a stage the words are taken from left to right: "A, or B, and C" is C with one of A and B.
    package func combined<Value>(
        _ value: (GuideStep) -> Value, then: (Value, Value) -> Value, and: (Value, Value) -> Value,
        or: (Value, Value) -> Value
    ) -> Value? {
        let parts = stages.compactMap { stage -> Value? in
            guard let first = stage.first else { return nil }
            return stage.dropFirst().reduce(value(first)) { sum, step in
                step.relation == .or ? or(sum, value(step)) : and(sum, value(step))
            }
        }
        return parts.dropFirst().reduce(parts.first, { sum, part in sum.map { then($0, part) } })
    }
}

/// One step of a guide; its title and text are a section of the page, in each language.
package struct GuideStep: Sendable, Hashable {
    /// The id of the section's heading.
    package let id: LocatedText
    package let relation: Relation
    /// Steps that are done together, or in place of each other, have one number.
    package let number: Int
    package var isOptional = false
    package var documents: [DocumentNeed] = []
    package var cost = StepCost.unwritten
    package var time = StepTime.unknown
    /// Ids of services.
    package var places: [LocatedText] = []
    /// The id of a page that helps those who are refused.
    package var ifRefused: LocatedText?
    /// What one then holds.
    package var result: LocalizedWords?
    /// What to keep.
    package var keep: LocalizedWords?

    package init(id: LocatedText, relation: Relation, number: Int) {
        self.id = id
        self.relation = relation
        self.number = number
    }

    /// How a step follows the one before it.
    package enum Relation: String, Sendable, CaseIterable { case then, and, or }
}

/// A paper that a step asks for.
package struct DocumentNeed: Sendable, Hashable {
    /// The id of a document.
    package let document: LocatedText
    package var copies = 0
    /// Whether the paper itself is asked for; nothing when nobody said.
    package var isOriginal: Bool?
    /// Ids of documents that do as well.
    package var alternatives: [LocatedText] = []

    package init(_ document: LocatedText) { self.document = document }
}

/// What a step costs.
package enum StepCost: Sendable, Hashable {
    /// There is nothing to pay.
    case none
    /// Nobody knows.
    case unknown
    /// The editor has not said; a warning tells so, and readers see the same as for `unknown`.
    case unwritten
    /// All of them are to be paid.
    case fees([StepFee])
    /// One of them is to be paid.
    case oneOf([StepFee])

    package var fees: [StepFee] {
        switch self {
        case .fees(let fees), .oneOf(let fees): fees
        case .none, .unknown, .unwritten: []
        }
    }

    /// Whether one of several fees is to be paid.
    package var isChoice: Bool {
        if case .oneOf(let fees) = self { fees.count > 1 } else { false }
    }

    package var isUnknown: Bool { self == .unknown || self == .unwritten }
}

/// A fee of the shared data, or one that only this step has.
package enum StepFee: Sendable, Hashable {
    case named(LocatedText)
    case own(Fee)
}

/// How long a step takes.
package enum StepTime: Sendable, Hashable {
    case unknown
    case known(TimeSpan)
}

/// A time from a number of days, weeks or months to another.
package struct TimeSpan: Sendable, Hashable {
    package let least: Int
    package let most: Int
    package let unit: Unit
    package let evidence: Evidence
    /// Where it is written.
    package let place: SourcePlace

    package init(least: Int, most: Int, unit: Unit, evidence: Evidence, place: SourcePlace) {
        self.least = least
        self.most = most
        self.unit = unit
        self.evidence = evidence
        self.place = place
    }

    /// From the shortest to the longest.
    package enum Unit: String, Sendable, CaseIterable, Comparable {
        case days
        case workingDays = "working-days"
        case weeks, months

        package static func < (left: Unit, right: Unit) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }
}
