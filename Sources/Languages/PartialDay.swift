/// A date that may be known only to the month or the year, as the date of a source often is.
package struct PartialDay: Hashable, Sendable {
    package let year: Int
    package let month: Int?
    package let day: Int?

    private init(year: Int, month: Int?, day: Int?) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// A whole day.
    package init(_ day: CalendarDay) { self.init(year: day.year, month: day.month, day: day.day) }

    /// Reads `2017-11-22`, `2017-11` or `2017`.
    package init?(_ text: some StringProtocol) {
        if let whole = CalendarDay(text) {
            self.init(whole)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, first.utf8.count == 4, let year = Int(first) else {
            return nil
        }
        guard parts.count == 2 else {
            self.init(year: year, month: nil, day: nil)
            return
        }
        guard parts[1].utf8.count == 2, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
        self.init(year: year, month: month, day: nil)
    }

    /// `2017-11-22`, `2017-11` or `2017`.
    package var iso: String {
        let parts = [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : String($0) }
        return ([String(year)] + parts).joined(separator: "-")
    }
}
