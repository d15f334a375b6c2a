internal import Diagnostics
internal import SiteModel
internal import YAML

extension RecordReader {
    /// `hours`: `always`, `unknown`, or a list of days with times.
    mutating func hours() -> OpeningHours {
        guard let node = fields.node("hours") else { return .unknown }
        switch node.text?.text {
        case "always": return .always
        case "unknown": return .unknown
        case let written?:
            fields.report(ServiceDiagnostics.hoursUnreadable(written, at: fields.place(node.range)))
            return .unknown
        case nil: break
        }
        var slots: [OpeningHours.Slot] = []
        for node in fields.nodes("hours") {
            let added = slotsOfEntry(node)
            for slot in added {
                if slots.contains(where: { overlaps($0, slot) }) {
                    fields.report(ServiceDiagnostics.hoursOverlap(slot.day.letters, at: fields.place(node.range)))
                    break
                }
                slots.append(slot)
            }
        }
        return slots.isEmpty ? .unknown : .weekly(slots.sorted())
    }

    /// `time_zone: "+07:00"` in minutes.
    mutating func timeZone() -> Int? {
        guard let written = fields.text("time_zone") else { return nil }
        let sign = written.text.first == "-" ? -1 : 1
        guard let first = written.text.first, "+-".contains(first), let minutes = minutes(written.text.dropFirst()),
            minutes <= 14 * 60
        else {
            fields.report(ServiceDiagnostics.zoneInvalid(written.text, at: fields.place(written.range)))
            return nil
        }
        return sign * minutes
    }

    private mutating func slotsOfEntry(_ node: YAMLNode) -> [OpeningHours.Slot] {
        var record = inside(node, what: Bilingual(id: "jam buka", en: "opening hours"))
        let days = record.weekdays()
        let opens = record.time("opens")
        let closes = record.time("closes")
        if let opens, let closes, closes <= opens {
            record.fields.report(ServiceDiagnostics.hoursBackwards(at: record.fields.place(node.range)))
        }
        for diagnostic in record.finish() { fields.report(diagnostic) }
        guard let opens, let closes, opens < closes else { return [] }
        return days.map { OpeningHours.Slot(day: $0, opens: opens, closes: closes) }
    }

    private mutating func weekdays() -> [Weekday] {
        let written = fields.texts("days")
        if written.isEmpty { reportMissing("days") }
        return written.compactMap { text in
            let day = Weekday(letters: text.text)
            if day == nil { fields.report(ServiceDiagnostics.dayUnknown(text.text, at: fields.place(text.range))) }
            return day
        }
    }

    private mutating func time(_ key: String) -> Int? {
        guard let written = fields.text(key) else {
            if fields.isEmpty(key) { reportMissing(key) }
            return nil
        }
        let time = minutes(written.text[...])
        if time == nil {
            fields.report(ServiceDiagnostics.timeInvalid(written.text, key: key, at: fields.place(written.range)))
        }
        return time
    }

    /// `08:30` or `08.30` in minutes; up to `24:00`.
    private func minutes(_ text: Substring) -> Int? {
        let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
            parts[1].count == 2, (0...59).contains(minute), hour * 60 + minute <= 24 * 60
        else { return nil }
        return hour * 60 + minute
    }

    private func overlaps(_ left: OpeningHours.Slot, _ right: OpeningHours.Slot) -> Bool {
        left.day == right.day && left.opens < right.closes && right.opens < left.closes
    }
}
