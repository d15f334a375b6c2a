internal import Languages

/// What other servers said in the last days, so that they are asked rarely: a line for each address.
struct LinkMemory {
    /// How long an answer is believed.
    static let days = 7

    private var answers: [String: (day: CalendarDay, answer: LinkAnswer)] = [:]

    /// - Parameter first: Older answers are forgotten.
    init(_ bytes: [UInt8], since first: CalendarDay) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 4, let day = CalendarDay(parts[0]), day >= first else { continue }
            let answer: LinkAnswer
            switch parts[2] {
            case "there": answer = .there
            case "gone": answer = .gone(Int(parts[3]) ?? 404)
            case "silent": answer = .noServer(parts[3])
            default: continue
            }
            answers[parts[1]] = (day, answer)
        }
    }

    subscript(address: String) -> LinkAnswer? { answers[address]?.answer }

    mutating func remember(_ address: String, _ answer: LinkAnswer, on day: CalendarDay) {
        answers[address] = (day, answer)
    }

    var bytes: [UInt8] {
        let lines = answers.sorted { $0.key < $1.key }.map { address, known in
            let said =
                switch known.answer {
                case .there: "there\t"
                case .gone(let status): "gone\t\(status)"
                case .noServer(let reason): "silent\t\(reason)"
                }
            return "\(known.day.iso)\t\(address)\t\(said)\n"
        }
        return Array(lines.joined().utf8)
    }
}
