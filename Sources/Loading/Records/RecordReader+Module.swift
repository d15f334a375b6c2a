internal import Diagnostics
internal import SiteModel
internal import YAML

extension RecordReader {
    /// The keys that only a part of a training has.
    static let moduleKeys = ["minutes", "group", "objective", "materials", "uses", "activities", "cards", "check"]

    /// What the front matter of a module says.
    mutating func module() -> ModuleFacts {
        var module = ModuleFacts()
        module.minutes = minutes("minutes")
        module.group = words("group")
        module.objective = words("objective")
        module.materials = wordsList("materials")
        module.uses = fields.texts("uses")
        module.activities = activities()
        module.cards = cards()
        module.questions = questions()
        if module.objective == nil, fields.isEmpty("objective") { reportMissing("objective") }
        return module
    }

    /// `activities: {curah-pendapat: {minutes: 15, method: diskusi}}`.
    private mutating func activities() -> [ModuleFacts.Activity] {
        fields.mapping("activities").map { pair in
            var record = inside(pair.value, what: Bilingual(id: "kegiatan", en: "an activity"))
            let minutes = record.minutes("minutes")
            let method = record.words("method")
            for diagnostic in record.finish() { fields.report(diagnostic) }
            return ModuleFacts.Activity(id: pair.locatedKey, minutes: minutes, method: method)
        }
    }

    private mutating func cards() -> [ModuleFacts.Card] {
        fields.nodes("cards").map { node in
            var record = inside(node, what: Bilingual(id: "kartu", en: "a card"))
            let card = ModuleFacts.Card(front: record.neededWords("front"), back: record.neededWords("back"))
            for diagnostic in record.finish() { fields.report(diagnostic) }
            return card
        }
    }

    /// A question whose answer has no source teaches a rumour.
    private mutating func questions() -> [ModuleFacts.Question] {
        fields.nodes("check").map { node in
            var record = inside(node, what: Bilingual(id: "pertanyaan", en: "a question"))
            let question = ModuleFacts.Question(
                question: record.neededWords("question"), answer: record.neededWords("answer"),
                evidence: record.evidence(isNeeded: true))
            for diagnostic in record.finish() { fields.report(diagnostic) }
            return question
        }
    }

    /// A time that a training can take: up to a day.
    private mutating func minutes(_ key: String) -> Int? {
        guard let written = fields.integer(key) else { return nil }
        guard (1...1440).contains(written.value) else {
            let place = fields.place(written.range)
            fields.report(RecordDiagnostics.numberOutside(String(written.value), key: key, 1...1440, at: place))
            return nil
        }
        return written.value
    }
}
