internal import Languages
internal import SiteModel
internal import YAML

extension HSDSBuilder {
    func phone(_ phone: Phone, of service: PublicService) -> HSDSObject {
        let path = path(service) + "/phone/" + phone.id
        var object = HSDSObject(
            .phone, path,
            [
                "number": .text(phone.number.written), "type": .text(type(of: phone)),
                "description": .known(services.text(phone.label)), "x_id": .text(phone.id),
                "x_dial": .text(phone.dialled), "x_reach": .text(phone.reach.rawValue),
                "x_toll_free": phone.isFree.map { .flag($0) },
                "x_whatsapp": phone.type == .whatsapp ? .flag(true) : nil,
                "x_answered": .text(phone.lastAnswer), "x_confidence": confidence(phone.evidence),
                "x_sources": sources(phone.evidence),
            ])
        object.add("languages", languages(phone.languages, within: path))
        return object
    }

    /// The words of RFC 6350, which HSDS asks for. It has none for WhatsApp, which runs on a mobile phone.
    private func type(of phone: Phone) -> String {
        switch phone.type {
        case .voice: "voice"
        case .sms: "text"
        case .whatsapp: "cell"
        }
    }

    /// One schedule for the days that have the same times; none when nobody knows them.
    func schedules(of service: PublicService) -> [HSDSObject] {
        let zone = service.facts.timeZone
        let evidence = service.facts.hoursEvidence
        return service.facts.hours.sessions.map { session in
            HSDSObject(
                .schedule, path(service) + "/schedule/\(session.opens)-\(session.closes)",
                [
                    "timezone": zone % 60 == 0 ? .number(zone / 60) : .decimal(Double(zone) / 60), "freq": "WEEKLY",
                    "byday": .text(session.days.map { $0.letters.uppercased() }.joined(separator: ",")),
                    "opens_at": .text(time(session.opens, zone: zone)),
                    "closes_at": .text(time(session.lastMinute, zone: zone)),
                    "x_confidence": confidence(evidence), "x_sources": sources(evidence),
                ])
        }
    }

    /// `08:00:00+07:00`, the only form that both the JSON and the CSV of HSDS accept.
    private func time(_ minutes: Int, zone: Int) -> String {
        TimeOfDay(minutes).text + ":00" + (zone < 0 ? "-" : "+") + TimeOfDay(abs(zone)).text
    }

    func hoursKind(_ hours: OpeningHours) -> String {
        switch hours {
        case .always: "always"
        case .unknown: "unknown"
        case .weekly: "weekly"
        }
    }

    func area(_ code: String, of service: PublicService) -> HSDSObject {
        let isCountry = code.allSatisfy(\.isLetter)
        return HSDSObject(
            .serviceArea, path(service) + "/area/" + code,
            [
                "name": .text(services.place(code)), "extent": .text(code), "extent_type": "text",
                "x_area_scheme": isCountry ? "iso-3166" : "kemendagri",
            ])
    }

    func cost(_ id: String, of service: PublicService) -> HSDSObject? {
        guard let fee = services.knowledge.data.fees[id] else { return nil }
        let amount: Int? = if case .rupiah(let number) = fee.amount { number } else { nil }
        let payer = fee.payer.flatMap { services.word("payer_" + $0.rawValue) }
        let unknown = amount == nil ? services.word("amount_unknown") : nil
        return HSDSObject(
            .costOption, path(service) + "/cost/" + id,
            [
                "valid_from": fee.validFrom.map { .text($0.iso) }, "valid_to": fee.validUntil.map { .text($0.iso) },
                "option": .known(services.text(fee.name)), "currency": "IDR", "amount": amount.map { .number($0) },
                "amount_description": .known([unknown, payer].compactMap { $0 }.joined(separator: ", ")),
                "x_amount": amount == nil ? "unknown" : nil, "x_payer": fee.payer.map { .text($0.rawValue) },
                "x_basis": fee.basis.map { .text($0.text) }, "x_receipt": fee.needsReceipt ? .flag(true) : nil,
                "x_confidence": confidence(fee.evidence), "x_sources": sources(fee.evidence),
            ])
    }

    /// A kind of help, which HSDS calls an attribute with a term of a taxonomy.
    func category(_ id: String, of service: PublicService) -> HSDSObject? {
        guard let name = services.text(services.knowledge.data.categories[id]) else { return nil }
        let term = HSDSObject(
            .taxonomyTerm, "category/" + id,
            [
                "code": .text(id), "name": .text(name), "description": .text(name),
                "language": .text(services.language.tag.text),
            ])
        var object = HSDSObject(
            .attribute, path(service) + "/category/" + id,
            ["link_id": .text(StableID.of(path(service))), "link_entity": "service"])
        object.set("taxonomy_term", term)
        return object
    }
}
