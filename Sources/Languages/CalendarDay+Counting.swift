extension CalendarDay {
    /// The day so many days later, or earlier for a number below zero.
    package func adding(days: Int) -> CalendarDay {
        CalendarDay(secondsSince1970: (daysSince1970 + days) * 86_400)
    }

    /// Days after 1 January 1970, negative before it.
    package var daysSince1970: Int {
        // Howard Hinnant's days_from_civil, the way back of `init(secondsSince1970:)`.
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// 1 for Monday to 7 for Sunday, as in ISO 8601.
    package var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 + 1 }

    /// The same day of the next year; 28 February for a leap day.
    package var oneYearLater: CalendarDay {
        CalendarDay(year: year + 1, month: month, day: month == 2 ? min(day, 28) : day)
    }
}
