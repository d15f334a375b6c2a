/// When an office is open, in its own time zone.
package enum OpeningHours: Sendable, Hashable {
    /// Day and night, every day.
    case always
    case unknown
    /// In the order of the week.
    case weekly([Slot])

    /// A time of opening on one day.
    package struct Slot: Sendable, Hashable, Comparable {
        package let day: Weekday
        /// Minutes after midnight.
        package let opens: Int
        package let closes: Int

        package init(day: Weekday, opens: Int, closes: Int) {
            self.day = day
            self.opens = opens
            self.closes = closes
        }

        package static func < (left: Slot, right: Slot) -> Bool {
            (left.day.rawValue, left.opens) < (right.day.rawValue, right.opens)
        }
    }
}

extension OpeningHours {
    /// The days that share a time of opening, in the order of the week; none when nobody knows the hours.
    package var sessions: [Session] {
        switch self {
        case .unknown: return []
        case .always: return [Session(days: Weekday.allCases, opens: 0, closes: 24 * 60)]
        case .weekly(let slots):
            return slots.reduce(into: []) { sessions, slot in
                if let same = sessions.firstIndex(where: { $0.opens == slot.opens && $0.closes == slot.closes }) {
                    sessions[same].days.append(slot.day)
                } else {
                    sessions.append(Session(days: [slot.day], opens: slot.opens, closes: slot.closes))
                }
            }
        }
    }

    /// A time of opening and the days on which it is.
    package struct Session: Sendable, Hashable {
        package var days: [Weekday]
        /// Minutes after midnight.
        package let opens: Int
        package let closes: Int

        /// When it closes for those who know no 24:00.
        package var lastMinute: Int { min(closes, 24 * 60 - 1) }
    }
}

/// A day of the week; Monday is the first, as in ISO 8601.
package enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// `mo`, `tu` and so on, as RFC 5545 and HSDS abbreviate them.
    package var letters: String { ["mo", "tu", "we", "th", "fr", "sa", "su"][rawValue - 1] }

    package init?(letters: String) {
        guard let found = Weekday.allCases.first(where: { $0.letters == letters.lowercased() }) else { return nil }
        self = found
    }
}
