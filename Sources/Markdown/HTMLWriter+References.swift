internal import Diagnostics

extension HTMLWriter {
    /// Records a link or picture whose address is allowed, and gives its number; reports the others.
    mutating func reference(_ kind: MarkdownReference.Kind, _ node: MarkdownNode, _ index: Int) -> Int? {
        let range = range(ofAddress: node, index)
        let place = SourcePlace(file: file, range: range)
        if let scheme = AddressScheme.forbidden(in: node.url, isImage: kind == .image) {
            diagnostics.append(
                kind == .image
                    ? MarkdownDiagnostics.foreignImage(node.url, at: place)
                    : MarkdownDiagnostics.forbiddenScheme(scheme, address: node.url, at: place))
            return nil
        }
        if node.url.isEmpty { diagnostics.append(MarkdownDiagnostics.emptyLink(at: place)) }
        references.append(
            MarkdownReference(
                kind: kind, destination: node.url, text: tree.plainText(of: index),
                standsAlone: standsAlone(node, index), range: range))
        return references.count - 1
    }

    /// Where a link's or picture's address is written.
    mutating func range(ofAddress node: MarkdownNode, _ index: Int) -> SourceRange {
        let block = enclosingBlock(of: index)
        return finder.range(of: node.url, fromLine: block.line, toLine: block.endLine)
    }

    /// The only link of a paragraph, or one whose words are a record's: what is written of it goes into a slot.
    ///
    /// Before: `[](kp2mi.md#phone-kantor)`. After: a slot that holds `<a href="…"></a>` for want of a phone.
    func isRecord(_ node: MarkdownNode, _ index: Int) -> Bool {
        guard node.kind == .link else { return false }
        return node.end == index + 1 || RecordAddress.isOne(node.url)
    }

    /// A paragraph with a marker such as `[!WARNING]` alone on the first line of a quote.
    ///
    /// Gives the callout's name and the first node after the marker.
    func calloutName(of quote: Int) -> (name: String, textIndex: Int)? {
        guard let marker = CalloutMarker(of: quote, in: tree), !marker.isCrowded,
            let name = options.callout(writtenAs: marker.name)
        else {
            return nil
        }
        return (name, marker.textIndex)
    }

    /// The first line of a block of HTML; in a line of text the tag itself.
    mutating func place(ofRawHTML node: MarkdownNode, _ index: Int) -> SourcePlace {
        guard node.kind == .htmlBlock else {
            let block = enclosingBlock(of: index)
            let range = finder.range(of: node.literal, fromLine: block.line, toLine: block.endLine)
            return SourcePlace(file: file, range: range)
        }
        return SourcePlace(file: file, range: SourceRange(line: firstLine + max(node.line, 1) - 1, column: 1))
    }

    func standsAlone(_ node: MarkdownNode, _ index: Int) -> Bool {
        guard node.parent >= 0 else { return false }
        let parent = tree.nodes[node.parent]
        let isItem = parent.parent >= 0 && tree.nodes[parent.parent].kind == .item
        return parent.kind == .paragraph && !isItem && node.parent + 1 == index && parent.end == node.end
    }

    mutating func reportMissingFootnotes(_ node: MarkdownNode, _ index: Int) {
        for name in FootnoteDiagnostics.missingNames(in: node.literal) {
            let block = enclosingBlock(of: index)
            let range = finder.range(of: "[^\(name)]", fromLine: block.line, toLine: block.endLine)
            diagnostics.append(
                FootnoteDiagnostics.missing(String(name), at: SourcePlace(file: file, range: range)))
        }
    }

    private func enclosingBlock(of index: Int) -> MarkdownNode {
        var node = tree.nodes[index]
        while node.parent >= 0, node.kind == .link || node.kind == .image || node.kind.isInline {
            node = tree.nodes[node.parent]
        }
        return node
    }
}

extension MarkdownNode.Kind {
    var isInline: Bool {
        switch self {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image,
            .footnoteReference:
            true
        default: false
        }
    }

    /// Kinds that hold their words themselves, and nothing inside.
    var isLeaf: Bool {
        switch self {
        case .text, .softBreak, .lineBreak, .code, .codeBlock, .htmlInline, .htmlBlock, .thematicBreak: true
        default: false
        }
    }
}

