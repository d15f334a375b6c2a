internal import Diagnostics

/// An object of HSDS whose properties are taken one by one, so that what nobody took is known at the end.
struct HSDSRecord {
    /// The path of the object in its service, such as `phones.1`; empty for the service itself.
    let path: String
    let file: String
    let node: JSONNode
    private var taken: Set<String> = []

    init(_ node: JSONNode, path: String, file: String) {
        self.node = node
        self.path = path
        self.file = file
    }

    var place: SourcePlace { SourcePlace(file: file, range: node.range) }

    func path(of name: String) -> String { path.isEmpty ? name : path + "." + name }

    /// A property with a value; from now on it counts as used.
    mutating func take(_ name: String) -> JSONNode? {
        guard let value = node[name], !value.isNull else { return nil }
        taken.insert(name)
        return value
    }

    /// A text, number or flag; anything else stays untaken.
    mutating func text(_ name: String) -> String? {
        guard let text = node[name]?.scalar else { return nil }
        taken.insert(name)
        return text
    }

    mutating func written(_ name: String) -> WrittenValue? {
        guard let text = text(name), let value = node[name] else { return nil }
        return WrittenValue(
            name: path(of: name), text: text.trimmed, place: SourcePlace(file: file, range: value.range),
            value: .json(value))
    }

    /// The objects of a list; a list that holds anything else stays untaken.
    mutating func records(_ name: String) -> [HSDSRecord] {
        guard let items = node[name]?.list, items.allSatisfy({ $0.members != nil }) else { return [] }
        taken.insert(name)
        return items.enumerated().map { index, item in
            HSDSRecord(item, path: path(of: name) + ".\(index + 1)", file: file)
        }
    }

    mutating func record(_ name: String) -> HSDSRecord? {
        guard let value = node[name], value.members != nil else { return nil }
        taken.insert(name)
        return HSDSRecord(value, path: path(of: name), file: file)
    }

    /// Uses properties up that say nothing new.
    mutating func drop(_ names: String...) { taken.formUnion(names) }

    /// Gives a property back to those that are kept.
    mutating func giveBack(_ name: String) { taken.remove(name) }

    /// The properties that nobody took, without empty ones.
    var untaken: [(name: String, value: JSONNode)] {
        (node.members ?? []).filter { !taken.contains($0.name) && $0.value.saysSomething }.map { ($0.name, $0.value) }
    }
}

extension JSONNode {
    /// Whether there is anything in it.
    fileprivate var saysSomething: Bool {
        switch value {
        case .null: false
        case .text(let text): !text.isEmpty
        case .list(let items): !items.isEmpty
        case .object(let members): !members.isEmpty
        case .flag, .number: true
        }
    }
}
