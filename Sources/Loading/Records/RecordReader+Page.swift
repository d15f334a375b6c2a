internal import Diagnostics
internal import SiteModel
internal import YAML

extension RecordReader {
    /// The keys by which every page can say what it rests on.
    static let pageKeys = ["sources", "verified", "review_due", "questions", "handouts"]

    /// The keys that only pages of one type have.
    static func keys(of type: PageType) -> [String] {
        switch type {
        case .guide: guideKeys
        case .service: serviceKeys
        case .organisation: organisationKeys
        case .place: placeKeys
        case .pathway: pathwayKeys
        case .module: moduleKeys
        case .event: eventKeys
        case .faq: answerKeys
        default: []
        }
    }

    /// What only pages of this type have.
    mutating func record(of type: PageType) -> PageRecord {
        switch type {
        case .guide: guide()
        case .service: .service(service())
        case .organisation: .organisation(organisation())
        case .place: placeFacts().map { .place($0) } ?? .none
        case .pathway: .pathway(pathway())
        case .module: .module(module())
        case .event: event().map { .event($0) } ?? .none
        case .faq: answer().map { .answer($0) } ?? .none
        default: .none
        }
    }

    /// `verified: {date: 2026-11-24, how: phone, by: petugas desa}`.
    mutating func verification() -> Verification? {
        guard let node = fields.node("verified") else { return nil }
        var record = inside(node, what: Bilingual(id: "pemeriksaan", en: "a check"))
        let date = record.fields.day("date")
        let how: Verification.Method? = record.choice("how")
        let role = record.words("by")
        if date == nil, record.fields.isEmpty("date") { record.reportMissing("date") }
        if how == nil, record.fields.isEmpty("how") { record.reportMissing("how") }
        for diagnostic in record.finish() { fields.report(diagnostic) }
        guard let date, let how else { return nil }
        return Verification(date: date, how: how, role: role)
    }
}
