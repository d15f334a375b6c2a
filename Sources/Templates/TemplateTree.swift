/// Free data that a site hands to its theme, such as `params` in `site.yml` or in a page.
package indirect enum TemplateTree: Sendable, Hashable {
    case text(String)
    /// As a section, true or false; shown, `true` or `false`.
    case flag(Bool)
    case list([TemplateTree])
    /// The entries in the order of their file; the first of equal keys counts.
    case map([Entry])

    /// One key of a map.
    package struct Entry: Sendable, Hashable {
        package let key: String
        package let value: TemplateTree

        package init(_ key: String, _ value: TemplateTree) {
            self.key = key
            self.value = value
        }
    }

    /// No data at all.
    package static let empty = TemplateTree.map([])

    /// Hands over each leaf and key, marked by its sort and preceded by counts.
    func visitLeaves(_ visit: (String) -> Void) {
        switch self {
        case .text(let text): visit("t" + text)
        case .flag(let flag): visit(flag ? "f1" : "f0")
        case .list(let items):
            visit("l\(items.count)")
            for item in items { item.visitLeaves(visit) }
        case .map(let entries):
            visit("m\(entries.count)")
            for entry in entries {
                visit(entry.key)
                entry.value.visitLeaves(visit)
            }
        }
    }

    /// The value as mustache wants it.
    var mustacheValue: Any {
        switch self {
        case .text(let text): EscapedText(text: text)
        case .flag(let flag): flag
        case .list(let items): items.map(\.mustacheValue)
        case .map(let entries): TreeScope(entries: entries)
        }
    }
}

/// The words of a theme in one language, each named `strings.key` in templates.
package struct TemplateStrings: Sendable {
    let texts: [String: String]
    /// Stands for all texts in fingerprints; made once, because every page shows the same words.
    let stamp: String

    package init(_ texts: [String: String]) {
        self.texts = texts
        stamp = texts.sorted { $0.key < $1.key }.map { key, text in
            "\(key.utf8.count):\(key)\(text.utf8.count):\(text)"
        }.joined()
    }
}
