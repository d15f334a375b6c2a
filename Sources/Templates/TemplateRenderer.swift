/// Carries out a compiled template for one model.
struct TemplateRenderer {
    private(set) var output: [UInt8] = []
    /// What the sections around stand for, innermost last.
    private var scopes: [TemplateValue]
    /// The number of the current item and of all items, in the innermost list.
    private var position = (index: 0, count: 0)

    init(_ model: TemplateValue) {
        scopes = [model]
        output.reserveCapacity(16_384)
    }

    mutating func run(_ instructions: [TemplateInstruction]) {
        for instruction in instructions { run(instruction) }
    }

    private mutating func run(_ instruction: TemplateInstruction) {
        switch instruction {
        case .literal(let bytes): output += bytes
        case .text(let name): showText(value(of: name))
        case .html(let name): if case .html(let html) = value(of: name) { output += html.utf8 }
        case .count(let name): output += String(value(of: name).count).utf8
        case .index: output += String(position.index).utf8
        case .section(let name, let enters, let inside): runSection(value(of: name), enters: enters, inside)
        case .inverted(let name, let enters, let inside):
            guard !value(of: name).isTrue else { return }
            if enters { run(inside, in: .nothing) } else { run(inside) }
        case .when(let condition, let isInverted, let inside):
            if holds(condition) != isInverted { run(inside) }
        }
    }

    private mutating func showText(_ value: TemplateValue) {
        switch value {
        case .text(let text), .tree(.text(let text)): appendEscaped(text, to: &output)
        default: break
        }
    }

    private mutating func runSection(_ value: TemplateValue, enters: Bool, _ inside: [TemplateInstruction]) {
        guard value.isTrue else { return }
        switch value {
        case .list(let items): run(inside, forEach: items)
        case .tree(.list(let items)): run(inside, forEach: items.map { .tree($0) })
        default: if enters { run(inside, in: value) } else { run(inside) }
        }
    }

    private mutating func run(_ inside: [TemplateInstruction], forEach items: [TemplateValue]) {
        let outer = position
        for (index, item) in items.enumerated() {
            position = (index, items.count)
            run(inside, in: item)
        }
        position = outer
    }

    private mutating func run(_ inside: [TemplateInstruction], in scope: TemplateValue) {
        scopes.append(scope)
        run(inside)
        scopes.removeLast()
    }

    private func holds(_ condition: TemplateCondition) -> Bool {
        switch condition {
        case .isEmpty(let name): value(of: name).count == 0
        case .isFirst: position.index == 0
        case .isLast: position.index == position.count - 1
        case .isEven: position.index.isMultiple(of: 2)
        case .isOdd: !position.index.isMultiple(of: 2)
        }
    }

    private func value(of name: CompiledName) -> TemplateValue {
        for scope in name.lookup.open {
            guard let first = name.lookup.names.first, case .tree(let tree?)? = scopes[checked: scope],
                let entry = tree.entry(first)
            else { continue }
            return name.lookup.names.dropFirst().reduce(.tree(entry)) { $0.member(.key($1)) }
        }
        guard let scope = name.lookup.scope, scopes.indices.contains(scope) else { return .nothing }
        guard let first = name.lookup.steps.first else { return scopes[scope] }
        return name.lookup.steps.dropFirst().reduce(scopes[scope].member(first)) { $0.member($1) }
    }
}

extension Array {
    fileprivate subscript(checked index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
