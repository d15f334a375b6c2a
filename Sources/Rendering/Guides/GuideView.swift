internal import Templates

/// One step of a guide: below its section, and as a line of the timeline.
struct StepView: TemplateModel {
    /// "Langkah 3 (atau)".
    var label = ""
    var title = ""
    var url = ""
    var isOptional = false
    var places: [LinkView] = []
    var documents: [GuideDocumentView] = []
    var fees: [FeeView] = []
    /// That there is nothing to pay, that nobody knows, or that one of the fees is to be chosen.
    var costNote: String?
    var time: String?
    var timeDoubt: String?
    var result: String?
    var keep: String?
    /// The page that helps those who are refused.
    var refused: LinkView?

    static let fields: TemplateFields<StepView> = [
        .text("label") { $0.label }, .text("title") { $0.title }, .text("url") { $0.url },
        .flag("optional") { $0.isOptional }, .list("places") { $0.places }, .list("documents") { $0.documents },
        .list("fees") { $0.fees }, .text("cost_note") { $0.costNote }, .text("time") { $0.time },
        .text("time_doubt") { $0.timeDoubt }, .text("result") { $0.result }, .text("keep") { $0.keep },
        .model("refused") { $0.refused },
    ]
}

/// A paper that a step, or all steps together, ask for.
struct GuideDocumentView: TemplateModel {
    var name = ""
    /// "asli, 2 fotokopi".
    var details: String?
    /// "atau ijazah".
    var alternatives: String?
    /// For which steps, where it is a line of the checklist.
    var steps: String?
    var isOptional = false
    var note: String?
    /// The service where it can be had.
    var origin: LinkView?

    static let fields: TemplateFields<GuideDocumentView> = [
        .text("name") { $0.name }, .text("details") { $0.details }, .text("alternatives") { $0.alternatives },
        .text("steps") { $0.steps }, .flag("optional") { $0.isOptional }, .text("note") { $0.note },
        .model("origin") { $0.origin },
    ]
}

/// A line of the table of costs.
struct CostRowView: TemplateModel {
    var fee = FeeView()
    /// At which steps it is paid.
    var steps = ""
    /// That it is one of several, or only to be paid if needed.
    var notes: [String] = []

    static let fields: TemplateFields<CostRowView> = [
        .model("fee") { $0.fee }, .text("steps") { $0.steps }, .texts("notes") { $0.notes },
    ]
}

/// What one payer pays for all steps.
struct CostSumView: TemplateModel {
    var payer = ""
    var amount = ""
    var doubt: String?

    static let fields: TemplateFields<CostSumView> = [
        .text("payer") { $0.payer }, .text("amount") { $0.amount }, .text("doubt") { $0.doubt },
    ]
}

/// What is made from all steps of a guide.
struct GuideView: TemplateModel {
    /// "5 langkah".
    var count = ""
    var time: String?
    var timeDoubt: String?
    /// Which steps take nobody knows how long.
    var timeUnknown: String?
    /// The word for "free of charge", when all of it is.
    var free: String?
    var sums: [CostSumView] = []
    /// Which steps cost nobody knows how much.
    var costUnknown: String?
    /// That steps which are done only if needed are not counted.
    var costOptional: String?
    var costs: [CostRowView] = []
    var documents: [GuideDocumentView] = []
    var steps: [StepView] = []

    static let fields: TemplateFields<GuideView> = [
        .text("count") { $0.count }, .text("time") { $0.time }, .text("time_doubt") { $0.timeDoubt },
        .text("time_unknown") { $0.timeUnknown }, .text("free") { $0.free }, .list("sums") { $0.sums },
        .text("cost_unknown") { $0.costUnknown }, .text("cost_optional") { $0.costOptional },
        .list("costs") { $0.costs }, .list("documents") { $0.documents }, .list("steps") { $0.steps },
    ]
}
