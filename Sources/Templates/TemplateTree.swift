/// Free data that a site hands to its theme, such as `params` in `site.yml` or in a page.
@usableFromInline
package indirect enum TemplateTree: Sendable {
    /// As a section, empty text and `false` are false.
    case text(String)
    case list([TemplateTree])
    /// The entries in the order of their file; the first of equal keys counts.
    case map([(key: String, value: TemplateTree)])

    /// Hands over each leaf and key, marked by its sort and preceded by counts.
    @usableFromInline
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

    /// Whether a section shows what is in it.
    var isTrue: Bool {
        switch self {
        case .text(let text): !text.isEmpty && text != "false"
        case .list(let items): !items.isEmpty
        case .map(let entries): !entries.isEmpty
        }
    }

    /// The entry of a map; nothing where there is none of that name.
    func entry(_ key: String) -> TemplateTree? {
        guard case .map(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }
}
