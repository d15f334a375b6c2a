internal import Templates

/// A question with the answers that lead on.
struct QuestionView: TemplateModel {
    var ask = ""
    /// The language of the question, where it is not the reader's.
    var lang: String?
    var answers: [AnswerView] = []
    /// The one question that leads here.
    var back: LinkView?
    /// The page with the first question.
    var start: LinkView?

    static let fields: TemplateFields<QuestionView> = [
        .text("ask") { $0.ask }, .text("ask_lang") { $0.lang }, .list("answers") { $0.answers },
        .model("back") { $0.back }, .model("start") { $0.start },
    ]
}

/// An answer: an ordinary link.
struct AnswerView: TemplateModel {
    var text: String
    var url: String
    /// The language of the words, where it is not the reader's.
    var lang: String?

    static let fields: TemplateFields<AnswerView> = [
        .text("text") { $0.text }, .text("url") { $0.url }, .text("answer_lang") { $0.lang },
    ]
}
