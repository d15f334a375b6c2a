internal import Languages
internal import SiteModel
internal import YAML

/// How steps are said: their numbers, times and sums.
extension FactWords {
    /// "Langkah 3", "Langkah 3 (atau)".
    func label(of step: GuideStep) -> String {
        text("step_" + step.relation.rawValue, ["n": String(step.number)])
    }

    /// The label and, for a step that is done only if needed, that it is.
    func wholeLabel(of step: GuideStep) -> String {
        step.isOptional ? label(of: step) + ", " + self["step_optional"] : label(of: step)
    }

    /// "1, 3 (atau)": the numbers of some steps.
    func numbers(of steps: [GuideStep]) -> String {
        steps.map { text("number_" + $0.relation.rawValue, ["n": String($0.number)]) }
            .joined(separator: self["list_comma"])
    }

    /// "1–3 hari kerja".
    func time(_ span: TimeSpan) -> String {
        time(least: [span.unit: span.least], most: [span.unit: span.most])
    }

    /// "1–3 hari kerja, 2 minggu"; where the quickest and the slowest way have other units, "3 hari sampai 2 minggu".
    func time(least: [TimeSpan.Unit: Int], most: [TimeSpan.Unit: Int]) -> String {
        guard Set(least.keys) == Set(most.keys) else {
            return text("range", ["from": time(least: least, most: least), "to": time(least: most, most: most)])
        }
        return most.sorted { $0.key < $1.key }.map { unit, count in
            let from = least[unit] ?? count
            return self.count("time_" + unit.rawValue, count, shown: from == count ? "\(count)" : "\(from)–\(count)")
        }.joined(separator: self["list_comma"])
    }

    /// An amount, or from the least to the most.
    func amount(_ sum: GuideCosts.Sum) -> String {
        guard sum.isKnown else { return self["amount_unknown"] }
        let most = amount(.rupiah(sum.most))
        guard sum.least < sum.most else { return most }
        return text("range", ["from": amount(.rupiah(sum.least)), "to": most])
    }
}
