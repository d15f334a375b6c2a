internal import Diagnostics
internal import Yams

/// Turns the parser's nodes into ours, within a budget: aliases make small texts into large values.
struct NodeConverter {
    let file: String
    let firstLine: Int
    private var nodesLeft = YAMLLimits.nodes
    private var diagnostics: [Diagnostic] = []
    private var isExhausted = false

    init(file: String, firstLine: Int) {
        self.file = file
        self.firstLine = firstLine
    }

    /// The whole value; nothing when it is larger than the budget, or nothing was written.
    mutating func convert(root: Node) -> Reported<YAMLNode?> {
        let node = convert(root, depth: 0)
        if isExhausted {
            diagnostics.append(.yamlTooLarge(.nodes, at: SourcePlace(file: file, range: range(root.mark, length: 0))))
        }
        return Reported(isExhausted || node.isNull ? nil : node, diagnostics)
    }

    private mutating func convert(_ node: Node, depth: Int) -> YAMLNode {
        nodesLeft -= 1
        isExhausted = isExhausted || nodesLeft < 0 || depth > YAMLLimits.nesting
        if isExhausted { return YAMLNode(.scalar("", isPlain: true), range(node.mark, length: 0)) }
        switch node {
        case .scalar(let scalar): return convert(scalar)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(convert(item, depth: depth + 1)) }
            return YAMLNode(.list(items), range(sequence.mark, upTo: items.last?.range))
        case .mapping(let mapping):
            var pairs: [YAMLPair] = []
            for (key, value) in mapping {
                if let pair = convert(key, value, depth: depth + 1) { pairs.append(pair) }
            }
            return YAMLNode(.mapping(pairs), range(mapping.mark, upTo: pairs.last?.value.range))
        case .alias: return YAMLNode(.scalar("", isPlain: true), range(node.mark, length: 0))
        }
    }

    private func convert(_ scalar: Node.Scalar) -> YAMLNode {
        let isPlain = scalar.style == .plain
        return YAMLNode(.scalar(scalar.string, isPlain: isPlain), range(scalar))
    }

    private mutating func convert(_ key: Node, _ value: Node, depth: Int) -> YAMLPair? {
        let converted = convert(value, depth: depth)
        guard case .scalar(let name) = key else {
            diagnostics.append(.yamlKeyNotText(at: SourcePlace(file: file, range: range(key.mark, length: 1))))
            return nil
        }
        let keyRange = range(name)
        if name.style == .plain, name.string == "<<" {
            diagnostics.append(.yamlMergeKey(at: SourcePlace(file: file, range: keyRange)))
            return nil
        }
        return YAMLPair(key: name.string, keyRange: keyRange, value: converted)
    }

    private func range(_ scalar: Node.Scalar) -> SourceRange {
        switch scalar.style {
        case .literal, .folded: range(scalar.mark, length: 1)
        case .singleQuoted, .doubleQuoted: range(scalar.mark, length: Self.width(scalar.string) + 2)
        default: range(scalar.mark, length: Self.width(scalar.string))
        }
    }

    private static func width(_ text: String) -> Int {
        text.utf8.count { $0 & 0b1100_0000 != 0b1000_0000 }
    }

    private func range(_ mark: Mark?, length: Int) -> SourceRange {
        let line = (mark?.line ?? 1) + firstLine - 1
        let column = mark?.column ?? 1
        return SourceRange(line: line, column: column, endLine: line, endColumn: column + length)
    }

    /// From the mark to the end of the last value inside; an empty list or mapping is its two brackets.
    private func range(_ mark: Mark?, upTo last: SourceRange?) -> SourceRange {
        let start = range(mark, length: 2)
        guard let last, (last.endLine, last.endColumn) > (start.line, start.column) else { return start }
        return SourceRange(
            line: start.line, column: start.column, endLine: last.endLine, endColumn: last.endColumn)
    }
}
