/// Finds what a name stands for where it is written: in the innermost section first, then outwards.
struct NameResolver {
    enum Result {
        case found(TemplateShape, TemplateLookup)
        /// Nothing of that name; what could stand in its place, written whole.
        case unknown(known: [String])
    }

    let stringKeys: Set<String>

    /// - Parameter scopes: What the sections around the name stand for, innermost last.
    func resolve(_ path: String, in scopes: [TemplateShape]) -> Result {
        guard let innermost = scopes.last else { return .unknown(known: []) }
        if path == "." { return .found(innermost, TemplateLookup(scope: scopes.count - 1)) }
        let isRelative = path.hasPrefix(".")
        let written = isRelative ? path.dropFirst() : path[...]
        let names = written.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let first = names.first else { return .unknown(known: []) }
        let searched = Array(scopes.indices.reversed().prefix(isRelative ? 1 : scopes.count))
        guard let start = start(first, in: searched, of: scopes) else {
            let known = Set(searched.flatMap { self.names(of: scopes[$0]) }).map { isRelative ? "." + $0 : $0 }
            return .unknown(known: known.sorted())
        }
        return follow(names, from: start.shape, start.lookup, written: (isRelative ? "." : "") + first)
    }

    /// What the first name stands for: the innermost member of that name, unless free data nearer has an entry of it.
    private func start(
        _ name: String, in searched: [Int], of scopes: [TemplateShape]
    ) -> (shape: TemplateShape, lookup: TemplateLookup)? {
        var lookup = TemplateLookup()
        for number in searched {
            if case .open = scopes[number] {
                lookup.open.append(number)
            } else if let (shape, step) = member(name, of: scopes[number]) {
                lookup.scope = number
                lookup.steps = [step]
                return (shape, lookup)
            }
        }
        return lookup.open.isEmpty || name.isEmpty ? nil : (.open, lookup)
    }

    private func follow(
        _ names: [String], from start: TemplateShape, _ lookup: TemplateLookup, written: String
    ) -> Result {
        var shape = start
        var lookup = lookup
        lookup.names = names
        var written = written
        for name in names.dropFirst() {
            guard let (next, step) = member(name, of: shape) else {
                return .unknown(known: self.names(of: shape).map { "\(written).\($0)" }.sorted())
            }
            shape = next
            lookup.steps.append(step)
            written += "." + name
        }
        return .found(shape, lookup)
    }

    private func member(_ name: String, of shape: TemplateShape) -> (TemplateShape, TemplateLookup.Step)? {
        switch shape {
        case .model(let names): names.members()[name].map { ($0.shape, .field($0.field)) }
        case .strings: stringKeys.contains(name) ? (.text, .key(name)) : nil
        case .open: name.isEmpty ? nil : (.open, .key(name))
        case .text, .html, .flag, .list, .nothing: nil
        }
    }

    private func names(of shape: TemplateShape) -> [String] {
        switch shape {
        case .model(let names): Array(names.members().keys)
        case .strings: Array(stringKeys)
        case .text, .html, .flag, .list, .nothing, .open: []
        }
    }
}
