internal import Diagnostics
internal import YAML

/// How much kinds of problems matter in one build: as they are, unless `site.yml` says otherwise (`checks:`) or the
/// command is strict.
struct SeverityChoices: Sendable {
    private var choices: [String: Choice] = [:]
    /// Warnings count as errors.
    private let isStrict: Bool

    init(isStrict: Bool = false) { self.isStrict = isStrict }

    /// What may be written behind a kind of problem.
    enum Choice: String, CaseIterable {
        case error, warning, advice, off
    }

    /// The problem as it counts; nothing for what the site does not want to hear.
    func judged(_ diagnostic: Diagnostic) -> Diagnostic? {
        var judged = diagnostic
        if let choice = choices[diagnostic.kind.id], diagnostic.severity != .error {
            guard let severity = Severity(rawValue: choice.rawValue) else { return nil }
            judged.severity = severity
        }
        if isStrict, judged.severity == .warning { judged.severity = .error }
        return judged
    }

    /// Reads what `site.yml` says. An error stays one: a site that has it would be wrong.
    static func read(
        _ written: [(kind: LocatedText, severity: LocatedText)], isStrict: Bool
    ) -> Reported<SeverityChoices> {
        var read = Reported(SeverityChoices(isStrict: isStrict))
        for (id, severity) in written {
            guard let kind = DiagnosticCatalogue.kind(id.text) else {
                read.diagnostics.append(SeverityDiagnostics.unknown(id))
                continue
            }
            guard let choice = Choice(rawValue: severity.text) else {
                read.diagnostics.append(SeverityDiagnostics.notChoice(severity, of: id.text))
                continue
            }
            if kind.severity == .error, choice != .error { read.diagnostics.append(SeverityDiagnostics.fixed(id)) }
            read.value.choices[id.text] = choice
        }
        return read
    }
}

/// Problems of what `site.yml` says under `checks:`.
enum SeverityDiagnostics {
    static let all = [unknownKind, notChoiceKind, fixedKind]

    private static let choices = SeverityChoices.Choice.allCases.map(\.rawValue).joined(separator: ", ")

    private static let unknownKind = DiagnosticKind(
        "check-unknown", .error,
        summary: Bilingual(id: "Pemeriksaan yang tidak ada", en: "A check that is not there"),
        why: Bilingual(
            id: "Yang salah nama tidak pernah berlaku.", en: "What is misspelt never takes effect."),
        wrong: "checks: {sentense-long: off}", right: "checks: {sentence-long: off}")

    private static let notChoiceKind = DiagnosticKind(
        "check-not-choice", .error,
        summary: Bilingual(id: "Bobot pemeriksaan yang tidak dikenal", en: "A weight that no check can have"),
        why: Bilingual(
            id: "Yang tidak dikenal tidak pernah berlaku.", en: "What is not known never takes effect."),
        wrong: "checks: {sentence-long: ignore}", right: "checks: {sentence-long: off}")

    private static let fixedKind = DiagnosticKind(
        "check-stays-error", .error,
        summary: Bilingual(id: "Kesalahan tidak dapat diringankan", en: "An error cannot count for less"),
        why: Bilingual(
            id: "Situs dengan kesalahan itu akan salah: tautannya putus atau faktanya hilang.",
            en: "A site with that error would be wrong: a link broken, or a fact lost."),
        wrong: "checks: {link-page-missing: warning}", right: "checks: {html-raw: error}")

    static func unknown(_ id: LocatedText) -> Diagnostic {
        let near = DidYouMean.nearest(to: id.text, among: DiagnosticCatalogue.all.map(\.id))
        return Diagnostic(
            unknownKind, at: SourcePlace(file: "site.yml", range: id.range),
            message: Bilingual(id: "Tidak ada pemeriksaan “\(id.text)”.", en: "There is no check “\(id.text)”."),
            suggestion: near.map(Bilingual.didYouMean), replacement: near)
    }

    static func notChoice(_ severity: LocatedText, of id: String) -> Diagnostic {
        Diagnostic(
            notChoiceKind, at: SourcePlace(file: "site.yml", range: severity.range),
            message: Bilingual(
                id: "\(id) tidak dapat berbobot “\(severity.text)”.", en: "\(id) cannot be “\(severity.text)”."),
            suggestion: Bilingual(id: "Pilih: \(choices)", en: "Choose: \(choices)"))
    }

    static func fixed(_ id: LocatedText) -> Diagnostic {
        Diagnostic(
            fixedKind, at: SourcePlace(file: "site.yml", range: id.range),
            message: Bilingual(
                id: "\(id.text) selalu kesalahan.", en: "\(id.text) is always an error."),
            suggestion: Bilingual(
                id: "Hapus baris ini dan perbaiki tempat yang disebut.",
                en: "Remove this line and mend the places that are named."))
    }
}
