internal import Diagnostics

/// The few functions that are safe and useful: `count(x)` and `index()`, `empty(x)`, `first()`, `last()`, `even()` and
/// `odd()`. Those without a name hold for the item of the list directly around them.
extension TemplateCompiler {
    mutating func show(
        _ function: String, of name: TemplateName, _ here: TemplateSurroundings
    ) -> [TemplateInstruction] {
        switch function {
        case "index" where isInItem(name, here): return [.index]
        case "count": return countable(name, here).map { [.count($0)] } ?? []
        default: reportCall(name, here)
        }
        return []
    }

    /// What a section asks; nothing where that was reported.
    mutating func condition(
        _ function: String, of name: TemplateName, _ here: TemplateSurroundings
    ) -> TemplateCondition? {
        switch function {
        case "first" where isInItem(name, here): return .isFirst
        case "last" where isInItem(name, here): return .isLast
        case "even" where isInItem(name, here): return .isEven
        case "odd" where isInItem(name, here): return .isOdd
        case "empty": return countable(name, here).map { .isEmpty($0) }
        default: reportCall(name, here)
        }
        return nil
    }

    private func isInItem(_ name: TemplateName, _ here: TemplateSurroundings) -> Bool {
        here.isInList && name.path.isEmpty
    }

    /// The list or free data that a function counts.
    private mutating func countable(_ name: TemplateName, _ here: TemplateSurroundings) -> CompiledName? {
        guard !name.path.isEmpty else {
            reportCall(name, here)
            return nil
        }
        guard let (shape, lookup) = resolve(name, here) else { return nil }
        switch shape {
        case .list, .open: return CompiledName(lookup)
        default: reportCall(name, here)
        }
        return nil
    }

    private mutating func reportCall(_ name: TemplateName, _ here: TemplateSurroundings) {
        report(.templateCall(name.text, at: SourcePlace(file: here.file, range: name.range)))
    }
}
