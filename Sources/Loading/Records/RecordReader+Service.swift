internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

extension RecordReader {
    /// The keys that only a service has.
    static let serviceKeys = [
        "organisation", "categories", "status", "publish", "confidential", "phones", "hours", "hours_source",
        "time_zone", "address", "coverage", "eligibility", "fees", "languages", "access", "website", "email",
    ]

    /// What the front matter of a service says of it.
    mutating func service() -> ServiceFacts {
        var service = ServiceFacts()
        service.organisation = fields.text("organisation")
        service.categories = fields.texts("categories")
        service.status = choice("status") ?? .active
        service.publish = choice("publish") ?? .public
        service.isConfidential = fields.flag("confidential") ?? false
        service.phones = phones()
        service.hours = hours()
        service.hoursPlace = fields.keyRange("hours").map(fields.place)
        service.hoursEvidence = Evidence(sources: fields.texts("hours_source"))
        service.timeZone = timeZone() ?? service.timeZone
        service.address = address()
        service.coverage = fields.texts("coverage")
        service.eligibility = words("eligibility")
        service.fees = fields.texts("fees")
        service.languages = tags("languages")
        service.access = access()
        service.website = webAddress("website")
        service.email = fields.text("email")
        if service.isConfidential, service.address != nil, let range = fields.keyRange("address") {
            fields.report(ServiceDiagnostics.confidentialAddress(at: fields.place(range)))
            service.address = nil
        }
        if service.hours != .unknown, service.hoursEvidence.sources.isEmpty, let range = fields.keyRange("hours") {
            fields.report(RecordDiagnostics.sourceMissing(key: "hours_source", at: fields.place(range)))
        }
        return service
    }

    private mutating func phones() -> [Phone] {
        var phones: [Phone] = []
        for node in fields.nodes("phones") {
            var record = inside(node, what: Bilingual(id: "telepon", en: "a phone"))
            let phone = record.phone(number: phones.count + 1)
            for diagnostic in record.finish() { fields.report(diagnostic) }
            guard let phone else { continue }
            if phones.contains(where: { $0.id == phone.id }) {
                fields.report(ServiceDiagnostics.phoneTwice(phone.id, at: fields.place(node.range)))
            } else {
                phones.append(phone)
            }
        }
        return phones
    }

    /// One phone; nothing when it cannot be dialled.
    private mutating func phone(number position: Int) -> Phone? {
        let id = fields.text("id")?.text ?? String(position)
        let written = fields.text("number")
        let reach: Phone.Reach? = choice("reach")
        let number = written.flatMap { PhoneNumber($0.text) }
        let channel: Phone.Channel = choice("type") ?? .voice
        let isFree = fields.flag("free")
        let label = words("label")
        let languages = tags("languages")
        let answered = answered()
        let evidence = evidence(isNeeded: true)
        if written == nil, fields.isEmpty("number") { reportMissing("number") }
        if reach == nil, fields.isEmpty("reach") { reportMissing("reach") }
        guard let written, let number else {
            if let written {
                fields.report(ServiceDiagnostics.undialable(written.text, at: fields.place(written.range)))
            }
            return nil
        }
        checkReach(reach, number, written)
        var phone = Phone(id: id, number: number, reach: reach ?? .both, written: written)
        (phone.type, phone.isFree, phone.label, phone.languages) = (channel, isFree, label, languages)
        (phone.answered, phone.evidence) = (answered, evidence)
        phone.place = fields.place(written.range)
        return phone
    }

    /// Short codes and 0800 numbers never work from another country, and a long number needs its 0 at home.
    private mutating func checkReach(_ reach: Phone.Reach?, _ number: PhoneNumber, _ written: LocatedText) {
        if reach == .home, number.lacksPrefix {
            fields.report(ServiceDiagnostics.prefixMissing(written.text, at: fields.place(written.range)))
        }
        guard number.kind == .tollFree || number.kind == .short, reach == .abroad || reach == .both else { return }
        fields.report(ServiceDiagnostics.reachImpossible(written.text, at: fields.place(written.range)))
    }

    private mutating func answered() -> Phone.Answered {
        guard let written = fields.text("answered") else { return .unknown }
        if written.text == "never" { return .never }
        if written.text == "unknown" { return .unknown }
        return fields.day("answered").map { .on($0) } ?? .unknown
    }

    private mutating func address() -> ServiceAddress? {
        guard let node = fields.node("address") else { return nil }
        var record = inside(node, what: Bilingual(id: "alamat", en: "an address"))
        var address = ServiceAddress()
        address.street = record.words("street")
        address.region = record.fields.text("region")
        address.postalCode = record.fields.text("postal_code")?.text
        address.writtenCountry = record.fields.text("country")
        address.latitude = record.decimal("lat", within: -90...90)
        address.longitude = record.decimal("lon", within: -180...180)
        record.reportHalfPosition()
        address.directions = record.words("directions")
        address.evidence = record.evidence(isNeeded: true)
        address.place = record.place
        for diagnostic in record.finish() { fields.report(diagnostic) }
        return address
    }

    /// Half a position is no point on a map.
    private mutating func reportHalfPosition() {
        for (key, other) in [("lat", "lon"), ("lon", "lat")]
        where fields.keyRange(key) == nil && fields.keyRange(other) != nil {
            reportMissing(key)
        }
    }

    private mutating func access() -> [ServiceFacts.Access] {
        fields.mapping("access").map { pair in
            var record = inside(YAMLNode(.mapping([pair]), pair.value.range), what: Bilingual(quoting: "access"))
            let state: ServiceFacts.AccessState? = record.choice(pair.key)
            for diagnostic in record.finish() { fields.report(diagnostic) }
            return ServiceFacts.Access(feature: pair.key, state: state ?? .unknown)
        }
    }
}
