package import Diagnostics

/// A value of a YAML file and the place where it stands.
package struct YAMLNode: Sendable, Hashable {
    package let value: Value
    /// From the value's first character to the one after its last; for a value reached by an alias, where it is written.
    package let range: SourceRange

    /// The three shapes that a value can have.
    package enum Value: Sendable, Hashable {
        /// A single value; plain means without quotes and not a `|` or `>` block, so that it may stand for a number or for nothing.
        case scalar(String, isPlain: Bool)
        case list([YAMLNode])
        /// The keys in the order of the file.
        case mapping([YAMLPair])
    }

    package init(_ value: Value, _ range: SourceRange) {
        self.value = value
        self.range = range
    }

    /// Whether nothing was written: an empty place, `~` or `null`.
    package var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = value else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    package var isList: Bool {
        guard case .list = value else { return false }
        return true
    }

    /// The value as text with its place; nothing for lists and mappings.
    package var text: LocatedText? {
        guard case .scalar(let text, isPlain: _) = value else { return nil }
        return LocatedText(text, range)
    }
}

/// One `key: value` of a mapping.
package struct YAMLPair: Sendable, Hashable {
    package let key: String
    package let keyRange: SourceRange
    package let value: YAMLNode

    package init(key: String, keyRange: SourceRange, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }

    /// The key with its place.
    package var locatedKey: LocatedText { LocatedText(key, keyRange) }
}
