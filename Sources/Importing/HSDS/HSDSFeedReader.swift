internal import Diagnostics
internal import Languages
internal import SiteModel

/// Reads the services of an HSDS file: a page with `contents`, a plain list, or one service.
struct HSDSFeedReader {
    private let file: String
    private let surroundings: ImportSurroundings
    private(set) var drafts: [ServiceDraft] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Sources that the feed describes and the site lacks.
    private(set) var newSources: [SourceEntry] = []
    private var kept: [String: (first: SourcePlace, count: Int)] = [:]

    init(file: String, surroundings: ImportSurroundings) {
        self.file = file
        self.surroundings = surroundings
    }

    mutating func read(_ root: JSONNode) {
        for source in root["x_sources"]?.list ?? [] { readSource(source) }
        for node in services(root) {
            guard node.members != nil, node["name"]?.scalar != nil else {
                diagnostics.append(ImportDiagnostics.notHSDS(at: SourcePlace(file: file, range: node.range)))
                continue
            }
            read(service: node)
        }
        for (path, found) in kept.sorted(by: { $0.key < $1.key }) {
            diagnostics.append(ImportDiagnostics.propertyKept(path, count: found.count, at: found.first))
        }
    }

    private func services(_ root: JSONNode) -> [JSONNode] {
        root["contents"]?.list ?? root.list ?? [root]
    }

    private mutating func read(service node: JSONNode) {
        let feedSources = Dictionary(uniqueKeysWithValues: newSources.map { ($0.id, $0.confidence) })
        var reader = HSDSServiceReader(
            HSDSRecord(node, path: "", file: file), feedSources: feedSources, surroundings: surroundings)
        drafts += reader.read()
        diagnostics += reader.diagnostics
        for (path, place) in reader.keptPaths {
            // The numbers of a path tell where it stands; as a kind of thing it is told once.
            let kind = path.split(separator: ".").filter { Int($0) == nil }.joined(separator: ".")
            kept[kind, default: (place, 0)].count += 1
        }
    }

    /// Only our own feeds describe their sources. One that the site has already stays as the site has it.
    private mutating func readSource(_ node: JSONNode) {
        guard let id = node["id"]?.scalar, let title = node["title"]?.scalar, let checked = node["checked"]?.scalar,
            CalendarDay(checked) != nil, let confidence = node["confidence"]?.scalar.flatMap(Confidence.init),
            fileName(of: id) == id, surroundings.data.sources[id] == nil, !newSources.contains(where: { $0.id == id })
        else { return }
        var entry = SourceEntry(id: id, title: title, checked: checked, confidence: confidence)
        entry.publisher = node["publisher"]?.scalar
        entry.url = node["url"]?.scalar.flatMap {
            $0.hasPrefix("http") && !$0.contains(where: \.isWhitespace) ? $0 : nil
        }
        entry.date = node["date"]?.scalar.flatMap { PartialDay($0) == nil ? nil : $0 }
        newSources.append(entry)
    }
}
