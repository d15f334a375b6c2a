internal import YAML
internal import Diagnostics

/// A value of JSON and the place where it stands.
struct JSONNode {
    let value: Value
    let range: SourceRange

    /// The kinds of value that JSON has; a number stays as it is written.
    enum Value {
        case null
        case flag(Bool)
        case number(String)
        case text(String)
        case list([JSONNode])
        case object([JSONMember])
    }

    /// A name and its value in an object.
    struct JSONMember {
        let name: String
        let value: JSONNode
    }

    var isNull: Bool { if case .null = value { true } else { false } }

    /// A text, number or flag as text; nothing for what holds other values, and for an empty text.
    var scalar: String? {
        switch value {
        case .text(let text): text.trimmed.isEmpty ? nil : text
        case .number(let text): text
        case .flag(let flag): String(flag)
        case .null, .list, .object: nil
        }
    }

    var list: [JSONNode]? { if case .list(let items) = value { items } else { nil } }
    var members: [JSONMember]? { if case .object(let members) = value { members } else { nil } }

    subscript(name: String) -> JSONNode? { members?.first { $0.name == name }?.value }

    /// The value in YAML's one-line form, which here is JSON.
    var yaml: String {
        switch value {
        case .null: "null"
        case .flag(let flag): String(flag)
        case .number(let text): text
        case .text(let text): YAMLText.quoted(text)
        case .list(let items): "[" + items.map(\.yaml).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { YAMLText.quoted($0.name) + ": " + $0.value.yaml }.joined(separator: ", ") + "}"
        }
    }

    /// How many values there are in it, itself included.
    var count: Int {
        switch value {
        case .list(let items): items.reduce(1) { $0 + $1.count }
        case .object(let members): members.reduce(1) { $0 + $1.value.count + 1 }
        default: 1
        }
    }
}

/// What is wrong with a text that should be JSON.
enum JSONProblem: Error {
    case unexpected, deep, nameTwice

    var message: Bilingual {
        switch self {
        case .unexpected: Bilingual(id: "Di sini JSON-nya tidak dapat dibaca.", en: "Here the JSON cannot be read.")
        case .deep:
            Bilingual(id: "Di sini JSON-nya bertingkat terlalu dalam.", en: "Here the JSON is nested too deeply.")
        case .nameTwice:
            Bilingual(id: "Nama ini ada dua kali dalam satu objek.", en: "This name is there twice in one object.")
        }
    }
}
