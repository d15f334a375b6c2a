import Languages
import Testing

struct CalendarDayTests {
    @Test(arguments: [
        "2026-11-24", "2024-02-29", "2000-02-29", "1970-01-01", "2026-01-31", "2026-04-30", "9999-12-31", "0001-01-01",
    ])
    func daysThatExistAreRead(text: String) {
        #expect(CalendarDay(text)?.iso == text)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-24-1", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10",
        "2026-13-01", "2026-01-00", "2026-01-32", "26-11-24", "2026-1-1", "02026-01-01", "2026/11/24", "24-11-2026",
        "2026-11-24T00:00", " 2026-11-24", "+202-01-01", "2026-+1-01", "2026-01--1", "٢٠٢٦-١١-٢٤", "2026-1１-24",
    ])
    func whatIsNoDayIsRefused(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test(arguments: [
        (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"), (-86_400, "1969-12-31"),
        (-86_401, "1969-12-30"), (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"),
        (1_709_164_800, "2024-02-29"),
        (1_795_478_400, "2026-11-24"), (4_107_542_399, "2100-02-28"), (4_107_542_400, "2100-03-01"),
        (253_402_300_799, "9999-12-31"), (-62_135_596_800, "0001-01-01"),
    ])
    func secondsBecomeDays(seconds: Int, iso: String) {
        #expect(CalendarDay(secondsSince1970: seconds).iso == iso)
    }

    /// Every day of four centuries follows the one before it, and is read as it is written.
    @Test func daysFollowOneAnother() {
        var former = CalendarDay(secondsSince1970: -1)
        for number in 0..<146_097 {
            let day = CalendarDay(secondsSince1970: number * 86_400)
            let isNext =
                day.day == former.day + 1 && day.month == former.month && day.year == former.year
                || day.day == 1 && day.month == former.month + 1 && day.year == former.year && former.day >= 28
                || day.day == 1 && day.month == 1 && day.year == former.year + 1 && former.month == 12
            guard isNext, former < day, CalendarDay(day.iso) == day else {
                Issue.record("\(former.iso) is followed by \(day.iso)")
                return
            }
            former = day
        }
        #expect(former.iso == "2369-12-31")
    }

    @Test(arguments: [Int.min, Int.max]) func noNumberIsTooLarge(seconds: Int) {
        let day = CalendarDay(secondsSince1970: seconds)
        #expect((1...12).contains(day.month) && (1...31).contains(day.day))
        #expect((day.year < 0) == (seconds < 0))
    }
}
