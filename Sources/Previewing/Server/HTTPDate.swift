internal import Languages

/// A moment as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
func httpDate(secondsSince1970 seconds: Int) -> String {
    let day = CalendarDay(secondsSince1970: seconds)
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let ofDay = seconds % 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let time = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map(two).joined(separator: ":")
    let year = day.iso.prefix(4)
    return "\(days[seconds / 86_400 % 7]), \(two(day.day)) \(months[day.month - 1]) \(year) \(time) GMT"
}
