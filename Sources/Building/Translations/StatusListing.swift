package import Diagnostics
internal import Exporting
internal import Languages
internal import Markdown
internal import SiteModel
internal import Translating

/// How a list of translations can be written.
package enum StatusFormat: String, Sendable, CaseIterable { case text, json, csv }

extension TranslationReport {
    /// The list for people, or for programs.
    package func text(_ format: StatusFormat, _ language: MessageLanguage) -> String {
        switch format {
        case .text: StatusText(self, language).text
        case .json: json
        case .csv: csv
        }
    }

    /// How many translations are listed.
    package var count: Int { statuses.count }

    private var json: String {
        let lines = statuses.map { status in
            let object = JSONValue([
                "page": .text(status.page), "lang": .text(status.language.text), "file": .text(status.file),
                "source": .known(status.source), "state": .text(status.state.kind.rawValue),
                "reviewed": status.state.isReviewed.map { .flag($0) }, "lacking": .number(status.state.lacking),
                "changes": .list(status.state.changes.map { json($0, status) }),
            ])
            return String(decoding: object.bytes, as: UTF8.self)
        }
        return "{\"version\":1,\"translations\":[\n" + lines.joined(separator: ",\n") + "\n]}\n"
    }

    private func json(_ change: BlockChange, _ status: TranslationStatus) -> JSONValue {
        JSONValue([
            "kind": .text(change.kind.rawValue), "block": .known(change.now?.kind.rawValue),
            "file": .known(change.now == nil ? nil : status.source), "line": change.now.map { .number($0.range.line) },
            "text": .known(change.now?.text), "former": .known(formerText(change)),
            "figures": .list(figures(change).map { .text($0.rawValue) }),
        ])
    }

    private var csv: String {
        var csv = CSVText(
            header: ["page", "lang", "file", "source", "state", "reviewed", "changes", "lacking", "figures", "lines"])
        for status in statuses {
            let reviewed = status.state.isReviewed.map { $0 ? "yes" : "no" } ?? ""
            csv.add([
                status.page, status.language.text, status.file, status.source ?? "", status.state.kind.rawValue,
                reviewed,
                String(status.state.changes.count), String(status.state.lacking),
                status.state.figureSubjects.map(\.rawValue).joined(separator: "; "),
                status.state.changes.compactMap { $0.now.map { String($0.range.line) } }.joined(separator: "; "),
            ])
        }
        return csv.text
    }

    /// The words that a block had, as far as they were kept.
    func formerText(_ change: BlockChange) -> String? { change.former?.hash.flatMap { texts[$0] } }

    /// What the numbers that changed in a block say.
    func figures(_ change: BlockChange) -> [FigureSubject] {
        guard change.touchesFigures else { return [] }
        return change.now.map(FigureSubject.all) ?? [.number]
    }
}
