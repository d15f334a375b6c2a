internal import Diagnostics

/// Walks every template as rendering would, with shapes in place of values, and reports each name that cannot be shown.
struct TemplateChecker {
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

    /// Checks a template that is rendered by itself, and all that it includes.
    mutating func check(_ root: TemplateRoot) {
        nodesLeft = Self.maximalNodes
        guard let template = templates[root.name] else {
            if root.isRequired { report(.templateMissing(root.name, known: [], at: SourcePlace(file: theme))) }
            return
        }
        let start = TemplateSurroundings(file: template.file.file, scopes: [root.shape], path: [root.name])
        walk(template.nodes, start)
    }

    /// Walks what stands in one place, as long as the budget lasts.
    mutating func walk(_ nodes: [TemplateNode], _ here: TemplateSurroundings) {
        for node in nodes {
            nodesLeft -= 1
            if nodesLeft == 0 { report(.templateTooLarge(at: SourcePlace(file: here.file))) }
            guard nodesLeft > 0 else { return }
            walk(node, here)
        }
    }

    private mutating func walk(_ node: TemplateNode, _ here: TemplateSurroundings) {
        switch node {
        case .variable(let name, let isRaw): check(name, isRaw: isRaw, here)
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
}

extension TemplateChecker {
    private mutating func check(_ name: TemplateName, isRaw: Bool, _ here: TemplateSurroundings) {
        let place = SourcePlace(file: here.file, range: name.range)
        if let function = name.function {
            guard let fault = faultyCall(function, name, isSection: false, here) else { return }
            return report(fault)
        }
        guard let shape = resolve(name, here) else { return }
        switch shape {
        case .text where isRaw, .open where isRaw: report(.templateRawText(name.text, at: place))
        case .html where !isRaw: report(.templateEscapedHTML(name.text, at: place))
        case .text, .html, .open: break
        case .flag, .model, .list, .strings, .nothing: report(.templateNotShown(name.text, at: place))
        }
    }

    private mutating func walk(
        section name: TemplateName, isInverted: Bool, _ nodes: [TemplateNode], _ here: TemplateSurroundings
    ) {
        if let function = name.function {
            if let fault = faultyCall(function, name, isSection: true, here) { report(fault) }
            return walk(nodes, here)
        }
        guard let shape = resolve(name, here) else { return }
        var inside = here
        if isInverted {
            if case .list = shape { inside.enter(.nothing) }
            return walk(nodes, inside)
        }
        switch shape {
        case .flag: break
        case .list(let item): inside.enter(item, repeats: true)
        case .open: inside.enter(.open, repeats: true)
        case .text, .html, .model, .strings, .nothing: inside.enter(shape)
        }
        guard inside.repetitions <= Self.maximalRepetitions else {
            return report(.templateTooLarge(at: SourcePlace(file: here.file, range: name.range)))
        }
        walk(nodes, inside)
    }

    private mutating func resolve(_ name: TemplateName, _ here: TemplateSurroundings) -> TemplateShape? {
        switch resolver.resolve(name.path, in: here.scopes) {
        case .found(let shape): return shape
        case .unknown(let known):
            let place = SourcePlace(file: here.file, range: name.range)
            let root = here.path.first.flatMap { templates[$0]?.file }
            let includer = root?.file == here.file ? nil : root?.name
            report(.templateUnknownValue(name.path, known: known, includedBy: includer, at: place))
            return nil
        }
    }

    /// What is wrong with `function(path)`, of which only a few are safe and useful.
    private mutating func faultyCall(
        _ function: String, _ name: TemplateName, isSection: Bool, _ here: TemplateSurroundings
    ) -> Diagnostic? {
        let place = SourcePlace(file: here.file, range: name.range)
        switch (function, isSection) {
        case ("index", false), ("first", true), ("last", true), ("even", true), ("odd", true):
            return here.isInList && name.path.isEmpty ? nil : .templateCall(name.text, at: place)
        case ("empty", true), ("count", false):
            guard !name.path.isEmpty else { return .templateCall(name.text, at: place) }
            switch resolve(name, here) {
            case .list, .open, nil: return nil
            default: return .templateCall(name.text, at: place)
            }
        default: return .templateCall(name.text, at: place)
        }
    }
}
