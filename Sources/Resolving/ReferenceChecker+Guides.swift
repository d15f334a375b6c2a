internal import Diagnostics
internal import SiteModel
internal import YAML

extension ReferenceChecker {
    /// Checks what the steps of a guide name.
    mutating func check(_ guide: GuideFacts, in file: String) {
        let data = site.knowledge.data
        for step in guide.steps {
            for need in step.documents {
                for id in [need.document] + need.alternatives {
                    check(id, among: data.documents.ids, .document, in: file)
                }
            }
            for fee in step.cost.fees {
                switch fee {
                case .named(let id): checkFee(id, in: file)
                case .own(let fee): check(fee, file: file)
                }
            }
            if let span = step.time.span { check(span.evidence, in: file) }
            for place in step.places { checkService(place, in: file) }
            if let page = step.ifRefused { checkPage(page, in: file) }
        }
    }

    private mutating func checkFee(_ id: LocatedText, in file: String) {
        let known = site.knowledge.data.fees.ids
        guard !known.contains(id.text), let misread = MisreadCost(id.text) else {
            return check(id, among: known, .fee, in: file)
        }
        report(CostDiagnostics.unreadable(id.text, misread, at: SourcePlace(file: file, range: id.range)))
    }

    /// Checks where the answers of a question lead.
    mutating func check(_ question: Question, of page: ResolvedPage, in file: String) {
        for answer in question.answers {
            switch answer.goal {
            case .page(let id): checkPage(id, in: file)
            case .question(let id): check(id, among: page.facts.questions.map(\.id.text), .question, in: file)
            }
        }
    }
}
