/// What only pages of one type say, for a page of a random site.
enum RandomRecord: Equatable {
    case event(day: String, isCancelled: Bool)
    case pathway(urgency: String)
    case module(minutes: Int)
    /// A frequent question, with the number of the page that answers it.
    case answer(Int)

    var type: String {
        switch self {
        case .event: "event"
        case .pathway: "pathway"
        case .module: "module"
        case .answer: "faq"
        }
    }

    /// - Parameter answer: The id of the page that answers, where there is one today.
    func facts(answer: String?) -> [String] {
        switch self {
        case .event(let day, let isCancelled):
            ["start: \(day)T09:00+07:00", "end: \(day)T12:00+07:00", "contact: hotline", "cancelled: \(isCancelled)"]
        case .pathway(let urgency):
            [
                "urgency: \(urgency)", "situation: Ada masalah", "first: [Telepon]",
                "contacts: {home: [hotline], abroad: hotline}", "no_reply: {after: 2, unit: weeks, then: hotline}",
            ]
        case .module(let minutes):
            [
                "minutes: \(minutes)", "objective: Tahu haknya", "activities: {bagian: {minutes: 15}}",
                "check: [{question: Siapa?, answer: Pekerja, source: berita}]",
            ]
        case .answer: answer.map { ["answer: \($0)"] } ?? []
        }
    }

    /// What its text has besides: a module's notes for the facilitator.
    var text: [String] {
        if case .module = self {
            ["", "## Fasilitator {#facilitator}", "", "Catatan, dan [bagian](#bagian)."]
        } else {
            []
        }
    }
}
