package import Diagnostics
internal import Exporting
internal import SiteModel

/// How a list of facts can be written.
package enum FactFormat: String, Sendable, CaseIterable { case text, json, csv }

/// Facts as text for people, or as JSON or CSV for programs.
package struct FactListing: Sendable {
    private let facts: [SiteFact]

    package init(_ facts: [SiteFact]) { self.facts = facts }

    /// - Parameter language: The language of the words around the facts in a text.
    package func text(_ format: FactFormat, _ language: MessageLanguage) -> String {
        switch format {
        case .text: facts.map { paragraph($0, language) }.joined(separator: "\n")
        case .json: json
        case .csv: csv
        }
    }

    private func paragraph(_ fact: SiteFact, _ language: MessageLanguage) -> String {
        let sure = Bilingual(confidence: fact.confidence)[language]
        let sources = Bilingual(id: "sumber", en: "sources")[language]
        let shown = Bilingual(id: "tampil di", en: "shown on")[language]
        let nowhere = Bilingual(id: "tidak tampil di halaman mana pun", en: "not shown on any page")[language]
        let rest = fact.sources.isEmpty ? "" : "; \(sources): \(fact.sources.joined(separator: ", "))"
        var lines = ["\(Bilingual(kind: fact.kind)[language]) \(fact.id): \(fact.value)", "  \(sure)\(rest)"]
        if let file = fact.file { lines.append("  " + file + (fact.line.map { ":\($0)" } ?? "")) }
        lines.append("  " + (fact.pages.isEmpty ? nowhere : "\(shown): \(fact.pages.joined(separator: ", "))"))
        return lines.map { $0 + "\n" }.joined()
    }

    private var json: String {
        let objects = facts.map { fact in
            JSONValue([
                "kind": .text(fact.kind.rawValue), "id": .text(fact.id), "value": .text(fact.value),
                "confidence": .text(fact.confidence), "sources": .list(fact.sources.map { .text($0) }),
                "file": .known(fact.file), "line": fact.line.map { .number($0) },
                "pages": .list(fact.pages.map { .text($0) }),
            ])
        }
        let lines = objects.map { String(decoding: $0.bytes, as: UTF8.self) }
        return "{\"version\":1,\"facts\":[\n" + lines.joined(separator: ",\n") + "\n]}\n"
    }

    private var csv: String {
        var csv = CSVText(header: ["kind", "id", "value", "confidence", "sources", "file", "line", "pages"])
        for fact in facts {
            csv.add([
                fact.kind.rawValue, fact.id, fact.value, fact.confidence, fact.sources.joined(separator: "; "),
                fact.file ?? "", fact.line.map { String($0) } ?? "", fact.pages.joined(separator: "; "),
            ])
        }
        return csv.text
    }
}

extension Bilingual {
    fileprivate init(kind: SiteFact.Kind) {
        self =
            switch kind {
            case .phone: Bilingual(id: "telepon", en: "phone")
            case .hours: Bilingual(id: "jam buka", en: "hours")
            case .address: Bilingual(id: "alamat", en: "address")
            case .time: Bilingual(id: "waktu", en: "time")
            case .fee: Bilingual(id: "biaya", en: "fee")
            case .source: Bilingual(id: "sumber", en: "source")
            }
    }

    fileprivate init(confidence: String) {
        self =
            switch Confidence(rawValue: confidence) ?? .unverified {
            case .verified: Bilingual(id: "sudah diperiksa", en: "verified")
            case .singleSource: Bilingual(id: "hanya satu sumber", en: "single source")
            case .disputed: Bilingual(id: "sumber berbeda-beda", en: "disputed")
            case .unverified: Bilingual(id: "belum dipastikan", en: "unverified")
            }
    }
}
