internal import Diagnostics
internal import SiteModel
internal import YAML

extension RecordReader {
    /// The keys that only a guide has.
    static let guideKeys = ["steps"]

    /// What the front matter of a guide says of its steps; a guide without steps is only a text.
    mutating func guide() -> PageRecord {
        var steps: [GuideStep] = []
        for pair in fields.mapping("steps") {
            var record = inside(pair.value, what: Bilingual(id: "langkah", en: "a step"))
            steps.append(record.step(pair.locatedKey, after: steps.last))
            for diagnostic in record.finish() { fields.report(diagnostic) }
        }
        return steps.isEmpty ? .none : .guide(GuideFacts(steps: steps))
    }

    private mutating func step(_ id: LocatedText, after last: GuideStep?) -> GuideStep {
        let relation: GuideStep.Relation = choice("relation") ?? .then
        if last == nil, relation != .then { fields.report(GuideDiagnostics.relationFirst(at: fields.place(id.range))) }
        let number = (last?.number ?? 0) + (relation == .then || last == nil ? 1 : 0)
        var step = GuideStep(id: id, relation: last == nil ? .then : relation, number: number)
        step.isOptional = fields.flag("optional") ?? false
        step.documents = fields.nodes("documents").compactMap { documentNeed($0) }
        step.cost = cost(of: id)
        step.time = time()
        step.places = fields.texts("where")
        step.ifRefused = fields.text("if_refused")
        step.result = words("result")
        step.keep = words("keep")
        return step
    }

    // MARK: Documents

    /// `ktp`, or `{ref: ktp, copies: 2, original: true, alternatives: [kk]}`.
    private mutating func documentNeed(_ node: YAMLNode) -> DocumentNeed? {
        if let id = node.text { return id.text.isEmpty ? nil : DocumentNeed(id) }
        var record = inside(node, what: Bilingual(id: "dokumen", en: "a document"))
        let need = record.documentNeed()
        for diagnostic in record.finish() { fields.report(diagnostic) }
        return need
    }

    private mutating func documentNeed() -> DocumentNeed? {
        let id = fields.text("ref")
        let copies = wholeNumber("copies", within: 0...100)
        let isOriginal = fields.flag("original")
        let alternatives = fields.texts("alternatives")
        guard let id else {
            reportMissing("ref")
            return nil
        }
        var need = DocumentNeed(id)
        need.copies = copies ?? 0
        need.isOriginal = isOriginal
        need.alternatives = alternatives
        return need
    }

    // MARK: Cost

    /// `cost`: `none`, `unknown`, the id of a fee, a list of them, `{one_of: [...]}`, or a fee of the step's own.
    private mutating func cost(of step: LocatedText) -> StepCost {
        guard let node = fields.node("cost") else {
            fields.report(GuideDiagnostics.costMissing(step.text, at: fields.place(step.range)))
            return .unwritten
        }
        switch node.value {
        case .scalar: return node.text.map { cost(written: $0) } ?? .unwritten
        case .list(let items): return .fees(items.compactMap { stepFee($0) })
        case .mapping(let pairs):
            guard let choice = pairs.first(where: { $0.key == "one_of" }) else { return .fees([ownFee(node)]) }
            guard case .list(let items) = choice.value.value else {
                return .oneOf([choice.value].compactMap { stepFee($0) })
            }
            for pair in pairs where pair.key != "one_of" {
                fields.report(GuideDiagnostics.besideOneOf(pair.key, at: fields.place(pair.keyRange)))
            }
            return .oneOf(items.compactMap { stepFee($0) })
        }
    }

    private func cost(written: LocatedText) -> StepCost {
        switch written.text {
        case "none": .none
        case "unknown": .unknown
        default: .fees([.named(written)])
        }
    }

    private mutating func stepFee(_ node: YAMLNode) -> StepFee? {
        if let id = node.text { return id.text.isEmpty ? nil : .named(id) }
        return ownFee(node)
    }

    private mutating func ownFee(_ node: YAMLNode) -> StepFee {
        var record = inside(node, what: Bilingual(id: "biaya", en: "a fee"))
        let fee = record.fee(isNamed: false)
        for diagnostic in record.finish() { fields.report(diagnostic) }
        return .own(fee)
    }

    // MARK: Time

    /// `time`: `unknown`, or `{min: 1, max: 3, unit: working-days, source: …}`.
    private mutating func time() -> StepTime {
        guard let node = fields.node("time"), node.text?.text != "unknown" else { return .unknown }
        if let written = node.text {
            fields.report(GuideDiagnostics.timeUnreadable(written.text, at: fields.place(written.range)))
            return .unknown
        }
        var record = inside(node, what: Bilingual(id: "waktu", en: "a time"))
        let span = record.timeSpan()
        for diagnostic in record.finish() { fields.report(diagnostic) }
        return span.map { .known($0) } ?? .unknown
    }

    private mutating func timeSpan() -> TimeSpan? {
        let limits = 0...10_000
        let least = wholeNumber("min", within: limits)
        let most = wholeNumber("max", within: limits)
        let unit: TimeSpan.Unit? = choice("unit")
        let evidence = evidence(isNeeded: true)
        if unit == nil, fields.isEmpty("unit") { reportMissing("unit") }
        if fields.isEmpty("min"), fields.isEmpty("max") { reportMissing("min") }
        guard let unit, let most = most ?? least else { return nil }
        if let least, least > most {
            fields.report(GuideDiagnostics.timeBackwards(at: place))
            return nil
        }
        return TimeSpan(least: least ?? 0, most: most, unit: unit, evidence: evidence, place: place)
    }

    private mutating func wholeNumber(_ key: String, within limits: ClosedRange<Int>) -> Int? {
        guard let number = fields.integer(key) else { return nil }
        guard limits.contains(number.value) else {
            let bounds = Double(limits.lowerBound)...Double(limits.upperBound)
            fields.report(
                RecordDiagnostics.numberOutside(
                    String(number.value), key: key, bounds, at: fields.place(number.range)))
            return nil
        }
        return number.value
    }
}
