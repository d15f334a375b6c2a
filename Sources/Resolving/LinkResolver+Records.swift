internal import Diagnostics
internal import SiteModel

extension LinkResolver {
    /// What `../data/fees.yml#paspor` names; nothing when the path is no data file.
    func sharedRecord(
        _ path: String, _ destination: String, _ place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> LinkTarget? {
        let data = site.knowledge.data
        var written: WrittenRecord { WrittenRecord(destination, id: LinkAddress(destination).fragment ?? "") }
        switch path {
        case "data/fees.yml":
            return record(written, .fee, among: data.fees.ids, place, &diagnostics) { .fee($0) }
        case "data/sources.yml":
            return record(written, .source, among: data.sources.ids, place, &diagnostics) { .source($0) }
        default: return nil
        }
    }

    /// What `kp2mi.md#phone-kantor` names; nothing when the page has no phones or the anchor is no phone's.
    func phone(
        _ written: WrittenRecord, of page: PageID, _ place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> LinkTarget? {
        guard let written = written.dropping("phone-"), let service = site[page].service else { return nil }
        return record(written, .phone, among: service.phones.map(\.id), place, &diagnostics) { .phone(page, $0) }
    }

    /// What `istilah.md#term-p3mi` names; nothing when the page is no glossary or the anchor is no term's.
    func term(
        _ written: WrittenRecord, on page: PageID, _ place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> LinkTarget? {
        guard let written = written.dropping("term-"), site[page].type == .glossary else { return nil }
        return record(written, .term, among: site.knowledge.data.glossary.ids, place, &diagnostics) { id in
            .page(page, language: nil, fragment: "term-" + id)
        }
    }

    private func record(
        _ written: WrittenRecord, _ kind: ReferenceDiagnostics.Record, among known: [String], _ place: SourcePlace,
        _ diagnostics: inout [Diagnostic], _ target: (String) -> LinkTarget
    ) -> LinkTarget {
        if known.contains(written.id) { return target(written.id) }
        diagnostics.append(
            ReferenceDiagnostics.missing(written.id, kind, known: known, link: written.link, at: place))
        return .broken
    }
}

/// A record as a link names it.
struct WrittenRecord {
    private let destination: String
    /// What stands between `#` and the id, such as `phone-`.
    private var word = ""
    let id: String

    init(_ destination: String, id: String) {
        self.destination = destination
        self.id = id
    }

    /// All that stands in front of the id.
    var link: String { destination.prefix { $0 != "#" } + "#" + word }

    /// The record without the word that says what it is; nothing when it is called something else.
    func dropping(_ word: String) -> WrittenRecord? {
        guard id.hasPrefix(word) else { return nil }
        var record = WrittenRecord(destination, id: String(id.dropFirst(word.count)))
        record.word = word
        return record
    }
}
