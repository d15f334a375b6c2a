internal import Building
internal import Diagnostics

/// Where the time of a build went, as lines for people.
struct TimingsTable {
    private let timings: BuildTimings

    init(_ timings: BuildTimings) {
        self.timings = timings
    }

    func text(_ language: MessageLanguage) -> String {
        let stages = timings.stages.map { row($0.duration, $0.stage.name[language]) }
        let files = timings.slowest.map { row($0.duration, $0.path) }
        let heading = Bilingual(id: "Berkas yang paling lama:", en: "The slowest files:")[language]
        let lines =
            [Bilingual(id: "Waktu dalam milidetik:", en: "Time in milliseconds:")[language]] + stages
            + (files.isEmpty ? [] : [heading] + files)
        return lines.map { $0 + "\n" }.joined()
    }

    /// `   12.3  reading files`.
    private func row(_ duration: Duration, _ name: String) -> String {
        let tenths = Int((duration / .microseconds(100)).rounded())
        let number = "\(tenths / 10).\(tenths % 10)"
        return String(repeating: " ", count: max(0, 9 - number.count)) + number + "  " + name
    }
}
