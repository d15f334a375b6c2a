internal import SiteModel

/// What the file system said about each published file right after it was published.
///
/// Kept in the cache, because it holds for one machine only. It proves that nobody has touched a file since.
struct PublishedRecord {
    private static let title = "suluh-published 2"

    private(set) var facts: [ExactPath: FileFacts] = [:]

    init(_ facts: [ExactPath: FileFacts]) {
        self.facts = facts
    }

    /// A record that is missing or damaged proves nothing, and so does one older than the output's marker.
    init(of folder: OutputFolder, root: OpenFolder) {
        guard let text = Self.file(of: folder)?.read() else { return }
        let rows = SealedList.decode(text, title: Self.title, fieldCount: 5) ?? []
        for row in rows { facts[row.path] = FileFacts(row.fields) }
        let marker = ExactPath(Marker.path)
        if facts[marker] == nil || facts[marker] != root.facts(of: Marker.path) { facts = [:] }
    }

    /// Writes the record.
    func save(for folder: OutputFolder) {
        let rows = facts.sorted { $0.key < $1.key }.map { "\($0.value.fields) \($0.key.text)" }
        Self.file(of: folder)?.save(SealedList.encode(title: Self.title, rows: rows))
    }

    private static func file(of folder: OutputFolder) -> CacheFile? { CacheFile("published", of: folder.place) }
}

extension FileFacts {
    fileprivate var fields: String { "\(size) \(mode) \(inode) \(modified) \(changed)" }

    fileprivate init?(_ fields: [ArraySlice<UInt8>]) {
        let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 5 else { return nil }
        self.init(size: numbers[0], mode: numbers[1], inode: numbers[2], modified: numbers[3], changed: numbers[4])
    }
}
