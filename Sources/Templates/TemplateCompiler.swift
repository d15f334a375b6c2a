internal import Diagnostics

/// Walks every template as rendering would, with shapes in place of values: what each name stands for is settled, what a
/// template includes is put in its place, and a name that cannot be shown is reported.
struct TemplateCompiler {
    /// How many nodes one root may come to with all that it includes; keeps a theme from growing by doubling.
    static let maximalNodes = 50_000
    static let maximalRepetitions = 4

    private(set) var diagnostics: [Diagnostic] = []
    let templates: [String: ParsedTemplate]
    private let resolver: NameResolver
    private let theme: String
    private(set) var nodesLeft = 0
    /// The names of the places that were met since the innermost parent began.
    var filledPlaces: Set<String> = []
    private var reported: Set<Report> = []

    /// One problem at one place is reported once, however often the template is included.
    private struct Report: Hashable {
        let kind: String
        let place: SourcePlace
    }

    init(_ templates: [ParsedTemplate], strings: Set<String>, theme: String) {
        self.theme = theme
        self.templates = Dictionary(templates.map { ($0.file.name, $0) }) { first, _ in first }
        resolver = NameResolver(stringKeys: strings)
    }

    /// Compiles a template that is rendered by itself, with all that it includes.
    mutating func compile(_ root: TemplateRoot) -> [TemplateInstruction] {
        nodesLeft = Self.maximalNodes
        guard let template = templates[root.name] else {
            if root.isRequired { report(.templateMissing(root.name, known: [], at: SourcePlace(file: theme))) }
            return []
        }
        let start = TemplateSurroundings(file: template.file.file, scopes: [root.shape], path: [root.name])
        return walk(template.nodes, start)
    }

    /// Walks what stands in one place, as long as the budget lasts.
    mutating func walk(_ nodes: [TemplateNode], _ here: TemplateSurroundings) -> [TemplateInstruction] {
        var instructions: [TemplateInstruction] = []
        for node in nodes {
            nodesLeft -= 1
            if nodesLeft == 0 { report(.templateTooLarge(at: SourcePlace(file: here.file))) }
            guard nodesLeft > 0 else { return [] }
            instructions += walk(node, here)
        }
        return instructions
    }

    private mutating func walk(_ node: TemplateNode, _ here: TemplateSurroundings) -> [TemplateInstruction] {
        switch node {
        case .text(let bytes): [.literal(bytes)]
        case .variable(let name, let isRaw): show(name, isRaw: isRaw, here)
        case .section(let name, let isInverted, let nodes): walk(section: name, isInverted: isInverted, nodes, here)
        case .partial(let name, let range): walk(partial: name, range, here)
        case .parent(let name, let range, let blocks): walk(parent: name, range, blocks, here)
        case .place(let block): walk(place: block, here)
        }
    }

    mutating func report(_ diagnostic: Diagnostic) {
        let report = Report(kind: diagnostic.kind.id, place: diagnostic.place)
        if reported.insert(report).inserted { diagnostics.append(diagnostic) }
    }

    /// What a name stands for; nothing where that was reported.
    mutating func resolve(
        _ name: TemplateName, _ here: TemplateSurroundings
    ) -> (shape: TemplateShape, lookup: TemplateLookup)? {
        switch resolver.resolve(name.path, in: here.scopes) {
        case .found(let shape, let lookup): return (shape, lookup)
        case .unknown(let known):
            let place = SourcePlace(file: here.file, range: name.range)
            let root = here.path.first.flatMap { templates[$0]?.file }
            let includer = root?.file == here.file ? nil : root?.name
            report(.templateUnknownValue(name.path, known: known, includedBy: includer, at: place))
            return nil
        }
    }

    private mutating func show(
        _ name: TemplateName, isRaw: Bool, _ here: TemplateSurroundings
    ) -> [TemplateInstruction] {
        if let function = name.function { return show(function, of: name, here) }
        guard let (shape, lookup) = resolve(name, here) else { return [] }
        let place = SourcePlace(file: here.file, range: name.range)
        switch shape {
        case .text where isRaw, .open where isRaw: report(.templateRawText(name.text, at: place))
        case .html where !isRaw: report(.templateEscapedHTML(name.text, at: place))
        case .text, .open: return [.text(CompiledName(lookup))]
        case .html: return [.html(CompiledName(lookup))]
        case .flag, .model, .list, .strings, .nothing: report(.templateNotShown(name.text, at: place))
        }
        return []
    }

    private mutating func walk(
        section name: TemplateName, isInverted: Bool, _ nodes: [TemplateNode], _ here: TemplateSurroundings
    ) -> [TemplateInstruction] {
        if let function = name.function {
            let condition = condition(function, of: name, here)
            let inside = walk(nodes, here)
            return condition.map { [.when($0, isInverted: isInverted, inside)] } ?? []
        }
        guard let (shape, lookup) = resolve(name, here) else { return [] }
        var inside = here
        let enters = inside.enter(shape, isInverted: isInverted)
        guard inside.repetitions <= Self.maximalRepetitions else {
            report(.templateTooLarge(at: SourcePlace(file: here.file, range: name.range)))
            return []
        }
        let instructions = walk(nodes, inside)
        let compiled = CompiledName(lookup)
        return isInverted
            ? [.inverted(compiled, enters: enters, instructions)] : [.section(compiled, enters: enters, instructions)]
    }
}