/// The first line of a quote that may be a callout.
struct CalloutMarker {
    /// The name as written, in lower case.
    let name: String
    /// The first node after the marker and its line break.
    let textIndex: Int

    /// Whether more words stand on the marker's line, so that it is none.
    let isCrowded: Bool

    init?(of quote: Int, in tree: MarkdownTree) {
        let first = quote + 2
        guard first < tree.nodes[quote].end, tree.nodes[quote + 1].kind == .paragraph, tree.nodes[first].kind == .text
        else { return nil }
        let line = tree.nodes[first].literal.trimmingSpaces()
        guard line.hasPrefix("[!"), let bracket = line.firstIndex(of: "]") else { return nil }
        let written = line[..<bracket].dropFirst(2)
        guard !written.isEmpty, written.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else {
            return nil
        }
        let paragraphEnd = tree.nodes[quote + 1].end
        let endsLine = first + 1 == paragraphEnd || [.softBreak, .lineBreak].contains(tree.nodes[first + 1].kind)
        isCrowded = !endsLine || line.index(after: bracket) != line.endIndex
        name = written.lowercased()
        textIndex = min(first + 2, paragraphEnd)
    }
}

/// Addresses that name a fact, whose words are then the record's own.
enum RecordAddress {
    /// Whether an address names a phone of a service, or an entry of a data file.
    static func isOne(_ address: String) -> Bool {
        let parts = address.split(separator: "#", maxSplits: 1)
        guard parts.count == 2 else { return false }
        return parts[1].hasPrefix("phone-") || parts[0].hasSuffix(".yml")
    }
}

/// The addresses that a text may lead to.
enum AddressScheme {
    private static let allowed: Set<String> = ["http", "https", "mailto", "tel", "sms", "geo"]

    /// The scheme that makes an address forbidden; nothing for an allowed one.
    ///
    /// Browsers drop control characters and spaces in front and tabs inside, so they are dropped before looking.
    static func forbidden(in address: String, isImage: Bool) -> String? {
        let bare = address.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
        let text = String(String.UnicodeScalarView(bare))
        if text.hasPrefix("//") || text.hasPrefix("\\\\") || text.hasPrefix("/\\") || text.hasPrefix("\\/") {
            return "//"
        }
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let scheme = text[..<colon]
        guard let first = scheme.first, first.isASCII, first.isLetter,
            scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
        else { return scheme.contains(where: { "/?#".contains($0) }) ? nil : String(scheme) }
        return isImage || !allowed.contains(scheme.lowercased()) ? String(scheme) : nil
    }
}

extension String {
    func trimmingSpaces() -> String {
        var view = self[...]
        while let first = view.first, first == " " || first == "\t" { view.removeFirst() }
        while let last = view.last, last == " " || last == "\t" { view.removeLast() }
        return String(view)
    }

    /// Comments are an editor's notes; what stands beside one on its line is not.
    func withoutComments() -> String {
        var rest = self[...]
        var kept = ""
        while let start = rest.firstRange(of: "<!--") {
            kept += rest[..<start.lowerBound]
            guard let end = rest.commentEnd(after: start) else { return kept }
            rest = rest[end.upperBound...]
        }
        return kept + rest
    }

    /// How many lines above a comment that is never closed; nothing when there is none.
    func lineOfOpenComment() -> Int? {
        var rest = self[...]
        while let start = rest.firstRange(of: "<!--") {
            guard let end = rest.commentEnd(after: start) else {
                return self[..<start.lowerBound].count(where: \.isNewline)
            }
            rest = rest[end.upperBound...]
        }
        return nil
    }

    func trimmingLineBreaks() -> String {
        var view = self[...]
        while let last = view.last, last.isNewline { view.removeLast() }
        return String(view)
    }
}

extension Substring {
    /// Looks from the second `-` on, since `<!-->` is a whole comment.
    fileprivate func commentEnd(after start: Range<Index>) -> Range<Index>? {
        self[index(start.lowerBound, offsetBy: 2)...].firstRange(of: "-->")
    }
}
