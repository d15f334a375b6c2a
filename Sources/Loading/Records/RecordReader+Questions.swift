internal import Diagnostics
internal import SiteModel
internal import YAML

extension RecordReader {
    /// `questions`: each an id, a text and answers.
    mutating func questions() -> [Question] {
        fields.mapping("questions").map { pair in
            if !isUsable(pair.key) {
                fields.report(GuideDiagnostics.questionIDInvalid(pair.key, at: fields.place(pair.keyRange)))
            }
            var record = inside(pair.value, what: Bilingual(id: "pertanyaan", en: "a question"))
            let question = record.question(pair.locatedKey)
            for diagnostic in record.finish() { fields.report(diagnostic) }
            return question
        }
    }

    private mutating func question(_ id: LocatedText) -> Question {
        let ask = neededWords("ask")
        let nodes = fields.nodes("answers")
        if nodes.isEmpty { fields.report(RecordDiagnostics.keyMissing("answers", at: fields.place(id.range))) }
        let answers = nodes.compactMap { node -> Question.Answer? in
            var record = inside(node, what: Bilingual(id: "jawaban", en: "an answer"))
            let answer = record.questionAnswer()
            for diagnostic in record.finish() { fields.report(diagnostic) }
            return answer
        }
        return Question(id: id, ask: ask, answers: answers)
    }

    /// `{text: …, to: question}` or `{text: …, page: id}`.
    private mutating func questionAnswer() -> Question.Answer? {
        let text = neededWords("text")
        let question = fields.text("to")
        let page = fields.text("page")
        switch (question, page) {
        case (let question?, nil): return Question.Answer(text: text, goal: .question(question))
        case (nil, let page?): return Question.Answer(text: text, goal: .page(page))
        case (nil, nil), (_?, _?):
            fields.report(GuideDiagnostics.answerGoal(isMissing: question == nil, at: place))
            return nil
        }
    }

    /// The id becomes a part of an address.
    private func isUsable(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.count <= 100
            && id.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_".unicodeScalars.contains($0)
            }
    }
}
