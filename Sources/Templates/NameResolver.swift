/// Finds what a name stands for where it is written, as mustache does: in the innermost section first, then outwards.
struct NameResolver {
    enum Result {
        case found(TemplateShape)
        /// Nothing of that name; what could stand in its place, written whole.
        case unknown(known: [String])
    }

    let stringKeys: Set<String>

    /// - Parameter scopes: What the sections around the name stand for, innermost last.
    func resolve(_ path: String, in scopes: [TemplateShape]) -> Result {
        guard let innermost = scopes.last else { return .unknown(known: []) }
        if path == "." { return .found(innermost) }
        let isRelative = path.hasPrefix(".")
        let parts = (isRelative ? path.dropFirst() : path[...]).split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first else { return .unknown(known: []) }
        let searched = isRelative ? [innermost] : scopes
        guard let start = start(String(first), in: searched) else {
            let known = Set(searched.flatMap { names(of: $0) }).map { isRelative ? "." + $0 : $0 }
            return .unknown(known: known.sorted())
        }
        return follow(parts.dropFirst().map(String.init), from: start, written: (isRelative ? "." : "") + first)
    }

    private func start(_ name: String, in scopes: [TemplateShape]) -> TemplateShape? {
        var isInsideOpen = false
        for scope in scopes.reversed() {
            if case .open = scope { isInsideOpen = true } else if let found = member(name, of: scope) { return found }
        }
        return isInsideOpen && !name.isEmpty ? .open : nil
    }

    private func follow(_ names: [String], from start: TemplateShape, written: String) -> Result {
        var shape = start
        var written = written
        for name in names {
            guard let next = member(name, of: shape) else {
                return .unknown(known: self.names(of: shape).map { "\(written).\($0)" }.sorted())
            }
            shape = next
            written += "." + name
        }
        return .found(shape)
    }

    private func member(_ name: String, of shape: TemplateShape) -> TemplateShape? {
        switch shape {
        case .model(let names): names.shapes()[name]
        case .strings: stringKeys.contains(name) ? .text : nil
        case .open: name.isEmpty ? nil : .open
        case .text, .html, .flag, .list, .nothing: nil
        }
    }

    private func names(of shape: TemplateShape) -> [String] {
        switch shape {
        case .model(let names): Array(names.shapes().keys)
        case .strings: Array(stringKeys)
        case .text, .html, .flag, .list, .nothing, .open: []
        }
    }
}
