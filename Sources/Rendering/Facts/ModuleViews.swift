internal import Templates

/// A part of a training.
struct ModuleView: TemplateModel {
    /// "45 minutes".
    var duration: String?
    var group: String?
    var objective: String?
    var materials: [String] = []
    var uses: [LinkView] = []
    var activities: [ActivityView] = []
    var cards: [TrainingCardView] = []
    /// Without their answers, but for the facilitator's page.
    var questions: [CheckQuestionView] = []
    /// The module's page, and the facilitator's where there is one.
    var page: LinkView
    var facilitator: LinkView?

    static let fields: TemplateFields<ModuleView> = [
        .text("duration") { $0.duration }, .text("group") { $0.group }, .text("objective") { $0.objective },
        .texts("materials") { $0.materials }, .list("uses") { $0.uses }, .list("activities") { $0.activities },
        .list("cards") { $0.cards }, .list("questions") { $0.questions }, .model("module_page") { $0.page },
        .model("facilitator") { $0.facilitator },
    ]
}

/// What people do in a part of a training, and for how long.
struct ActivityView: TemplateModel {
    var title: String
    var url: String
    var duration: String?
    var method: String?

    static let fields: TemplateFields<ActivityView> = [
        .text("title") { $0.title }, .text("url") { $0.url }, .text("duration") { $0.duration },
        .text("method") { $0.method },
    ]
}

/// A card with two sides.
struct TrainingCardView: TemplateModel {
    var front: String
    var back: String

    static let fields: TemplateFields<TrainingCardView> = [.text("front") { $0.front }, .text("back") { $0.back }]
}

/// A question that shows what people took with them.
struct CheckQuestionView: TemplateModel {
    var question: String
    var answer: String?
    /// Words for an answer that is not certain.
    var doubt: String?
    /// What the answer rests on.
    var sources: [LinkView] = []

    static let fields: TemplateFields<CheckQuestionView> = [
        .text("question") { $0.question }, .text("answer") { $0.answer }, .text("doubt") { $0.doubt },
        .list("sources") { $0.sources },
    ]
}
