extension OpeningHours {
    /// As OpenStreetMap writes opening hours: `Mo-Th 08:00-15:00; Fr 08:00-11:30,13:30-15:00`.
    package var openStreetMap: String {
        guard case .weekly(let slots) = self else { return self == .always ? "24/7" : "unknown" }
        var groups: [(days: [Weekday], times: String)] = []
        for day in Weekday.allCases {
            let times = slots.filter { $0.day == day }.map {
                TimeOfDay($0.opens).text + "-" + TimeOfDay($0.closes).text
            }
            guard !times.isEmpty else { continue }
            let joined = times.joined(separator: ",")
            if let last = groups.last, last.times == joined, last.days.last?.rawValue == day.rawValue - 1 {
                groups[groups.count - 1].days.append(day)
            } else {
                groups.append(([day], joined))
            }
        }
        return groups.map { group in
            let ends = [group.days.first, group.days.count > 1 ? group.days.last : nil].compactMap {
                $0?.letters.capitalised
            }
            return ends.joined(separator: "-") + " " + group.times
        }.joined(separator: "; ")
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
