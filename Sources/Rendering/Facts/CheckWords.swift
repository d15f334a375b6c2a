internal import Languages
internal import SiteModel

extension FactWords {
    /// When and how somebody compared a page with reality: "Diperiksa 3 Mei 2026 lewat telepon oleh petugas desa."
    func check(_ verification: Verification) -> String {
        let key = "checked_" + verification.how.rawValue
        let date = day(verification.date)
        guard let role = text(verification.role) else { return text(key, ["date": date]) }
        return text(key + "_by", ["date": date, "role": role])
    }

    /// The same of a whole page; where people go or pay by what it says, also that nobody did so yet.
    func check(of page: ResolvedPage) -> String? {
        if let verification = page.facts.verified { return check(verification) }
        switch page.type {
        case .service: return page.key.isFrontPage ? nil : self["unchecked"]
        case .guide, .pathway: return page.key.isFrontPage || page.facts.sources.isEmpty ? nil : self["unchecked"]
        default: return nil
        }
    }

    /// What to say beside the phones of a service; nothing where each number tells when it was answered.
    func phoneCheck(of page: ResolvedPage, _ service: ServiceFacts) -> String? {
        guard !service.phones.isEmpty else { return nil }
        if let verification = page.facts.verified, verification.how == .phone { return check(verification) }
        return service.phones.contains { $0.wasAnswered } ? nil : self["phone_unchecked"]
    }

    /// That a fee does not hold yet, or no longer; nothing for one that holds on the day.
    func validity(_ fee: Fee, on today: CalendarDay) -> String? {
        if let start = fee.validFrom, start > today { return text("fee_from", ["date": day(start)]) }
        if let end = fee.validUntil, end < today { return text("fee_until", ["date": day(end)]) }
        return nil
    }
}

extension Phone {
    fileprivate var wasAnswered: Bool {
        if case .on = answered { true } else { false }
    }
}
