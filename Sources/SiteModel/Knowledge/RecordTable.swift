/// Records of one kind by their ids, in the order of the file.
package struct RecordTable<Record: Sendable>: Sendable {
    package private(set) var ids: [String] = []
    private var records: [String: Record] = [:]

    package init() {}

    /// Adds a record, unless one with this id is there already.
    package mutating func add(_ record: Record, id: String) {
        guard records[id] == nil else { return }
        ids.append(id)
        records[id] = record
    }

    package subscript(id: String) -> Record? { records[id] }

    /// Every record with its id.
    package var all: [(id: String, record: Record)] {
        ids.compactMap { id in records[id].map { (id, $0) } }
    }

    package var isEmpty: Bool { ids.isEmpty }
}
