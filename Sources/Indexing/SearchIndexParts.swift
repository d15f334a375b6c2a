/// How a large index is cut into parts, of which browsers fetch those that a query needs.
///
/// The names of the parts are known before the index is made, so that nothing is made of a site that did not change.
struct SearchIndexParts {
    /// How many pages are shown by one part.
    static let pages = 5
    /// How many bytes of text have their words in one shard of the dictionary. A query needs one shard to a few; smaller
    /// ones would compress badly.
    private static let textOfShard = 20_000

    /// Part of every name: parts with the same name are the same, in whatever cache they lie.
    let version: String
    private let shardCount: Int
    private let pageCount: Int

    /// Nothing for an index that is best loaded whole.
    init?(_ documents: [SearchDocument], version: String, wholeUpTo limit: Int) {
        let size = documents.reduce(0) { sum, document in
            document.sections.reduce(sum + document.summary.utf8.count) { $0 + $1.text.utf8.count }
        }
        guard size > limit else { return nil }
        self.version = version
        shardCount = max(1, size / Self.textOfShard)
        pageCount = documents.count
    }

    /// The shards of the dictionary, the synonyms, the pages.
    var names: [String] {
        let shards = (0..<shardCount).map { "w\($0)" }
        let blocks = (0..<(pageCount + Self.pages - 1) / Self.pages).map { "d\($0)" }
        return (shards + ["s0"] + blocks).map { $0 + "-" + version }
    }

    func blocks(of documents: [SearchDocument]) -> [Range<Int>] {
        stride(from: 0, to: documents.count, by: Self.pages).map { $0..<min($0 + Self.pages, documents.count) }
    }

    /// Cuts the dictionary into as many shards as there are names, of about the same size; the last may be empty.
    func shards(of entries: [SearchEntries.Entry]) -> [ArraySlice<SearchEntries.Entry>] {
        var shards: [ArraySlice<SearchEntries.Entry>] = []
        var rest = entries.reduce(0) { $0 + $1.size }
        var start = 0
        var size = 0
        for (number, entry) in entries.enumerated() {
            if size > 0, shards.count + 1 < shardCount, size >= rest / (shardCount - shards.count), entry.mayBegin {
                shards.append(entries[start..<number])
                (start, rest, size) = (number, rest - size, 0)
            }
            size += entry.size
        }
        shards.append(entries[start...])
        return shards + [ArraySlice<SearchEntries.Entry>](repeating: [], count: shardCount - shards.count)
    }

    /// With what each shard begins, as short as tells it from the one before, with blanks between; the first with nothing.
    static func firsts(of shards: [ArraySlice<SearchEntries.Entry>]) -> String {
        let begun = shards.filter { !$0.isEmpty }
        let firsts = zip(begun, begun.dropFirst()).map { former, shard in
            shortest(shard.first?.name ?? [], after: former.last?.name ?? [])
        }
        return ([""] + firsts).joined(separator: " ")
    }

    /// The shortest beginning of a name that stands after another.
    private static func shortest(_ name: [UInt8], after other: [UInt8]) -> String {
        let shared = zip(name, other).prefix { $0 == $1 }.count
        let end = name.indices.dropFirst(shared + 1).first { !UTF8.isContinuation(name[$0]) } ?? name.count
        return String(decoding: name[..<end], as: UTF8.self)
    }
}

extension SearchEntries.Entry {
    /// About how many bytes it takes.
    fileprivate var size: Int {
        switch content {
        case .places(let postings): name.count / 2 + 2 + postings.count * 2
        case .others(let others): name.count + others.count
        }
    }

    /// Whether JavaScript, which compares units of UTF-16, puts the same names before it as UTF-8 does.
    fileprivate var mayBegin: Bool { name.allSatisfy { $0 < 0xEE } }
}
