internal import SiteModel

/// Reads opening hours as people and OpenStreetMap write them: `Senin-Jumat 08.00-15.00; Sabtu 08.00-12.00`,
/// `Mo-Fr 08:00-15:00`, `24 jam`.
///
/// Whoever comes to a closed door has travelled in vain, so nothing is guessed: what has another reading has none.
struct HoursText {
    private var days: [Weekday] = []
    private var times: [(opens: Int, closes: Int)] = []
    private var isClosed = false
    private var slots: [OpeningHours.Slot] = []
    private var closedDays: Set<Weekday> = []
    private var zone: Int?

    private static let always: Set<String> = [
        "24jam", "247", "always", "24hours", "selalubuka", "setiaphari24jam", "24jamsetiaphari", "24jamsehari",
        "buka24jam", "24hoursaday",
    ]

    private init() {}

    /// Hours, and the time zone when they name one; nothing when they cannot be read.
    static func read(_ text: String) -> (hours: OpeningHours, zone: Int?)? {
        if always.contains(lettersOnly(text)) { return (.always, nil) }
        guard let tokens = HoursToken.tokens(of: text) else { return nil }
        var reader = HoursText()
        guard reader.read(tokens), !reader.slots.isEmpty else { return nil }
        return (.weekly(reader.slots.sorted()), reader.zone)
    }

    private mutating func read(_ tokens: [HoursToken]) -> Bool {
        var rest = tokens[...]
        while let token = rest.popFirst() {
            guard read(token, &rest) else { return false }
        }
        return endSegment()
    }

    private mutating func read(_ token: HoursToken, _ rest: inout ArraySlice<HoursToken>) -> Bool {
        switch token {
        case .day(let day):
            // A day after times begins what is said of other days.
            if !times.isEmpty || isClosed, !endSegment() { return false }
            return addDays(from: day, &rest)
        case .everyDay:
            if !times.isEmpty || isClosed, !endSegment() { return false }
            days += Weekday.allCases
        case .time(let opens):
            guard rest.popFirst() == .to, case .time(let closes)? = rest.popFirst(), opens < closes, opens < 24 * 60
            else { return false }
            times.append((opens, closes))
        case .closed: isClosed = true
        case .zone(let minutes):
            if let zone, zone != minutes { return false }
            zone = minutes
        case .end: return days.isEmpty || endSegment()
        case .comma: break
        case .to: return false
        }
        return true
    }

    /// A day, or all from one to another; `Sabtu-Senin` goes over the end of the week.
    private mutating func addDays(from first: Weekday, _ rest: inout ArraySlice<HoursToken>) -> Bool {
        guard rest.first == .to else {
            days.append(first)
            return true
        }
        rest.removeFirst()
        guard case .day(let last)? = rest.popFirst() else { return false }
        let week = Weekday.allCases
        let count = (last.rawValue - first.rawValue + 7) % 7
        days += (0...count).map { week[(first.rawValue - 1 + $0) % 7] }
        return true
    }

    /// Days need times or be closed, and each day is spoken of once.
    private mutating func endSegment() -> Bool {
        defer { (days, times, isClosed) = ([], [], false) }
        if days.isEmpty, times.isEmpty, !isClosed { return true }
        let known = Set(slots.map(\.day)).union(closedDays)
        guard !days.isEmpty, Set(days).count == days.count, known.isDisjoint(with: days), isClosed == times.isEmpty,
            !overlap
        else { return false }
        if isClosed { closedDays.formUnion(days) }
        for day in days {
            slots += times.map { OpeningHours.Slot(day: day, opens: $0.opens, closes: $0.closes) }
        }
        return true
    }

    private var overlap: Bool {
        let sorted = times.sorted { $0.opens < $1.opens }
        return zip(sorted, sorted.dropFirst()).contains { $0.closes > $1.opens }
    }
}
