/// How long all steps of a guide take, as far as it is known; steps that are done only if needed are left out.
///
/// Working days, weeks and months are not made into one another: how many days a month of working days takes depends on
/// holidays that nobody can know here.
package struct GuideTime: Sendable {
    /// By the quickest way and by the slowest, for each unit.
    package let least: [TimeSpan.Unit: Int]
    package let most: [TimeSpan.Unit: Int]
    /// Steps of which nobody knows how long they take.
    package let unknownSteps: [GuideStep]
    /// That of the least certain time in it.
    package let confidence: Confidence

    package init(_ guide: GuideFacts, _ knowledge: Knowledge) {
        let needed = guide.steps.filter { !$0.isOptional }
        unknownSteps = needed.filter { $0.time == .unknown }
        confidence = needed.compactMap(\.time.span).map { knowledge.confidence(of: $0.evidence) }.min() ?? .verified
        let total = guide.combined(Amount.init, then: Amount.after, and: Amount.beside, or: Amount.instead)
        least = total?.least ?? [:]
        most = total?.most ?? [:]
    }

    /// The time of some steps.
    private struct Amount {
        var least: [TimeSpan.Unit: Int] = [:]
        var most: [TimeSpan.Unit: Int] = [:]

        init(least: [TimeSpan.Unit: Int], most: [TimeSpan.Unit: Int]) {
            self.least = least
            self.most = most
        }

        init(_ step: GuideStep) {
            guard !step.isOptional, let span = step.time.span else { return }
            least = [span.unit: span.least]
            most = [span.unit: span.most]
        }

        static func after(_ left: Amount, _ right: Amount) -> Amount {
            Amount(
                least: left.least.merging(right.least) { $0 + $1 }, most: left.most.merging(right.most) { $0 + $1 })
        }

        /// Of things that are done together the longer one counts.
        static func beside(_ left: Amount, _ right: Amount) -> Amount {
            Amount(least: longer(left.least, right.least), most: longer(left.most, right.most))
        }

        /// A way whose time is not known says nothing of the other's.
        static func instead(_ left: Amount, _ right: Amount) -> Amount {
            if left.most.isEmpty || right.most.isEmpty { return left.most.isEmpty ? right : left }
            let least = longer(left.least, right.least) == left.least ? right.least : left.least
            return Amount(least: least, most: longer(left.most, right.most))
        }

        private static func longer(
            _ left: [TimeSpan.Unit: Int], _ right: [TimeSpan.Unit: Int]
        ) -> [TimeSpan.Unit: Int] {
            length(left) >= length(right) ? left : right
        }

        /// Only for comparing: about how many tenths of a day.
        private static func length(_ time: [TimeSpan.Unit: Int]) -> Int {
            let tenths: [TimeSpan.Unit: Int] = [.days: 10, .workingDays: 14, .weeks: 70, .months: 300]
            return time.reduce(0) { $0 + $1.value * (tenths[$1.key] ?? 0) }
        }
    }
}

extension StepTime {
    /// The time, where it is known.
    package var span: TimeSpan? {
        if case .known(let span) = self { span } else { nil }
    }
}
