import Testing

@testable import Importing
@testable import SiteModel

/// What people write about opening hours, and what comes of it.
struct HoursTests {
    @Test(arguments: [
        ("Senin-Jumat 08.00-15.00; Sabtu 08.00-12.00", "mo tu we th fr 480-900, sa 480-720"),
        ("Mo-Fr 08:00-15:00", "mo tu we th fr 480-900"),
        ("Mo-Th 08:00-12:00,13:00-15:00; Fr 08:00-11:30; PH off", nil),
        ("Mo-Th 08:00-12:00,13:00-15:00; Fr 08:00-11:30", "mo tu we th 480-720 780-900, fr 480-690"),
        ("Senin s.d. Kamis pukul 08.00 – 15.30, Jum'at 8-11.30", "mo tu we th 480-930, fr 480-690"),
        ("senin, rabu dan jumat: 0800-1200", "mo we fr 480-720"),
        ("Setiap hari 07.00 sampai 24.00", "mo tu we th fr sa su 420-1440"),
        ("Sabtu-Senin 09:00-10:00", "mo sa su 540-600"),
        ("Senin-Sabtu 08.00-15.00\nMinggu tutup", "mo tu we th fr sa 480-900"),
        ("24 jam", "always"), ("24/7", "always"), ("Setiap hari, 24 jam", "always"),
        // What has another reading, or none, has none.
        ("08.00-15.00", nil), ("Senin", nil), ("Senin-Jumat 15.00-08.00", nil), ("Senin 22.00-02.00", nil),
        ("Senin 08.00-12.00, 11.00-15.00", nil), ("Senin-Jumat 08.00-15.00; Jumat 08.00-11.30", nil),
        ("Senin 25.00-26.00", nil), ("Senin 08.75-09.00", nil), ("kalau ada orang", nil), ("Senin-", nil),
        ("Minggu tutup", nil), ("Senin-Jumat", nil), ("24.00-24.00", nil), ("Senin 08.00", nil), ("-", nil),
        ("Senin tutup 08.00-09.00", nil), ("Senin 08.00-12.00 pagi", nil),
    ])
    func areReadOrNot(text: String, expected: String?) {
        #expect(HoursText.read(text).map { shown($0.hours) } == expected)
    }

    @Test func nameTheirZone() {
        #expect(HoursText.read("Senin 08.00-12.00 WITA")?.zone == 480)
        #expect(HoursText.read("Senin 08.00-12.00")?.zone == nil)
        #expect(HoursText.read("Senin 08.00 WIB - 12.00 WIT")?.zone == nil)
    }

    /// Hours of all lengths end: nothing is worse than linear, and nothing traps.
    @Test func longTextsEnd() {
        for piece in ["Senin", "-", "08.00-09.00 ", "Senin,", "9", "9.", ";\n", "é"] {
            #expect(HoursText.read(String(repeating: piece, count: 100_000)) == nil)
        }
    }

    /// Days with the same times together: `mo tu 480-900`.
    private func shown(_ hours: OpeningHours) -> String {
        guard case .weekly(let slots) = hours else { return hours == .always ? "always" : "unknown" }
        var groups: [(days: [String], times: String)] = []
        for day in Weekday.allCases {
            let times = slots.filter { $0.day == day }.map { "\($0.opens)-\($0.closes)" }.joined(separator: " ")
            guard !times.isEmpty else { continue }
            if groups.last?.times == times {
                groups[groups.count - 1].days.append(day.letters)
            } else {
                groups.append(([day.letters], times))
            }
        }
        return groups.map { $0.days.joined(separator: " ") + " " + $0.times }.joined(separator: ", ")
    }
}

private func == (left: (hours: OpeningHours, zone: Int?)?, right: (hours: OpeningHours, zone: Int?)?) -> Bool {
    left?.hours == right?.hours && left?.zone == right?.zone
}
