internal import YAML

/// What all steps of a guide cost together.
package struct GuideCosts: Sendable {
    /// Each fee once, with the steps at which it is paid, in the order of the steps.
    package private(set) var rows: [Row] = []
    /// What each payer pays, steps that are done only if needed left out.
    package let sums: [Fee.Payer: Sum]
    /// Steps whose cost nobody knows, or whose fee has no known amount.
    package let unknownSteps: [GuideStep]
    /// Whether a step that is done only if needed may cost something too.
    package let hasOptionalCosts: Bool

    package init(_ guide: GuideFacts, _ knowledge: Knowledge) {
        let payments = guide.steps.map { Payments(of: $0, knowledge) }
        let isPaid = { (step: GuideStep) in !step.isOptional }
        let total = guide.combined(
            { isPaid($0) ? Payments(of: $0, knowledge).sums : [:] }, then: Self.added, and: Self.added, or: Self.either)
        sums = total ?? [:]
        unknownSteps = zip(guide.steps, payments).filter { isPaid($0) && !$1.isKnown }.map(\.0)
        hasOptionalCosts = zip(guide.steps, payments).contains { !isPaid($0) && ($1.hasFees || !$1.isKnown) }
        for step in guide.steps {
            for fee in step.cost.fees { add(fee, of: step, knowledge) }
        }
    }

    /// Whether it is known that nobody pays anything.
    package var isFree: Bool { unknownSteps.isEmpty && sums.values.allSatisfy { $0.most == 0 } }

    /// A fee and where it is paid.
    package struct Row: Sendable {
        /// The id of the fee; nothing for one that only the step has.
        package let id: String?
        package let fee: Fee
        package var steps: [GuideStep]
        /// Whether it is one of several of which one is paid, at each of its steps.
        package var isChoice: Bool
    }

    /// An amount, or what lies between the cheapest way and the dearest.
    package struct Sum: Sendable, Hashable {
        package var least = 0
        package var most = 0
        /// Whether every amount in it is known.
        package var isKnown = true
        /// That of the least certain amount in it.
        package var confidence = Confidence.verified

        package init() {}
    }

    private mutating func add(_ reference: StepFee, of step: GuideStep, _ knowledge: Knowledge) {
        if let id = reference.id, let index = rows.firstIndex(where: { $0.id == id }) {
            rows[index].isChoice = rows[index].isChoice && step.cost.isChoice
            if rows[index].steps.last != step { rows[index].steps.append(step) }
        } else if let fee = knowledge.fee(reference) {
            rows.append(Row(id: reference.id, fee: fee, steps: [step], isChoice: step.cost.isChoice))
        }
    }

    static func added(_ left: [Fee.Payer: Sum], _ right: [Fee.Payer: Sum]) -> [Fee.Payer: Sum] {
        joined(left, right) { ($0.least + $1.least, $0.most + $1.most) }
    }

    /// One of the two is paid: by somebody who pays nothing in the other, from nothing on.
    static func either(_ left: [Fee.Payer: Sum], _ right: [Fee.Payer: Sum]) -> [Fee.Payer: Sum] {
        joined(left, right) { (min($0.least, $1.least), max($0.most, $1.most)) }
    }

    private static func joined(
        _ left: [Fee.Payer: Sum], _ right: [Fee.Payer: Sum], _ amounts: (Sum, Sum) -> (least: Int, most: Int)
    ) -> [Fee.Payer: Sum] {
        var sums: [Fee.Payer: Sum] = [:]
        for payer in Fee.Payer.allCases where left[payer] != nil || right[payer] != nil {
            let parts = (left[payer] ?? Sum(), right[payer] ?? Sum())
            var sum = Sum()
            (sum.least, sum.most) = amounts(parts.0, parts.1)
            sum.isKnown = parts.0.isKnown && parts.1.isKnown
            sum.confidence = min(parts.0.confidence, parts.1.confidence)
            sums[payer] = sum
        }
        return sums
    }
}

/// What one step costs each payer.
private struct Payments {
    let sums: [Fee.Payer: GuideCosts.Sum]
    let isKnown: Bool
    let hasFees: Bool

    init(of step: GuideStep, _ knowledge: Knowledge) {
        let fees = step.cost.fees.compactMap(knowledge.fee)
        isKnown = !step.cost.isUnknown && fees.allSatisfy { $0.amount != .unknown }
        hasFees = fees.contains { $0.amount != .rupiah(0) }
        let parts = fees.map { Self.sums(of: $0, knowledge) }
        let join = step.cost.isChoice ? GuideCosts.either : GuideCosts.added
        sums = parts.dropFirst().reduce(parts.first ?? [:], join)
    }

    private static func sums(of fee: Fee, _ knowledge: Knowledge) -> [Fee.Payer: GuideCosts.Sum] {
        guard let payer = fee.payer else { return [:] }
        var sum = GuideCosts.Sum()
        sum.confidence = knowledge.confidence(of: fee.evidence)
        switch fee.amount {
        case .rupiah(let amount): (sum.least, sum.most) = (amount, amount)
        case .unknown: sum.isKnown = false
        }
        return [payer: sum]
    }
}

extension StepFee {
    /// The id in the shared data.
    fileprivate var id: String? {
        if case .named(let id) = self { id.text } else { nil }
    }
}

extension Knowledge {
    /// The fee that a step names or has.
    package func fee(_ reference: StepFee) -> Fee? {
        switch reference {
        case .named(let id): data.fees[id.text]
        case .own(let fee): fee
        }
    }
}
