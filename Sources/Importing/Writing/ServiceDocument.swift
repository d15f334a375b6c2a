internal import YAML
internal import Diagnostics
internal import Languages
internal import SiteModel

/// A draft as the page of a service: the keys in the order of CONTENT.md.
struct ServiceDocument {
    private let draft: ServiceDraft
    private let surroundings: ImportSurroundings
    /// The source of whatever names none itself.
    private let source: String
    private var lines: [String] = []

    init(_ draft: ServiceDraft, source: String, surroundings: ImportSurroundings) {
        self.draft = draft
        self.source = source
        self.surroundings = surroundings
    }

    /// The whole file.
    mutating func text() -> String {
        lines = ["---"]
        addPageKeys()
        addServiceKeys()
        lines.append("---")
        if let body = draft.body.map(markdown), !body.isEmpty { lines += ["", body] }
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func addPageKeys() {
        add("title", draft.title)
        add("summary", draft.summary)
        if surroundings.settings.pageType(in: surroundings.folder) != .service { lines.append("type: service") }
        add("tags", list: draft.tags)
        add("updated", draft.updated?.iso)
        addKept()
        add("sources", list: draft.isSourced ? draft.sources : [source])
        if let verified = draft.verified {
            let role = verified.role.map { ", by: \(words($0))" } ?? ""
            lines.append("verified: {date: \(verified.date.iso), how: \(verified.how.rawValue)\(role)}")
        }
        add("review_due", draft.reviewDue?.iso)
    }

    private mutating func addKept() {
        guard !draft.kept.isEmpty else { return }
        lines += ["params:", "  import:"]
        for kept in draft.kept {
            let value =
                switch kept.value {
                case .text(let text): YAMLText.quoted(text)
                case .json(let node): node.yaml
                }
            lines.append("    \(YAMLText.scalar(kept.name)): \(value)")
        }
    }

    private mutating func addServiceKeys() {
        add("organisation", draft.organisation)
        add("categories", list: draft.categories)
        if draft.status != .active { add("status", draft.status.rawValue) }
        if draft.publish != .public { add("publish", draft.publish.rawValue) }
        if draft.isConfidential { lines.append("confidential: true") }
        if !draft.phones.isEmpty { lines.append("phones:") }
        for phone in draft.phones { addPhone(phone) }
        addHours()
        if let zone = draft.timeZone, zone != 7 * 60 { lines.append("time_zone: \"\(zoneText(zone))\"") }
        addAddress()
        add("coverage", list: draft.coverage)
        if let eligibility = draft.eligibility { lines.append("eligibility: \(words(eligibility))") }
        add("fees", list: draft.fees)
        add("languages", list: draft.languages.map(\.text))
        if !draft.access.isEmpty {
            let states = draft.access.map { "\($0.feature): \($0.state.rawValue)" }
            lines.append("access: {\(states.joined(separator: ", "))}")
        }
        add("website", draft.website)
        add("email", draft.email)
    }

    private mutating func addPhone(_ phone: PhoneDraft) {
        var keys = ["id: \(YAMLText.scalar(phone.id ?? "telepon"))", "number: \(YAMLText.scalar(phone.written))"]
        if phone.type != .voice { keys.append("type: \(phone.type.rawValue)") }
        if let isFree = phone.isFree { keys.append("free: \(isFree)") }
        keys.append("reach: \((phone.reach ?? .both).rawValue)")
        if let label = phone.label { keys.append("label: \(words(label))") }
        if !phone.languages.isEmpty { keys.append("languages: \(YAMLText.list(phone.languages.map(\.text)))") }
        if let answered = phone.answered, answered != "unknown" { keys.append("answered: \(answered)") }
        keys += evidence(phone.sources, phone.confidence)
        for (index, key) in keys.enumerated() { lines.append((index == 0 ? "  - " : "    ") + key) }
    }

    /// `source` and, where it says so itself, `confidence`.
    private func evidence(_ sources: [String], _ confidence: Confidence?) -> [String] {
        let ids = sources.isEmpty ? draft.sources : sources
        let source = ids.count > 1 ? YAMLText.list(ids) : YAMLText.scalar(ids.first ?? source)
        return ["source: \(source)"] + (confidence.map { ["confidence: \($0.rawValue)"] } ?? [])
    }

    private mutating func addHours() {
        switch draft.hours {
        case .unknown: return
        case .always: lines.append("hours: always")
        case .weekly(let slots): lines.append("hours: [\(groups(slots).joined(separator: ", "))]")
        }
        let sources = draft.hoursSources.isEmpty ? draft.sources : draft.hoursSources
        lines.append(
            "hours_source: " + (sources.count > 1 ? YAMLText.list(sources) : YAMLText.scalar(sources.first ?? source)))
    }

    /// One entry for all days that have the same time, in the order of the week.
    private func groups(_ slots: [OpeningHours.Slot]) -> [String] {
        var times: [(opens: Int, closes: Int, days: [Weekday])] = []
        for slot in slots {
            if let same = times.firstIndex(where: { $0.opens == slot.opens && $0.closes == slot.closes }) {
                times[same].days.append(slot.day)
            } else {
                times.append((slot.opens, slot.closes, [slot.day]))
            }
        }
        return times.map { time in
            let days = time.days.map(\.letters).joined(separator: ", ")
            return "{days: [\(days)], opens: \"\(clock(time.opens))\", closes: \"\(clock(time.closes))\"}"
        }
    }

    private mutating func addAddress() {
        let address = draft.address
        guard !address.isEmpty else { return }
        var keys: [String] = []
        if let street = address.street { keys.append("street: \(words(street))") }
        if let region = address.region { keys.append("region: \(region)") }
        if let code = address.postalCode { keys.append("postal_code: \(YAMLText.quoted(code))") }
        if let country = address.country { keys.append("country: \(YAMLText.scalar(country))") }
        if let latitude = address.latitude { keys.append("lat: \(latitude)") }
        if let longitude = address.longitude { keys.append("lon: \(longitude)") }
        if let directions = address.directions { keys.append("directions: \(words(directions))") }
        lines.append("address:")
        lines += (keys + evidence(address.sources, address.confidence)).map { "  " + $0 }
    }

    // MARK: Values

    private mutating func add(_ key: String, _ text: String?) {
        if let text { lines.append("\(key): \(YAMLText.scalar(text))") }
    }

    private mutating func add(_ key: String, list: [String]) {
        if !list.isEmpty { lines.append("\(key): \(YAMLText.list(list))") }
    }

    /// A text of the site's first language; another one would show it as its own if no language stood there.
    private func words(_ text: String) -> String {
        "{\(surroundings.settings.defaultLanguage.text): \(YAMLText.scalar(text))}"
    }

    private func clock(_ minutes: Int) -> String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return padded(minutes / 60) + ":" + padded(minutes % 60)
    }

    private func zoneText(_ minutes: Int) -> String { (minutes < 0 ? "-" : "+") + clock(abs(minutes)) }
}
