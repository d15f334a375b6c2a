/// A minute in a time zone, as people write it down where they are: `2025-11-12T09:00+07:00`.
package struct ZonedTime: Hashable, Sendable, Comparable {
    /// The day there.
    package let day: CalendarDay
    /// Minutes after midnight there.
    package let minute: Int
    /// Minutes east of Greenwich.
    package let offset: Int

    /// Reads ISO 8601 with an offset; seconds may stand there, and count for nothing.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = CalendarDay(parts[0]) else { return nil }
        let clock = parts[1]
        if clock.hasSuffix("Z") {
            offset = 0
        } else {
            guard let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
            guard let minutes = Self.minutes(clock[clock.index(after: sign)...], limit: 14 * 60) else { return nil }
            offset = clock[sign] == "-" ? -minutes : minutes
        }
        let time = clock.prefix { !"Z+-".contains($0) }.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(time.count), time.dropFirst(2).allSatisfy({ Self.twoDigits($0, below: 60) != nil }),
            let minute = Self.minutes(time.prefix(2).joined(separator: ":"), limit: 24 * 60 - 1)
        else { return nil }
        self.day = day
        self.minute = minute
    }

    private init(day: CalendarDay, minute: Int, offset: Int) {
        self.day = day
        self.minute = minute
        self.offset = offset
    }

    /// The last minute of the day there.
    package var endOfDay: ZonedTime { ZonedTime(day: day, minute: 24 * 60 - 1, offset: offset) }

    /// The same moment in Greenwich.
    package var utc: ZonedTime {
        let minutes = minutesSince1970
        let day = CalendarDay(secondsSince1970: minutes * 60)
        return ZonedTime(day: day, minute: minutes - day.daysSince1970 * 24 * 60, offset: 0)
    }

    /// `2025-11-12T09:00+07:00`.
    package var iso: String { "\(day.iso)T\(Self.clock(minute))\(offset < 0 ? "-" : "+")\(Self.clock(abs(offset)))" }

    package static func < (left: ZonedTime, right: ZonedTime) -> Bool {
        left.minutesSince1970 < right.minutesSince1970
    }

    private var minutesSince1970: Int { day.daysSince1970 * 24 * 60 + minute - offset }

    private static func clock(_ minutes: Int) -> String {
        [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    }

    private static func minutes(_ text: some StringProtocol, limit: Int) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hour = twoDigits(parts[0], below: 24), let minute = twoDigits(parts[1], below: 60),
            hour * 60 + minute <= limit
        else { return nil }
        return hour * 60 + minute
    }

    private static func twoDigits(_ text: some StringProtocol, below limit: Int) -> Int? {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
            return nil
        }
        return number < limit ? number : nil
    }
}
