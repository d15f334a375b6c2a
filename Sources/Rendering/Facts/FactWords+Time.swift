internal import Languages
internal import SiteModel

extension FactWords {
    /// A number of something in words, such as "2 days": the plural that the language has for the number.
    func count(_ number: Int, of key: String) -> String {
        count(key, number)
    }

    /// The same, with what stands for the number: "3–5 days". Forms that were taken from another language follow its rules.
    func count(_ key: String, _ number: Int, shown: String? = nil) -> String {
        let forms = strings.plurals[key] ?? [:]
        let language = strings.pluralLanguages[key] ?? chain.first
        let category = language?.pluralCategory(of: number) ?? .other
        return (forms[category] ?? forms[.other] ?? "{n}").filling(["n": shown ?? String(number)])
    }

    /// A day with its name: "Wednesday, 12 November 2025".
    func namedDay(_ day: CalendarDay) -> String {
        let names = strings.lists["weekdays"] ?? []
        guard names.indices.contains(day.weekday - 1) else { return self.day(day) }
        return text("named_day", ["weekday": names[day.weekday - 1], "date": self.day(day)])
    }

    /// From when to when, with the name of the zone: "Wednesday, 12 November 2025, 09:00–12:00 WIB".
    func span(from start: ZonedTime, to end: ZonedTime?) -> String {
        guard let end else { return moment(start.day, time(start.minute), start.offset) }
        if start.day == end.day, start.offset == end.offset {
            return moment(start.day, time(start.minute) + "–" + time(end.minute), start.offset)
        }
        return moment(start.day, time(start.minute), start.offset) + " – "
            + moment(end.day, time(end.minute), end.offset)
    }

    private func moment(_ day: CalendarDay, _ clock: String, _ offset: Int) -> String {
        text("moment", ["day": namedDay(day), "time": clock, "zone": zone(offset)])
    }

    /// The zones of Indonesia have names; every other is told by its distance from Greenwich.
    private func zone(_ offset: Int) -> String {
        let names = [420: "zone_wib", 480: "zone_wita", 540: "zone_wit"]
        if let key = names[offset], !self[key].isEmpty { return self[key] }
        let minutes = abs(offset) % 60
        let rest = minutes == 0 ? "" : (minutes < 10 ? ":0" : ":") + String(minutes)
        return "UTC" + (offset < 0 ? "−" : "+") + String(abs(offset) / 60) + rest
    }
}
