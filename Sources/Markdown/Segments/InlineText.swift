/// Inline Markdown read by itself.
package struct InlineText: Sendable {
    /// The words without markup.
    package let words: String
    /// Where its links and pictures lead, and its code, in its order.
    package let links: [String]
    package let code: [String]
    /// Whether there is anything to translate: more than numbers, code and addresses.
    package let isForTranslators: Bool
    /// Whether it is nothing but one paragraph, or the words of one line.
    package let isWhole: Bool

    /// - Parameters:
    ///   - isLine: Whether it stands behind other signs on its line, as a heading or a cell, where `1.` begins no list.
    ///   - definitions: Lines such as `[name]: address`, see `LinkDefinitions`.
    package init(_ text: String, isLine: Bool = false, definitions: [UInt8] = []) {
        let tree = parseTree(Array("\(isLine ? "# " : "")\(text)\n\n".utf8) + definitions)
        let children = tree.nodes.isEmpty ? [] : tree.children(of: 0)
        let own = children.filter { tree.nodes[$0].kind != .footnoteDefinition }
        isWhole = own.count == 1 && tree.nodes[own[0]].kind == (isLine ? .heading : .paragraph)
        guard let first = own.first else {
            (words, links, code, isForTranslators) = ("", [], [], false)
            return
        }
        let inside = first + 1..<tree.nodes[first].end
        words = tree.shownWords(inside)
        links = tree.nodes[inside].filter { $0.kind == .link || $0.kind == .image }.map(\.url)
        code = tree.nodes[inside].filter { $0.kind == .code }.map(\.literal)
        isForTranslators = inside.contains { tree.isForTranslators($0) }
    }
}

/// The lines of a text that its inline Markdown rests on.
package enum LinkDefinitions {
    /// `[name]: address` and `[^1]: note`, each after an empty line.
    package static func lines(of text: [UInt8]) -> [UInt8] {
        text.split(separator: 0x0A).filter { line in
            let bare = line.drop { $0 == 0x20 }
            return bare.first == UInt8(ascii: "[") && bare.firstRange(of: "]:".utf8) != nil
        }.flatMap { $0 + [0x0A, 0x0A] }
    }
}

extension MarkdownTree {
    /// As readers see it: pictures count with their description, raw HTML as it is shown.
    func shownWords(_ range: Range<Int>) -> String {
        var text = ""
        for node in nodes[range] {
            switch node.kind {
            case .text, .code: text += node.literal
            case .htmlInline: text += node.literal.withoutComments()
            case .softBreak, .lineBreak: text += " "
            default: break
            }
        }
        return text
    }

    /// Whether a node holds a word: letters that are no currency and no address that shows itself.
    func isForTranslators(_ index: Int) -> Bool {
        let node = nodes[index]
        guard node.kind == .text else { return false }
        if node.parent >= 0, nodes[node.parent].kind == .link, nodes[node.parent].url.hasSuffix(node.literal) {
            return false
        }
        return node.literal.split { !$0.isLetter }.contains { !Self.currencies.contains($0.lowercased()) }
    }

    private static let currencies: Set<String> = ["rp", "idr", "usd", "twd", "hkd", "sgd", "myr"]
}
