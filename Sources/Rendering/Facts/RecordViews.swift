internal import Languages
internal import SiteModel
internal import YAML

/// Makes what templates show of records, in one language.
struct RecordViews {
    let site: ResolvedSite
    let words: FactWords
    /// Told of every fact that is shown; nothing while nobody asks.
    var log: FactLog?

    private var knowledge: Knowledge { site.knowledge }

    /// A phone of a service.
    func phone(_ phone: Phone) -> PhoneView {
        log?.note(phone.place)
        var view = PhoneView(id: "phone-" + phone.id, number: phone.number.written)
        view.isWhatsApp = phone.type == .whatsapp
        view.url = address(of: phone)
        view.label = words.text(phone.label)
        view.channel = words["phone_" + phone.type.rawValue]
        view.notes = [phone.isFree == true ? words["phone_free"] : "", words["reach_" + phone.reach.rawValue]]
            .filter { !$0.isEmpty }
        if case .on(let day) = phone.answered {
            view.notes.append(words.text("phone_answered", ["date": words.day(day)]))
        }
        view.doubt = words.doubt(knowledge.confidence(of: phone.evidence))
        return view
    }

    private func address(of phone: Phone) -> String {
        switch phone.type {
        case .voice: phone.number.telephoneAddress
        case .sms: phone.number.messageAddress
        case .whatsapp: phone.number.whatsAppAddress ?? phone.number.telephoneAddress
        }
    }

    /// A fee with who pays it.
    func fee(_ fee: Fee) -> FeeView {
        log?.note(fee.place)
        return FeeView(
            name: words.text(fee.name), amount: words.amount(fee.amount), isFree: fee.amount == .rupiah(0),
            payer: fee.payer.map { words["payer_" + $0.rawValue] },
            basis: fee.basis.flatMap { knowledge.data.sources[$0.text] }.flatMap { words.text($0.title) },
            receipt: fee.needsReceipt ? words["ask_receipt"] : nil, validity: words.validity(fee, on: site.today),
            doubt: words.doubt(knowledge.confidence(of: fee.evidence)))
    }

    /// A source, for the list at the end of a page.
    func source(_ id: String) -> SourceView? {
        guard let source = knowledge.data.sources[id] else { return nil }
        log?.note(source.place)
        let date = source.date.map { words.date($0) }
        let details = [words.text(source.publisher), date].compactMap { $0 }.joined(separator: ", ")
        return SourceView(
            id: "source-" + id, title: words.text(source.title) ?? id, url: source.url,
            details: details.isEmpty ? nil : details,
            checked: words.text("source_checked", ["date": words.day(source.checked)]),
            doubt: words.doubt(source.confidence), note: words.text(source.note),
            titleLang: words.foreignLanguage(of: source.title), noteLang: words.foreignLanguage(of: source.note))
    }

    /// The same without a log.
    var quiet: RecordViews { RecordViews(site: site, words: words) }

    /// What a service says of itself.
    ///
    /// - Parameter isCard: Whether it is for a card, which shows phones and hours only; other facts are not noted then.
    func service(_ facts: ServiceFacts, isCard: Bool = false) -> ServiceView {
        let others = isCard ? quiet : self
        var view = ServiceView()
        view.phones = facts.phones.map(phone)
        log?.note(facts.hoursPlace)
        (view.hours, view.hoursNote) = hours(facts.hours)
        view.hoursDoubt = facts.hours == .unknown ? nil : words.doubt(knowledge.confidence(of: facts.hoursEvidence))
        if case .weekly(let slots) = facts.hours, facts.status == .active {
            view.slots = slots.map { "\($0.day.rawValue) \($0.opens) \($0.closes)" }.joined(separator: ";")
            view.zone = String(facts.timeZone)
        }
        view.status = facts.status == .active ? nil : words["status_" + facts.status.rawValue]
        view.address = facts.isConfidential ? [] : others.address(facts.address)
        view.addressDoubt = facts.address.flatMap { words.doubt(knowledge.confidence(of: $0.evidence)) }
        view.website = facts.website?.text
        view.email = facts.email?.text
        view.categories = facts.categories.compactMap { words.text(knowledge.data.categories[$0.text]) }
        view.coverage = facts.coverage.map { area($0.text) ?? $0.text }
        view.eligibility = words.text(facts.eligibility)
        view.fees = facts.fees.compactMap { knowledge.data.fees[$0.text] }.map(others.fee)
        view.languages = facts.languages.map { site.name(of: $0) ?? $0.text }
        view.access = facts.access.map { words.text("access_" + $0.state.rawValue, ["feature": feature($0.feature)]) }
        return view
    }

    /// A feature that the theme has no words for is shown as it was written.
    private func feature(_ key: String) -> String {
        let known = words["feature_" + key]
        return known.isEmpty ? key.replacing("_", with: " ") : known
    }

    /// The name of a part of Indonesia or of a country, by its code.
    func area(_ code: String) -> String? {
        if code == "ID" { return words["coverage_all"].isEmpty ? nil : words["coverage_all"] }
        if let country = words.text(knowledge.data.countries[code]) { return country }
        return RegionCode(code).map { knowledge.data.regions.title(of: $0, in: words.strings) }
    }

    private func address(_ address: ServiceAddress?) -> [String] {
        guard let address else { return [] }
        log?.note(address.place)
        let region = address.region.flatMap { RegionCode($0.text) }
        let around = region.map { [$0] + $0.ancestors.filter { $0.level > .country } } ?? []
        let names = around.map { knowledge.data.regions.title(of: $0, in: words.strings) }
        let place = ([words.text(address.street)] + names + [address.postalCode]).compactMap { $0 }
        return [place.joined(separator: ", "), words.text(address.directions) ?? ""].filter { !$0.isEmpty }
    }

    /// Days with the same times share a line: "Senin, Selasa: 08.00–15.00".
    private func hours(_ hours: OpeningHours) -> ([HoursView], note: String?) {
        guard case .weekly(let slots) = hours else {
            return ([], words[hours == .always ? "hours_always" : "hours_unknown"])
        }
        let names = words.strings.lists["weekdays"] ?? []
        var lines: [(days: [String], times: [String])] = []
        for day in Weekday.allCases {
            let times = slots.filter { $0.day == day }.map { words.time($0.opens) + "–" + words.time($0.closes) }
            guard !times.isEmpty else { continue }
            let name = names.indices.contains(day.rawValue - 1) ? names[day.rawValue - 1] : day.letters
            if lines.last?.times == times {
                lines[lines.count - 1].days.append(name)
            } else {
                lines.append(([name], times))
            }
        }
        return (lines.map { HoursView(days: $0.days.joined(separator: ", "), times: $0.times) }, nil)
    }
}
