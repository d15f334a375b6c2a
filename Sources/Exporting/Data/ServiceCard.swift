internal import Languages
internal import SiteModel
internal import YAML

/// A service as a contact that a phone can save before its owner leaves: vCard 3.0 (RFC 2426), which old phones read too.
struct ServiceCard {
    let text: String

    init(_ service: PublicService, in services: PublicServices) {
        let facts = service.facts
        var lines = ContentLines()
        lines.add("BEGIN", "VCARD")
        lines.add("VERSION", "3.0")
        lines.add("UID", "urn:uuid:" + StableID.of("service/" + service.id))
        // The name of an office has no given name, yet vCard 3.0 wants the five parts of one.
        lines.add("N", texts: [service.title, "", "", "", ""], separator: ";")
        lines.add("FN", text: service.title)
        lines.add("ORG", text: services.organisation(of: service)?.title(in: services.language) ?? service.title)
        for phone in facts.phones { lines.add("TEL;TYPE=" + Self.kind(of: phone), phone.dialled) }
        lines.add("EMAIL;TYPE=INTERNET", text: facts.email?.text)
        if let street = services.text(service.address?.street) {
            let address = ["", "", street, "", "", service.address?.postalCode ?? "", service.address?.country ?? ""]
            lines.add("ADR;TYPE=WORK", texts: address, separator: ";")
        }
        if let url = facts.website?.text ?? services.address(of: service.page) { lines.add("URL", url) }
        lines.add("NOTE", text: Self.note(service, services))
        let categories = facts.categories.compactMap { services.text(services.knowledge.data.categories[$0.text]) }
        lines.add("CATEGORIES", texts: categories)
        if let verified = service.page.facts.verified { lines.add("REV", verified.date.iso) }
        lines.add("END", "VCARD")
        text = lines.text
    }

    private static func kind(of phone: Phone) -> String {
        switch phone.type {
        case .voice: "VOICE"
        case .whatsapp: "CELL"
        case .sms: "CELL,MSG"
        }
    }

    /// What it is, and which number works from where: the same number dialled from the wrong country fails.
    private static func note(_ service: PublicService, _ services: PublicServices) -> String {
        let phones = service.facts.phones.map { phone in
            let details = [
                services.text(phone.label), services.word("phone_" + phone.type.rawValue),
                services.word("reach_" + phone.reach.rawValue),
                phone.isFree == true ? services.word("phone_free") : nil,
                doubt(phone, services),
            ]
            return "\(phone.number.written): " + details.compactMap { $0 }.joined(separator: ", ")
        }
        return ([service.summary].compactMap { $0 } + phones).joined(separator: "\n")
    }

    private static func doubt(_ phone: Phone, _ services: PublicServices) -> String? {
        let confidence = services.knowledge.confidence(of: phone.evidence)
        return confidence == .verified ? nil : services.word("confidence_" + confidence.rawValue)
    }
}
