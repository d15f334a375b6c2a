import Languages
import Testing

/// Times with a zone, and the days that they fall on.
struct ZonedTimeTests {
    @Test(arguments: [
        ("2025-11-12T09:00+07:00", "2025-11-12T02:00+00:00"), ("2025-11-12T06:30+07:00", "2025-11-11T23:30+00:00"),
        ("2024-02-28T23:00-03:30", "2024-02-29T02:30+00:00"), ("2025-12-31T23:59Z", "2025-12-31T23:59+00:00"),
        ("1969-12-31T23:00:59-02:00", "1970-01-01T01:00+00:00"),
    ])
    func sameMomentInGreenwich(written: String, utc: String) {
        #expect(ZonedTime(written)?.utc.iso == utc)
    }

    @Test(arguments: [
        "2025-11-12", "2025-11-12T09:00", "2025-11-12T9:00+07:00", "2025-11-12T24:00+07:00", "2025-02-30T09:00+07:00",
        "2025-11-12T09:00+7", "2025-11-12T09:00+15:00", "2025-11-12T09:60+07:00", "2025-11-12T09:00:61+07:00",
        "2025-11-12T+0:00+07:00", "2025-11-12T09:00:00:00Z", "T09:00Z", "",
    ])
    func otherTextsAreNoTimes(written: String) {
        #expect(ZonedTime(written) == nil)
    }

    @Test func laterIsGreaterWhateverTheZone() throws {
        let jakarta = try #require(ZonedTime("2025-11-12T09:00+07:00"))
        let jayapura = try #require(ZonedTime("2025-11-12T10:30+09:00"))
        #expect(jayapura < jakarta)
    }

    @Test func daysAreCountedAsTheCalendarDoes() throws {
        for seconds in stride(from: -86_400 * 800_000, through: 86_400 * 800_000, by: 86_400 * 997) {
            #expect(CalendarDay(secondsSince1970: seconds).daysSince1970 * 86_400 == seconds)
        }
        #expect(CalendarDay("2026-11-24")?.weekday == 2)
        #expect(CalendarDay("1969-12-28")?.weekday == 7)
        #expect(CalendarDay("2024-02-29")?.oneYearLater.iso == "2025-02-28")
    }
}
