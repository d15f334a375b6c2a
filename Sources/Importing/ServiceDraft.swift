internal import Diagnostics
internal import Languages
internal import SiteModel

/// A service as it was read, before it becomes a page. What no key of a page can hold is among `kept`.
struct ServiceDraft {
    /// Where the service stands in the data.
    let place: SourcePlace
    /// Where its name stands, and its id when it has one of its own.
    var namePlace: SourcePlace
    var id: String?
    var title = ""
    var summary: String?
    /// Plain text.
    var body: String?
    var tags: [String] = []
    var updated: CalendarDay?
    var sources: [String] = []
    var verified: Verified?
    var reviewDue: CalendarDay?
    var organisation: String?
    var categories: [String] = []
    var status = ServiceFacts.Status.active
    var publish = ServiceFacts.Audience.public
    var isConfidential = false
    var phones: [PhoneDraft] = []
    var hours = OpeningHours.unknown
    var hoursSources: [String] = []
    var timeZone: Int?
    var address = AddressDraft()
    var coverage: [String] = []
    var eligibility: String?
    var fees: [String] = []
    var languages: [LanguageTag] = []
    var access: [ServiceFacts.Access] = []
    var website: String?
    var email: String?
    var kept: [KeptValue] = []

    init(place: SourcePlace) {
        self.place = place
        namePlace = place
    }

    /// Whether each of its facts names its source, so that none has to rest on the data alone.
    var isSourced: Bool {
        let facts =
            phones.map(\.sources) + (hours == .unknown ? [] : [hoursSources])
            + (address.isEmpty ? [] : [address.sources])
        return !sources.isEmpty || !facts.isEmpty && facts.allSatisfy { !$0.isEmpty }
    }

    /// That somebody compared it with reality.
    struct Verified {
        let date: CalendarDay
        let how: Verification.Method
        let role: String?
    }
}

/// A phone as it was read.
struct PhoneDraft {
    var id: String?
    let number: PhoneNumber
    /// As it was written; a page shows it so.
    let written: String
    var type = Phone.Channel.voice
    /// Nothing where the form of the number tells.
    var reach: Phone.Reach?
    var isFree: Bool?
    var label: String?
    var languages: [LanguageTag] = []
    var answered: String?
    var sources: [String] = []
    var confidence: Confidence?
}

/// An address as it was read.
struct AddressDraft {
    var street: String?
    var region: String?
    var postalCode: String?
    var country: String?
    var latitude: Double?
    var longitude: Double?
    var directions: String?
    var sources: [String] = []
    var confidence: Confidence?

    var isEmpty: Bool {
        street == nil && region == nil && postalCode == nil && latitude == nil && longitude == nil
            && directions == nil && country == nil
    }
}

/// Something that a page keeps for later, as it was written.
struct KeptValue {
    let name: String
    let value: Value

    /// A cell of a table, or a value of HSDS with everything inside it.
    enum Value {
        case text(String)
        case json(JSONNode)
    }
}

/// A value of the data with its name and place, whatever the format.
struct WrittenValue {
    /// The title of its column, or its path in HSDS.
    let name: String
    let text: String
    let place: SourcePlace
    let value: KeptValue.Value

    init(name: String, text: String, place: SourcePlace, value: KeptValue.Value? = nil) {
        self.name = name
        self.text = text
        self.place = place
        self.value = value ?? .text(text)
    }

    /// The parts between semicolons, commas and line breaks.
    var parts: [String] {
        text.split { $0 == ";" || $0 == "," || $0.isNewline }.map { $0.trimmed }.filter { !$0.isEmpty }
    }

    /// Whether somebody wrote that nothing is known.
    var isNothing: Bool { ["", "-", "–", "—", "?", "unknown", "tidak diketahui"].contains(text.lowercased()) }
}

extension StringProtocol {
    /// Without white space on either side.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }

    /// In one line: every run of white space is one blank.
    var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
