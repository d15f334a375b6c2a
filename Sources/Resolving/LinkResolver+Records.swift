internal import Diagnostics
internal import SiteModel

extension LinkResolver {
    /// What `../data/fees.yml#paspor` names; nothing when the path is no data file.
    func sharedRecord(
        _ path: String, _ id: String?, _ place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> LinkTarget? {
        let data = site.knowledge.data
        switch path {
        case "data/fees.yml":
            return record(id, .fee, among: data.fees.ids, place, &diagnostics) { .fee($0) }
        case "data/sources.yml":
            return record(id, .source, among: data.sources.ids, place, &diagnostics) { .source($0) }
        default: return nil
        }
    }

    /// What `kp2mi.md#phone-kantor` names; nothing when the page has no phones or the anchor is no phone's.
    func phone(
        _ fragment: String, of page: PageID, _ place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> LinkTarget? {
        guard fragment.hasPrefix("phone-"), let service = site[page].service else { return nil }
        let id = String(fragment.dropFirst("phone-".count))
        return record(id, .phone, among: service.phones.map(\.id), place, &diagnostics) { .phone(page, $0) }
    }

    /// What `istilah.md#term-p3mi` names; nothing when the page is no glossary or the anchor is no term's.
    func term(
        _ fragment: String, on page: PageID, _ place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> LinkTarget? {
        guard fragment.hasPrefix("term-"), site[page].type == .glossary else { return nil }
        let id = String(fragment.dropFirst("term-".count))
        return record(id, .term, among: site.knowledge.data.glossary.ids, place, &diagnostics) { _ in
            .page(page, language: nil, fragment: fragment)
        }
    }

    private func record(
        _ id: String?, _ kind: ReferenceDiagnostics.Record, among known: [String], _ place: SourcePlace,
        _ diagnostics: inout [Diagnostic], _ target: (String) -> LinkTarget
    ) -> LinkTarget {
        if let id, known.contains(id) { return target(id) }
        diagnostics.append(ReferenceDiagnostics.missing(id ?? "", kind, known: known, at: place))
        return .broken
    }
}
