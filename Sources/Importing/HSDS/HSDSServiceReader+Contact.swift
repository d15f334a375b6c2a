internal import Diagnostics
internal import Languages
internal import SiteModel

/// Phones and schedules, which a service, its place and its location can have.
extension HSDSServiceReader {
    mutating func readPhones(_ owner: inout HSDSRecord) {
        for phone in owner.records("phones") { readPhone(phone) }
    }

    private mutating func readPhone(_ record: HSDSRecord) {
        var record = record
        guard let written = record.written("number"), let type = channel(&record) else {
            if let type = record.written("type") { builder.keep(whole(record, type), because: .fax) }
            return
        }
        // The standard's own example has quotes inside the text.
        let digits = written.text.replacing("\"", with: "").trimmed
        guard let number = PhoneNumber(digits) else {
            return builder.keep(whole(record, written), digits, because: .phone)
        }
        var phone = PhoneDraft(number: number, written: digits)
        phone.type = type
        phone.id = record.text("x_id").map { fileName(of: $0) }
        phone.isFree = record.text("x_toll_free").flatMap(truth)
        phone.reach = readReach(&record)
        phone.label = label(&record)
        phone.answered = record.text("x_answered").flatMap { CalendarDay($0) != nil || $0 == "never" ? $0 : nil }
        for language in record.records("languages") {
            if let tag = language.node["code"]?.scalar.flatMap(spokenLanguage) { phone.languages.append(tag) }
        }
        (phone.sources, phone.confidence) = readEvidence(&record)
        record.drop("id", "x_dial", "x_whatsapp")
        builder.add(phone)
        keepRest(of: record)
    }

    /// The phone with everything that is said of it.
    private func whole(_ record: HSDSRecord, _ written: WrittenValue) -> WrittenValue {
        WrittenValue(name: record.path, text: written.text, place: written.place, value: .json(record.node))
    }

    /// Nothing for a fax, a pager and the like.
    private func channel(_ record: inout HSDSRecord) -> Phone.Channel? {
        if record.node["x_whatsapp"]?.scalar == "true" {
            record.drop("type")
            return .whatsapp
        }
        switch record.node["type"]?.scalar?.lowercased() {
        case nil, "voice"?, "cell"?:
            record.drop("type")
            return .voice
        case "text"?, "sms"?:
            record.drop("type")
            return .sms
        default: return nil
        }
    }

    private mutating func readReach(_ record: inout HSDSRecord) -> Phone.Reach? {
        guard let written = record.written("x_reach") else { return nil }
        let reach = Phone.Reach(rawValue: written.text)
        if reach == nil { builder.keep(written, because: .reach) }
        return reach
    }

    private func label(_ record: inout HSDSRecord) -> String? {
        let words = [record.text("description"), record.text("extension").map { "ext. \($0)" }].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: ", ").inOneLine
    }

    /// The sources of a fact, and its confidence where it is less than theirs: no feed makes a fact surer than its source.
    mutating func readEvidence(_ record: inout HSDSRecord) -> (sources: [String], confidence: Confidence?) {
        let listed = record.take("x_sources")?.list?.compactMap(\.scalar) ?? []
        let data = builder.surroundings.data
        let found = listed.map { (id: $0, confidence: data.sources[$0]?.confidence ?? feedSources[$0]) }
        let known = found.filter { $0.confidence != nil }
        if known.count < listed.count { record.giveBack("x_sources") }
        // Without a source of its own a fact is as sure as the data; what else was said of it is kept.
        if known.isEmpty { return ([], nil) }
        let said = record.text("x_confidence").flatMap(Confidence.init)
        let ids = known.map(\.id)
        guard let said, let own = known.compactMap(\.confidence).max(), said < own else { return (ids, nil) }
        return (ids, said)
    }

    // MARK: Hours

    mutating func readSchedules(_ owner: inout HSDSRecord) {
        if owner.node["x_hours"]?.scalar == "unknown" { owner.drop("x_hours") }
        let isAlways = owner.text("x_hours") == "always"
        var schedules = owner.records("schedules")
        guard !schedules.isEmpty else { return }
        var slots: [OpeningHours.Slot] = []
        for index in schedules.indices {
            guard let added = readSchedule(&schedules[index]), !added.contains(where: { clashes($0, slots) }) else {
                return keepSchedules(&owner)
            }
            slots += added
        }
        guard builder.draft.hours == .unknown else { return keepSchedules(&owner) }
        builder.draft.hours = isAlways ? .always : .weekly(slots.sorted())
        for schedule in schedules { keepRest(of: schedule) }
    }

    private mutating func keepSchedules(_ owner: inout HSDSRecord) {
        guard let node = owner.node["schedules"] else { return }
        let place = SourcePlace(file: owner.file, range: node.range)
        let path = owner.path(of: "schedules")
        builder.keep(WrittenValue(name: path, text: "schedules", place: place, value: .json(node)), because: .schedule)
    }

    private func clashes(_ slot: OpeningHours.Slot, _ others: [OpeningHours.Slot]) -> Bool {
        others.contains { $0.day == slot.day && $0.opens < slot.closes && slot.opens < $0.closes }
    }

    /// What is open on which days of every week; nothing for any other rule of a calendar.
    private mutating func readSchedule(_ record: inout HSDSRecord) -> [OpeningHours.Slot]? {
        let other = [
            "valid_from", "valid_to", "dtstart", "until", "count", "byweekno", "bymonthday", "byyearday",
        ]
        let isWeekly = (record.text("freq") ?? "WEEKLY").uppercased() == "WEEKLY"
        let interval = record.text("interval") ?? "1"
        guard isWeekly, interval == "1", !other.contains(where: { record.node[$0]?.scalar != nil }),
            let opens = record.text("opens_at").flatMap(clock), let closes = record.text("closes_at").flatMap(clock),
            opens.minutes < closes.minutes, let days = record.text("byday").flatMap(weekdays)
        else { return nil }
        let zone = record.text("timezone").flatMap(readZone) ?? opens.zone
        if let zone, builder.draft.timeZone == nil { builder.draft.timeZone = zone }
        let evidence = readEvidence(&record)
        if builder.draft.hoursSources.isEmpty { builder.draft.hoursSources = evidence.sources }
        record.drop("id", "wkst")
        return days.map { OpeningHours.Slot(day: $0, opens: opens.minutes, closes: closes.minutes) }
    }

    private func weekdays(_ text: String) -> [Weekday]? {
        let names = text.split(separator: ",").map(\.trimmed)
        let days = names.compactMap { Weekday(letters: $0) }
        return days.count == names.count && Set(days).count == days.count && !days.isEmpty ? days : nil
    }

    /// `08:00`, `08:00:00`, `08:00:00+07:00`, `08:00Z`.
    private func clock(_ text: String) -> (minutes: Int, zone: Int?)? {
        let time = text.prefix { $0.isNumber || $0 == ":" }
        let parts = time.split(separator: ":").map { Int($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
            (0...59).contains(minute), hour * 60 + minute <= 24 * 60
        else { return nil }
        let rest = text.dropFirst(time.count)
        if rest.isEmpty { return (hour * 60 + minute, nil) }
        return readZone(rest == "Z" ? "+00:00" : String(rest)).map { (hour * 60 + minute, $0) }
    }
}
