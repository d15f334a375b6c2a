internal import SiteModel
internal import YAML

/// Makes what templates show of the steps of a guide, in one language and on one page.
struct GuideViews {
    let records: RecordViews
    /// A link to the page with an id; nothing when there is none.
    let link: (String) -> LinkView?

    private var words: FactWords { records.words }
    private var knowledge: Knowledge { records.site.knowledge }

    /// What stands below the section of a step.
    func step(_ step: GuideStep) -> StepView {
        var view = StepView(label: words.label(of: step), isOptional: step.isOptional)
        view.places = step.places.compactMap { link($0.text) }
        view.documents = step.documents.map { need in
            document(
                need.document.text, copies: need.copies, isOriginal: need.isOriginal,
                alternatives: need.alternatives.map(\.text))
        }
        view.fees = step.cost.fees.compactMap(knowledge.fee).map(records.fee)
        view.costNote = costNote(step.cost)
        records.log?.note(step.time.span?.place)
        view.time = step.time.span.map { words.time($0) }
        view.timeDoubt = step.time.span.flatMap { words.doubt(knowledge.confidence(of: $0.evidence)) }
        view.result = words.text(step.result)
        view.keep = words.text(step.keep)
        view.refused = step.ifRefused.flatMap { link($0.text) }
        return view
    }

    /// What is made from all steps.
    ///
    /// - Parameter titles: The words of the steps' headings, by their ids.
    func guide(_ guide: GuideFacts, titles: [String: String]) -> GuideView {
        var view = GuideView(count: words.count("step_count", guide.stages.count))
        add(GuideTime(guide, knowledge), to: &view)
        add(GuideCosts(guide, knowledge), to: &view)
        view.documents = GuideDocuments(guide).items.map { item in
            var line = document(
                item.document, copies: item.copies, isOriginal: item.isOriginal, alternatives: item.alternatives)
            line.steps = words.text("for_steps", ["n": words.numbers(of: item.steps)])
            line.isOptional = item.isOptional
            return line
        }
        view.steps = guide.steps.map { step in
            var line = self.step(step)
            line.title = titles[step.id.text] ?? step.id.text
            line.url = "#" + percentEncoded(step.id.text)
            return line
        }
        return view
    }

    private func add(_ time: GuideTime, to view: inout GuideView) {
        view.time = time.most.isEmpty ? words["time_unknown"] : words.time(least: time.least, most: time.most)
        view.timeDoubt = time.most.isEmpty ? nil : words.doubt(time.confidence)
        guard !time.most.isEmpty, !time.unknownSteps.isEmpty else { return }
        view.timeUnknown = words.text("time_unknown_steps", ["n": words.numbers(of: time.unknownSteps)])
    }

    private func add(_ costs: GuideCosts, to view: inout GuideView) {
        view.free = costs.isFree ? words["free_of_charge"] : nil
        view.sums = Fee.Payer.allCases.compactMap { payer in
            guard let sum = costs.sums[payer], sum.most > 0 || !sum.isKnown else { return nil }
            return CostSumView(
                payer: words["payer_" + payer.rawValue], amount: words.amount(sum),
                doubt: sum.isKnown ? words.doubt(sum.confidence) : nil)
        }
        if !costs.unknownSteps.isEmpty {
            view.costUnknown = words.text("cost_unknown_steps", ["n": words.numbers(of: costs.unknownSteps)])
        }
        view.costOptional = costs.hasOptionalCosts ? words["cost_optional"] : nil
        view.costs = costs.rows.map { row in
            let isOptional = row.steps.allSatisfy(\.isOptional)
            return CostRowView(
                fee: records.fee(row.fee), steps: words.text("for_steps", ["n": words.numbers(of: row.steps)]),
                notes: [row.isChoice ? words["cost_choice"] : "", isOptional ? words["step_optional"] : ""]
                    .filter { !$0.isEmpty })
        }
    }

    private func costNote(_ cost: StepCost) -> String? {
        switch cost {
        case .none: words["cost_none"]
        case .unknown, .unwritten: words["amount_unknown"]
        case .fees, .oneOf: cost.isChoice ? words["cost_choice"] : nil
        }
    }

    private func document(
        _ id: String, copies: Int, isOriginal: Bool?, alternatives: [String]
    ) -> GuideDocumentView {
        let record = knowledge.data.documents[id]
        var view = GuideDocumentView(name: words.text(record?.name) ?? id)
        let details = [
            isOriginal == true ? words["document_original"] : "",
            copies > 0 ? words.count("document_copies", copies) : "",
        ].filter { !$0.isEmpty }
        view.details = details.isEmpty ? nil : details.joined(separator: words["list_comma"])
        let others = alternatives.map { words.text(knowledge.data.documents[$0]?.name) ?? $0 }
        let list = others.joined(separator: words["list_comma"])
        view.alternatives = others.isEmpty ? nil : words.text("document_alternatives", ["documents": list])
        view.note = words.text(record?.note)
        view.origin = record?.origin.flatMap { link($0.text) }
        return view
    }
}
