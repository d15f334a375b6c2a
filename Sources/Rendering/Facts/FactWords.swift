internal import Languages
internal import SiteModel

/// How facts are said in one language of the site: amounts, dates, and how sure something is.
struct FactWords: Sendable {
    let strings: ThemeStrings
    /// The languages in which a text is looked for.
    let chain: [LanguageTag]

    subscript(key: String) -> String { strings.texts[key] ?? "" }

    /// The words that the theme has for a key, with values filled in.
    func text(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        self[key].filling(values)
    }

    /// A record's own words.
    func text(_ words: LocalizedWords?) -> String? {
        guard let text = words?.words(for: chain), !text.isEmpty else { return nil }
        return text
    }

    /// The language of a record's words, where it is not the reader's.
    func foreignLanguage(of words: LocalizedWords?) -> String? {
        guard let language = words?.language(for: chain), language != chain.first else { return nil }
        return language.text
    }

    /// The other names of a term: "Juga disebut …", "Dulu disebut PJTKI, sampai 2017."
    func nameNotes(of term: GlossaryTerm) -> [String] {
        term.otherNames.compactMap { text($0) }.map { text("term_also", ["name": $0]) }
            + term.formerNames.map { former in
                guard let year = former.until else { return text("term_was", ["name": former.name]) }
                return text("term_was_until", ["name": former.name, "year": String(year)])
            }
    }

    /// `Rp350.000`; zero is the word for "free of charge".
    func amount(_ amount: Fee.Amount) -> String {
        switch amount {
        case .rupiah(0): self["free_of_charge"]
        case .rupiah(let number): text("rupiah", ["n": grouped(number)])
        case .unknown: self["amount_unknown"]
        }
    }

    /// What to add beside a fact that is not certain; nothing for one that is.
    func doubt(_ confidence: Confidence) -> String? {
        confidence == .verified ? nil : self["confidence_" + confidence.rawValue]
    }

    /// A day in words, such as "24 November 2026".
    func day(_ day: CalendarDay) -> String {
        date(PartialDay(day))
    }

    /// A date in words, as far as it is known: "November 2026", "2026".
    func date(_ date: PartialDay) -> String {
        let year = String(date.year)
        let months = strings.lists["months"] ?? []
        guard let month = date.month, months.indices.contains(month - 1) else { return year }
        guard let day = date.day else { return text("month_year", ["month": months[month - 1], "year": year]) }
        return text("date", ["day": String(day), "month": months[month - 1], "year": year])
    }

    /// Minutes after midnight as people read them: "08.00".
    func time(_ minutes: Int) -> String {
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return text("time", ["hour": twoDigits(minutes / 60), "minute": twoDigits(minutes % 60)])
    }

    private func grouped(_ number: Int) -> String {
        var groups: [Substring] = []
        var rest = String(number)[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: self["number_group"])
    }
}
