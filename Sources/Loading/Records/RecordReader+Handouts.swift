internal import Diagnostics
internal import SiteModel
internal import YAML

extension RecordReader {
    /// `handouts: none`, or `{kinds: [guide, booklet], languages: [id], paper: A5}`.
    mutating func handouts() -> PageHandouts {
        var handouts = PageHandouts()
        guard let node = fields.node("handouts") else { return handouts }
        if node.text?.text == "none" {
            handouts.kinds = []
            return handouts
        }
        var record = inside(node, what: Bilingual(id: "bahan cetak", en: "handouts"))
        handouts.kinds = record.fields.handoutKinds()
        let languages = record.tags("languages")
        handouts.languages = languages.isEmpty ? nil : Set(languages)
        handouts.paper = record.choice("paper")
        for diagnostic in record.finish() { fields.report(diagnostic) }
        return handouts
    }
}

extension FieldReader {
    /// `kinds: [guide, poster]`; nothing where there is no such key.
    mutating func handoutKinds() -> Set<HandoutKind>? {
        let known = HandoutKind.allCases.map(\.rawValue)
        let kinds = texts("kinds")
        for kind in kinds where HandoutKind(rawValue: kind.text) == nil {
            report(.fieldNotChoice(kind.text, key: "kinds", choices: known, at: place(kind.range)))
        }
        return kinds.isEmpty ? nil : Set(kinds.compactMap { HandoutKind(rawValue: $0.text) })
    }
}
