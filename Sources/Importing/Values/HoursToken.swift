internal import SiteModel

/// A word of opening hours.
enum HoursToken: Equatable {
    case day(Weekday)
    case everyDay
    /// Minutes after midnight.
    case time(Int)
    case to
    case comma
    /// A semicolon or a line break.
    case end
    case closed
    /// Minutes east of Greenwich.
    case zone(Int)

    /// Nothing when the text holds anything else.
    static func tokens(of text: String) -> [HoursToken]? {
        var tokens: [HoursToken] = []
        // Longer than a whole week of hours in words.
        guard text.utf8.count <= 2000 else { return nil }
        var rest = Substring(
            text.lowercased().replacing("s.d.", with: "-").replacing("s/d", with: "-")
                .replacing("'", with: "").replacing("’", with: ""))
        while let first = rest.first {
            if first.isNewline {
                tokens.append(.end)
                rest.removeFirst()
            } else if first.isWhitespace {
                rest.removeFirst()
            } else if first.isLetter {
                let word = rest.prefix(while: \.isLetter)
                rest = rest.dropFirst(word.count)
                guard let found = words[String(word)] else { return nil }
                tokens += found
            } else if first.isASCII, first.isNumber {
                let time = rest.prefix { $0.isASCII && $0.isNumber || $0 == ":" || $0 == "." }
                rest = rest.dropFirst(time.count)
                guard let minutes = minutes(time) else { return nil }
                tokens.append(.time(minutes))
            } else {
                guard let sign = signs[first] else { return nil }
                tokens.append(sign)
                rest.removeFirst()
            }
        }
        return tokens
    }

    private static let signs: [Character: HoursToken] = [
        "-": .to, "–": .to, "—": .to, "−": .to, ",": .comma, "&": .comma, ";": .end, ":": .comma, ".": .comma,
    ]

    /// Every word that means something, in Indonesian, in English and as OpenStreetMap abbreviates; fillers mean nothing.
    private static let words: [String: [HoursToken]] = {
        let days = [
            ["senin", "sen", "monday", "mon", "mo"], ["selasa", "sel", "tuesday", "tue", "tu"],
            ["rabu", "rab", "wednesday", "wed", "we"], ["kamis", "kam", "thursday", "thu", "th"],
            ["jumat", "jum", "friday", "fri", "fr"], ["sabtu", "sab", "saturday", "sat", "sa"],
            ["minggu", "min", "ahad", "sunday", "sun", "su"],
        ]
        var words: [String: [HoursToken]] = [:]
        for (day, names) in zip(Weekday.allCases, days) {
            for name in names { words[name] = [.day(day)] }
        }
        for word in ["setiap", "every", "daily", "everyday"] { words[word] = [.everyDay] }
        for word in ["tutup", "libur", "closed", "off"] { words[word] = [.closed] }
        for word in ["sampai", "hingga", "sd", "to", "until"] { words[word] = [.to] }
        for word in ["dan", "and"] { words[word] = [.comma] }
        for word in ["hari", "day", "pukul", "jam", "buka", "open"] { words[word] = [] }
        (words["wib"], words["wita"], words["wit"]) = ([.zone(7 * 60)], [.zone(8 * 60)], [.zone(9 * 60)])
        return words
    }()

    /// `08.00`, `8:00`, `08`, `0800`.
    private static func minutes(_ text: Substring) -> Int? {
        let trimmed = text.last == "." || text.last == ":" ? text.dropLast() : text
        let parts = trimmed.split(whereSeparator: { $0 == ":" || $0 == "." }).map(String.init)
        let digits =
            parts.count == 1 && parts[0].utf8.count == 4
            ? [String(parts[0].prefix(2)), String(parts[0].suffix(2))] : parts
        guard let first = digits.first, digits.count <= 2, first.utf8.count <= 2, let hour = Int(first) else {
            return nil
        }
        guard digits.count == 2 else { return hour <= 24 ? hour * 60 : nil }
        guard digits[1].utf8.count == 2, let minute = Int(digits[1]), minute <= 59, hour * 60 + minute <= 24 * 60
        else { return nil }
        return hour * 60 + minute
    }
}
