internal import SiteModel

/// A record of HSDS with the records that belong to it. Both forms of the data are made from it: nested JSON, and tables.
struct HSDSObject {
    let table: HSDSTable
    let id: String
    /// Its own values; lists become one cell of the table.
    let values: [JSONMember]
    /// Records that stand inside it in JSON.
    private(set) var parts: [Part] = []

    /// Records of one kind inside another.
    struct Part {
        let name: String
        let objects: [HSDSObject]
        /// One record that the outer names; else many that name the outer.
        let isSingle: Bool
    }

    init(_ table: HSDSTable, _ path: String, _ values: KeyValuePairs<String, JSONValue?>) {
        self.table = table
        id = StableID.of(path)
        self.values = JSONMember.known(values)
    }

    /// Adds records of one kind; one that is there twice is added once, since ids must be unique.
    mutating func add(_ name: String, _ objects: [HSDSObject]) {
        var seen: Set<String> = []
        let unique = objects.filter { seen.insert($0.id).inserted }
        if !unique.isEmpty { parts.append(Part(name: name, objects: unique, isSingle: false)) }
    }

    /// Adds the one record of its kind.
    mutating func set(_ name: String, _ object: HSDSObject?) {
        if let object { parts.append(Part(name: name, objects: [object], isSingle: true)) }
    }

    /// The record as HSDS nests it.
    var json: JSONValue {
        let nested = parts.map { part in
            JSONMember(part.name, part.isSingle ? part.objects[0].json : .list(part.objects.map(\.json)))
        }
        return .object([JSONMember("id", .text(id))] + values + nested)
    }
}
