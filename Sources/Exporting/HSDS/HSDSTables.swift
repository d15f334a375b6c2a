internal import SiteModel

/// The tables of HSDS, filled from nested records: each record is a row that names the rows it belongs to.
struct HSDSTables {
    private var rows: [HSDSTable: [[String: String]]] = [:]
    private var seen: [HSDSTable: Set<String>] = [:]

    init(_ services: [HSDSObject]) {
        for service in services { add(service, references: [:]) }
    }

    /// Those that have rows, in the order of the standard.
    var tables: [HSDSTable] { HSDSTable.allCases.filter { rows[$0] != nil } }

    /// The text of one table's file.
    func text(of table: HSDSTable) -> String {
        let names = table.columns.map(\.name)
        var csv = CSVText(header: names)
        for row in rows[table] ?? [] { csv.add(names.map { row[$0] ?? "" }) }
        return csv.text
    }

    private mutating func add(_ object: HSDSObject, references: [String: String]) {
        guard seen[object.table, default: []].insert(object.id).inserted else { return }
        var row = references
        row["id"] = object.id
        for member in object.values { row[member.name] = Self.cell(member.value) }
        for part in object.parts where part.isSingle {
            for inner in part.objects { row[inner.table.reference] = inner.id }
        }
        rows[object.table, default: []].append(row)
        for part in object.parts {
            let outer = part.isSingle ? [:] : [object.table.reference: object.id]
            for inner in part.objects { add(inner, references: outer) }
        }
    }

    private static func cell(_ value: JSONValue) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .decimal(let number): String(number)
        case .flag(let flag): String(flag)
        case .list(let items): items.map(cell).joined(separator: ";")
        case .object: String(decoding: value.bytes, as: UTF8.self)
        }
    }
}

extension HSDSTables {
    /// `datapackage.json`: what the files are. Only tables that are there are described and referred to.
    func description(title: String, language: String) -> JSONValue {
        JSONValue([
            "name": "human_services_data", "title": .text(title), "profile": "tabular-data-package",
            "homepage": "https://docs.openreferral.org", "version": "3.1.0", "languages": .list([.text(language)]),
            "resources": .list(tables.map(resource)),
        ])
    }

    private func resource(_ table: HSDSTable) -> JSONValue {
        let present = tables
        let references = table.columns.compactMap { column -> JSONValue? in
            guard let other = present.first(where: { $0.reference == column.name }) else { return nil }
            return JSONValue([
                "fields": .text(column.name),
                "reference": JSONValue(["resource": .text(other.rawValue), "fields": "id"]),
            ])
        }
        return JSONValue([
            "name": .text(table.rawValue), "path": .text(table.file), "profile": "tabular-data-resource",
            "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
            "schema": JSONValue([
                "fields": .list(table.columns.map(field)), "primaryKey": "id", "foreignKeys": .filled(references),
            ]),
        ])
    }

    private func field(_ column: HSDSTable.Column) -> JSONValue {
        JSONValue([
            "name": .text(column.name), "type": .text(column.type), "format": column.format.map { .text($0) },
            "constraints": column.isRequired ? JSONValue(["required": .flag(true)]) : nil,
        ])
    }
}
