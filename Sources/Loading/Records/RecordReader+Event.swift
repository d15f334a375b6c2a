internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

extension RecordReader {
    /// The keys that only an event has.
    static let eventKeys = ["start", "end", "place", "region", "who", "contact", "cost", "cancelled"]

    /// The key that only a frequent question has.
    static let answerKeys = ["answer"]

    /// What the front matter of an event says; nothing when nobody could come in time.
    mutating func event() -> EventFacts? {
        let start = moment("start")
        let end = moment("end")
        let place = words("place")
        let region = fields.text("region")
        let who = words("who")
        let contact = fields.text("contact")
        let cost = cost()
        let isCancelled = fields.flag("cancelled") ?? false
        guard let start else {
            if fields.isEmpty("start") { reportMissing("start") }
            return nil
        }
        var event = EventFacts(start: start)
        if let end, end <= start, let range = fields.keyRange("end") {
            fields.report(EventDiagnostics.endsBeforeStart(at: fields.place(range)))
        } else {
            event.end = end
        }
        (event.place, event.region, event.who) = (place, region, who)
        (event.contact, event.cost, event.isCancelled) = (contact, cost, isCancelled)
        return event
    }

    /// Where a frequent question is answered.
    mutating func answer() -> AnswerFacts? { fields.text("answer").map { AnswerFacts(page: $0) } }

    /// `2025-11-12T09:00+07:00`.
    private mutating func moment(_ key: String) -> ZonedTime? {
        guard let written = fields.text(key) else { return nil }
        let moment = ZonedTime(written.text)
        if moment == nil {
            fields.report(EventDiagnostics.momentInvalid(written.text, key: key, at: fields.place(written.range)))
        }
        return moment
    }

    private mutating func cost() -> EventFacts.Cost? {
        guard let written = fields.text("cost") else { return nil }
        switch written.text {
        case "none": return .free
        case "unknown": return .unknown
        default: return .fee(written)
        }
    }
}
