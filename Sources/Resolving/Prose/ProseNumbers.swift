internal import Diagnostics
internal import Markdown
internal import SiteModel
internal import YAML

/// Reports numbers that are typed into texts and that no record holds: when the fact changes, nobody finds them.
func proseNumberProblems(in site: ResolvedSite) -> [Diagnostic] {
    let held = HeldNumbers(site)
    return site.pages.flatMap { page in
        page.translations.flatMap { ProseNumbers(page: page, text: $0, site: site, held: held).problems() }
    }
}

private struct ProseNumbers {
    let page: ResolvedPage
    let text: ResolvedTranslation
    let site: ResolvedSite
    let held: HeldNumbers

    func problems() -> [Diagnostic] {
        let body = text.loaded.body
        return body.numbers.compactMap(problem) + body.references.compactMap { dialled($0, besides: body.numbers) }
    }

    private func problem(_ number: WrittenNumber) -> Diagnostic? {
        let place = SourcePlace(file: text.loaded.file, range: number.range)
        switch number.value {
        case .phone:
            guard let phone = PhoneNumber(number.text) else { return nil }
            return self.phone(phone, number.text, place) { "[](\($0))" }
        case .rupiah(let amount):
            guard !held.holds(amount: amount) else { return nil }
            let near = held.fee(near: amount, among: relatedFees).map { "[](\(address($0)))" }
            return ProseDiagnostics.amount(number.text, near: near, at: place)
        case .article(let article):
            guard !held.holds(article: article) else { return nil }
            let law = page.facts.sources.map(\.text).first {
                site.knowledge.data.sources[$0]?.articles.isEmpty == false
            }
            return ProseDiagnostics.article(article, law: law, at: place)
        }
    }

    /// - Parameter typed: What to type in place of the number, made from a record's address.
    private func phone(
        _ number: PhoneNumber, _ written: String, _ place: SourcePlace, typed: (String) -> String
    ) -> Diagnostic? {
        guard !held.holds(phone: number) else { return nil }
        let near = held.phone(near: number).map { typed(address($0)) }
        return ProseDiagnostics.phone(written, near: near, at: place)
    }

    private static let dialling = ["tel:", "sms:", "https://wa.me/"]

    /// A link that dials a number, unless its words name the same one.
    private func dialled(_ link: MarkdownReference, besides numbers: [WrittenNumber]) -> Diagnostic? {
        let start = link.destination.prefix(14).lowercased()
        guard let scheme = Self.dialling.first(where: { start.hasPrefix($0) }) else { return nil }
        let written = String(link.destination.dropFirst(scheme.count))
        guard let number = PhoneNumber(scheme.hasPrefix("https") ? "+" + written : written) else { return nil }
        let isNamed = numbers.contains { $0.value == .phone && PhoneNumber($0.text)?.key == number.key }
        let place = SourcePlace(file: text.loaded.file, range: link.range)
        return isNamed ? nil : phone(number, written, place) { $0 }
    }

    /// The fees that the page shows, and those that rest on a source which it names.
    private var relatedFees: Set<String> {
        let shown = text.targets.compactMap { if case .fee(let id) = $0 { id } else { nil } }
        let sources = Set(page.facts.sources.map(\.text))
        let related = site.knowledge.data.fees.all.filter { _, fee in
            fee.evidence.sources.contains { sources.contains($0.text) }
        }
        return Set(shown + (page.service?.fees.map(\.text) ?? []) + related.map(\.id))
    }

    /// Where a record is, as seen from the page.
    private func address(_ held: HeldNumbers.Reference) -> String {
        relativePath(to: held.path, from: page.key.folder)
    }
}
