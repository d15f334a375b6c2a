internal import Diagnostics
internal import SiteModel
internal import YAML

extension RecordReader {
    /// The keys that only a pathway has.
    static let pathwayKeys = [
        "urgency", "situation", "first", "avoid", "evidence", "share", "outcomes", "contacts", "no_reply",
    ]

    /// Somebody in fear takes in no more than this at once.
    private static let firstLimit = 3

    /// What the front matter of a pathway says.
    mutating func pathway() -> PathwayFacts {
        var pathway = PathwayFacts()
        let urgency: PathwayFacts.Urgency? = choice("urgency")
        pathway.urgency = urgency ?? .usual
        pathway.situation = neededWords("situation")
        pathway.first = wordsList("first")
        pathway.avoid = wordsList("avoid")
        pathway.evidence = wordsList("evidence")
        pathway.share = wordsList("share")
        pathway.outcomes = wordsList("outcomes")
        pathway.contacts = contacts()
        pathway.noReply = noReply()
        for key in ["urgency", "first", "contacts"] where fields.isEmpty(key) { reportMissing(key) }
        if pathway.first.isEmpty, !fields.isEmpty("first") { reportMissing("first") }
        if pathway.first.count > Self.firstLimit, let range = fields.keyRange("first") {
            fields.report(PathwayDiagnostics.tooManyFirst(pathway.first.count, at: fields.place(range)))
        }
        return pathway
    }

    /// `contacts: {home: [kp2mi], HK: [kjri-hong-kong]}`.
    private mutating func contacts() -> [PathwayFacts.Contacts] {
        fields.mapping("contacts").compactMap { pair in
            guard let place = CallPlace(pair.key) else {
                fields.report(PathwayDiagnostics.placeUnknown(pair.key, at: fields.place(pair.keyRange)))
                return nil
            }
            var record = inside(YAMLNode(.mapping([pair]), pair.value.range), what: Bilingual(quoting: "contacts"))
            let services = record.fields.texts(pair.key)
            for diagnostic in record.finish() { fields.report(diagnostic) }
            return PathwayFacts.Contacts(place: place, written: pair.locatedKey, services: services)
        }
    }

    /// `no_reply: {after: 2, unit: days, then: kemlu-pelindungan-wni}`.
    private mutating func noReply() -> PathwayFacts.NoReply? {
        guard let node = fields.node("no_reply") else { return nil }
        var record = inside(node, what: Bilingual(id: "bila tidak ada jawaban", en: "what to do without a reply"))
        let after = record.fields.integer("after")
        let unit: PathwayFacts.NoReply.Unit? = record.choice("unit")
        let next = record.fields.text("then")
        for key in ["after", "unit", "then"] where record.fields.isEmpty(key) { record.reportMissing(key) }
        if let after, !(1...365).contains(after.value) {
            let place = record.fields.place(after.range)
            record.fields.report(
                RecordDiagnostics.numberOutside(String(after.value), key: "after", 1...365, at: place))
        }
        for diagnostic in record.finish() { fields.report(diagnostic) }
        guard let after, let unit, let next else { return nil }
        return PathwayFacts.NoReply(after: after.value, unit: unit, next: next)
    }
}
