package import Diagnostics

/// Reads one mapping key by key, collects what is wrong, and remembers which keys were asked for.
///
/// A key that is absent, or whose value is empty or `~`, gives nothing and no diagnostic. A key with a wrong value gives nothing
/// and one diagnostic. Call `finish()` last: whatever nobody asked for is then an unknown key.
package struct FieldReader {
    /// The file that the mapping stands in.
    package let file: String
    /// Where the whole mapping stands.
    package let range: SourceRange
    private let what: Bilingual
    private let pairs: [YAMLPair]
    private var asked: [String] = []
    private var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - node: The mapping; anything else is a diagnostic, unless it is empty.
    ///   - what: What the mapping is, to follow "in": "the page's front matter".
    package init(_ node: YAMLNode, file: String, what: Bilingual) {
        self.file = file
        self.what = what
        range = node.range
        if case .mapping(let pairs) = node.value {
            self.pairs = pairs
            return
        }
        pairs = []
        guard !node.isNull else { return }
        let place = SourcePlace(file: file, range: node.range)
        diagnostics = [.field(.fieldNotMapping, of: what, is: node, wanted: .lines, at: place)]
    }

    /// The place of something in this file.
    package func place(_ range: SourceRange) -> SourcePlace { SourcePlace(file: file, range: range) }

    /// Adds a problem that the caller found in a value.
    package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Where the key itself stands, whatever its value; does not count as asking for it.
    package func keyRange(_ key: String) -> SourceRange? { pairs.first { $0.key == key }?.keyRange }

    /// Whether nothing is written for a key; does not count as asking for it.
    package func isEmpty(_ key: String) -> Bool {
        guard let value = pairs.first(where: { $0.key == key })?.value else { return true }
        return value.isNull || value.text?.text.isEmpty == true || value.value == .mapping([])
    }

    /// The value as it is, unless it is empty.
    package mutating func node(_ key: String) -> YAMLNode? {
        asked.append(key)
        guard let node = pairs.first(where: { $0.key == key })?.value, !node.isNull else { return nil }
        return node
    }

    /// A single text; numbers and truths are taken as they are written. Empty text is nothing.
    package mutating func text(_ key: String) -> LocatedText? {
        guard let node = node(key) else { return nil }
        guard let text = node.text else {
            wrongShape(.fieldNotText, Bilingual(quoting: key), node, .singleText)
            return nil
        }
        return text.text.isEmpty ? nil : text
    }

    /// A list of texts without the empty ones; a single text counts as a list of one.
    package mutating func texts(_ key: String) -> [LocatedText] {
        nodes(key).compactMap { item in
            if item.isNull { return nil }
            guard let text = item.text else {
                wrongShape(.fieldNotText, Bilingual(quoting: key), item, .singleText)
                return nil
            }
            return text.text.isEmpty ? nil : text
        }
    }

    /// The items of a list; a single text counts as a list of one.
    package mutating func nodes(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        switch node.value {
        case .list(let items): return items
        case .scalar: return [node]
        case .mapping:
            wrongShape(.fieldNotList, Bilingual(quoting: key), node, .list)
            return []
        }
    }

    /// The pairs of a mapping in the order of the file.
    package mutating func mapping(_ key: String) -> [YAMLPair] {
        guard let node = node(key) else { return [] }
        guard case .mapping(let pairs) = node.value else {
            wrongShape(.fieldNotMapping, Bilingual(quoting: key), node, .lines)
            return []
        }
        return pairs
    }

    /// Every problem found, with an error for each key that nobody asked for.
    ///
    /// - Parameter misplaced: For keys that are known elsewhere, a sentence that says where they belong.
    package mutating func finish(misplaced: [String: Bilingual] = [:]) -> [Diagnostic] {
        for pair in pairs where !asked.contains(pair.key) {
            diagnostics.append(
                .fieldUnknown(
                    pair, of: what, known: asked, misplaced: misplaced[pair.key], at: place(pair.keyRange)))
        }
        return diagnostics
    }

    mutating func wrongShape(_ kind: DiagnosticKind, _ name: Bilingual, _ node: YAMLNode, _ wanted: Bilingual) {
        diagnostics.append(.field(kind, of: name, is: node, wanted: wanted, at: place(node.range)))
    }
}

extension Bilingual {
    static let lines = Bilingual(id: "baris-baris `kunci: nilai`", en: "lines of `key: value`")
    static let singleText = Bilingual(id: "satu tulisan", en: "a single text")
    static let list = Bilingual(id: "sebuah daftar", en: "a list")

    /// A key as messages name it.
    package init(quoting key: String) {
        self.init(id: "\"\(key)\"", en: "\"\(key)\"")
    }
}
