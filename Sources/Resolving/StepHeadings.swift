internal import Diagnostics
internal import Markdown
internal import SiteModel
internal import YAML

/// Checks that every step of every guide has its section in every language, in the order of the steps.
func stepHeadings(in site: ResolvedSite) -> [Diagnostic] {
    site.pages.flatMap { page -> [Diagnostic] in
        guard let guide = page.guide, let file = page.translations.first?.loaded.file else { return [] }
        return page.translations.flatMap { stepHeadings(of: guide, in: $0, file: file) }
    }
}

private func stepHeadings(of guide: GuideFacts, in text: ResolvedTranslation, file: String) -> [Diagnostic] {
    let headings = zip(text.loaded.body.headings, text.headingIDs)
    let sections = headings.filter { $0.0.opensSection }.map(\.1)
    let positions = Dictionary(sections.enumerated().map { ($1, $0) }) { first, _ in first }
    var diagnostics: [Diagnostic] = []
    var last = -1
    var isInOrder = true
    for step in guide.steps {
        let place = SourcePlace(file: file, range: step.id.range)
        guard let position = positions[step.id.text] else {
            diagnostics.append(
                StepDiagnostics.headingMissing(step.id.text, page: text.loaded.file, known: sections, at: place))
            continue
        }
        // One that is out of order puts those after it out of order too; the first is what to look at.
        if position < last, isInOrder {
            diagnostics.append(StepDiagnostics.outOfOrder(step.id.text, page: text.loaded.file, at: place))
            isInOrder = false
        }
        last = max(last, position)
    }
    return diagnostics
}

/// Problems between the steps of a guide and its text.
enum StepDiagnostics {
    static let all = [headingMissingKind, outOfOrderKind]

    private static let headingMissingKind = DiagnosticKind(
        "step-without-heading", .error, in: .facts,
        summary: Bilingual(id: "Langkah tanpa bagian di tulisan", en: "A step has no section in the text"),
        why: Bilingual(
            id: "Judul dan penjelasan sebuah langkah adalah bagiannya di tulisan, dalam setiap bahasa.",
            en: "A step's title and words are its section in the text, in each language."),
        wrong: "steps:\n  wawancara: {cost: none}\n---\n## Wawancara di kantor {#wawancra}",
        right: "steps:\n  wawancara: {cost: none}\n---\n## Wawancara di kantor {#wawancara}")

    static func headingMissing(_ id: String, page: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let near = DidYouMean.nearest(to: id, among: known)
        return Diagnostic(
            headingMissingKind, at: place,
            message: Bilingual(
                id: "Di \(page) tidak ada judul bagian dengan {#\(id)}.",
                en: "There is no heading with {#\(id)} in \(page)."),
            suggestion: near.map(Bilingual.didYouMean)
                ?? Bilingual(
                    id: "Tulis bagiannya: ## Judul langkah {#\(id)}",
                    en: "Write its section: ## Title of the step {#\(id)}"
                ), replacement: near)
    }

    private static let outOfOrderKind = DiagnosticKind(
        "step-order", .warning, in: .links,
        summary: Bilingual(
            id: "Urutan langkah berbeda dengan urutan tulisan", en: "Steps stand in another order than their sections"),
        why: Bilingual(
            id: "Pembaca melihat langkah 3 sebelum langkah 2.", en: "Readers meet step 3 before step 2."),
        wrong: "steps: {bayar: …, daftar: …}\n---\n## Daftar {#daftar}\n## Bayar {#bayar}",
        right: "steps: {daftar: …, bayar: …}\n---\n## Daftar {#daftar}\n## Bayar {#bayar}")

    static func outOfOrder(_ id: String, page: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            outOfOrderKind, at: place,
            message: Bilingual(
                id: "Di \(page) bagian “\(id)” berada sebelum langkah yang mendahuluinya.",
                en: "In \(page) the section “\(id)” stands before a step that comes earlier."),
            suggestion: Bilingual(
                id: "Samakan urutan steps dengan urutan bagian di tulisan.",
                en: "Bring steps and sections into one order."))
    }
}
