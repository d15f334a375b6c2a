/// A time of day, or a distance from Greenwich, in minutes.
package struct TimeOfDay: Sendable {
    private let minutes: Int

    package init(_ minutes: Int) { self.minutes = minutes }

    /// `08:00`.
    package var text: String { Self.twoDigits(minutes / 60) + ":" + Self.twoDigits(minutes % 60) }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
