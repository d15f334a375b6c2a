internal import Templates

/// What to do when something is wrong, and who helps.
struct PathwayView: TemplateModel {
    /// `now`, `soon` or `usual`.
    var urgency = ""
    /// "Call NOW if:".
    var urgencyTitle = ""
    var situation: String?
    /// The first phone to call, once for each place.
    var calls: [CallView] = []
    var first: [String] = []
    var avoid: [String] = []
    var evidence: [String] = []
    var share: [String] = []
    var outcomes: [String] = []
    var places: [PlaceContactsView] = []
    var noReply: NoReplyView?

    static let fields: TemplateFields<PathwayView> = [
        .text("urgency") { $0.urgency }, .text("urgency_title") { $0.urgencyTitle },
        .text("situation") { $0.situation }, .list("calls") { $0.calls }, .texts("first") { $0.first },
        .texts("avoid") { $0.avoid }, .texts("evidence") { $0.evidence }, .texts("share") { $0.share },
        .texts("outcomes") { $0.outcomes }, .list("places") { $0.places }, .model("no_reply") { $0.noReply },
    ]
}

/// The phone to call before all others, for somebody in one place.
struct CallView: TemplateModel {
    var place: String
    var service: String
    var phone: PhoneView

    static let fields: TemplateFields<CallView> = [
        .text("place") { $0.place }, .text("service") { $0.service }, .model("phone") { $0.phone },
    ]
}

/// Who helps somebody who is in one place, each with the phones that work from there.
struct PlaceContactsView: TemplateModel {
    var id: String
    var title: String
    var services: [ServiceView]

    static let fields: TemplateFields<PlaceContactsView> = [
        .text("id") { $0.id }, .text("title") { $0.title }, .list("services") { $0.services },
    ]
}

/// What to do when nobody answers: a sentence, then a service or a page.
struct NoReplyView: TemplateModel {
    var text: String
    var service: ServiceView?
    var link: LinkView?

    static let fields: TemplateFields<NoReplyView> = [
        .text("text") { $0.text }, .model("service") { $0.service }, .model("link") { $0.link },
    ]
}
