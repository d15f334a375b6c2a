internal import Diagnostics
internal import Languages

/// Words of another language than the text: `[مرحبا](lang:ar)`. Editors' tools show the words, or a link that leads nowhere.
enum ForeignPhrase {
    case of(LanguageTag)
    /// What stands after `lang:`, which names no language.
    case unknown(String)

    /// Nothing for an ordinary address.
    init?(_ address: String) {
        let prefix = "lang:"
        guard address.lowercased().hasPrefix(prefix) else { return nil }
        let written = String(address.dropFirst(prefix.count))
        // Longer ones are well-formed, but most likely the name of a language.
        guard let tag = LanguageTag(written), tag.language.count <= 3 else {
            self = .unknown(written)
            return
        }
        self = .of(tag)
    }
}

extension LanguageTag {
    /// The attributes of an element with words of this language.
    fileprivate var attributes: String { " lang=\"\(text)\" dir=\"\(direction.rawValue)\"" }
}

extension HTMLWriter {
    /// What a paragraph says of its language, where it is one phrase and nothing else.
    func language(ofParagraph node: MarkdownNode, _ index: Int) -> String {
        guard index + 1 < node.end, case .of(let tag)? = phrase(index + 1),
            standsAlone(tree.nodes[index + 1], index + 1)
        else { return "" }
        return tag.attributes
    }

    /// The phrase that a node is, unless it is something else.
    func phrase(_ index: Int) -> ForeignPhrase? {
        tree.nodes[index].kind == .link ? ForeignPhrase(tree.nodes[index].url) : nil
    }

    /// Opens the phrase, and gives what closes it; a paragraph that is nothing else has the language itself.
    mutating func open(_ phrase: ForeignPhrase, _ node: MarkdownNode, _ index: Int) -> String? {
        switch phrase {
        case .of(let tag):
            guard !standsAlone(node, index) else { return nil }
            put("<span\(tag.attributes)>")
            return "</span>"
        case .unknown(let written):
            let place = SourcePlace(file: file, range: range(ofAddress: node, index))
            diagnostics.append(MarkdownDiagnostics.phraseLanguage(written, at: place))
            return nil
        }
    }
}
