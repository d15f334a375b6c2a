internal import Diagnostics
internal import SiteModel

/// Facts that readers are shown and that nobody has made sure of.
func unsureFactProblems(in facts: [SiteFact]) -> [Diagnostic] {
    facts.compactMap { fact in
        guard let file = fact.file, fact.kind != .source, !fact.pages.isEmpty,
            Confidence(rawValue: fact.confidence) ?? .unverified == .unverified
        else { return nil }
        let range = fact.line.map { SourceRange(line: $0, column: 1) }
        return UnsureFactDiagnostics.unsure(fact, at: SourcePlace(file: file, range: range))
    }
}

/// Advice on facts that are to be looked up.
enum UnsureFactDiagnostics {
    static let all = [unsureKind]

    private static let unsureKind = DiagnosticKind(
        "fact-unverified", .advice, in: .facts,
        summary: Bilingual(id: "Fakta yang belum dipastikan", en: "A fact that nobody has made sure of"),
        why: Bilingual(
            id: "Pembaca melihat “belum dipastikan” di sebelahnya, dan tetap harus bertanya.",
            en: "Readers see “not confirmed” beside it, and still have to ask."),
        wrong: "phones:\n  - {number: 0721 123456, confidence: unverified}",
        right: "phones:\n  - {number: 0721 123456, confidence: verified, sources: [kantor-2026]}")

    static func unsure(_ fact: SiteFact, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            unsureKind, at: place,
            message: Bilingual(
                id: "“\(fact.value)” belum dipastikan.", en: "“\(fact.value)” is not confirmed."),
            suggestion: Bilingual(
                id: "Tanyakan ke kantornya atau cari sumber kedua, lalu tulis sources dan confidence.",
                en: "Ask the office or find a second source, then write sources and confidence."))
    }
}
