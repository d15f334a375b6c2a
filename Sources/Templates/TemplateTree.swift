/// Free data that a site hands to its theme, such as `params` in `site.yml` or in a page.
package indirect enum TemplateTree: Sendable {
    /// As a section, empty text and `false` are false.
    case text(String)
    case list([TemplateTree])
    /// The entries in the order of their file; the first of equal keys counts.
    case map([(key: String, value: TemplateTree)])

    /// Hands over each leaf and key, marked by its sort and preceded by counts.
    func visitLeaves(_ visit: (String) -> Void) {
        switch self {
        case .text(let text): visit("t" + text)
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
        case .text("false"): false
        case .text(let text): EscapedText(text: text)
        case .list(let items): items.map(\.mustacheValue)
        case .map(let entries): TreeScope(entries: entries)
        }
    }
}
