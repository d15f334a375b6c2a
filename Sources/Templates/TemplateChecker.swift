internal import Diagnostics

/// Walks every template from the places where it is used, with what can be named there.
struct TemplateChecker {
    private(set) var diagnostics: [Diagnostic] = []
    private let templates: [String: CheckedTemplate]
    private let strings: Set<String>
    private let theme: String
    private var reported: Set<String> = []

    private struct CheckedTemplate {
        let file: TemplateFile
        let scanner: TemplateScanner
        let source: SourceText
    }

    /// The functions of the template language that themes may use.
    private static let transforms: Set<String> = [
        "empty", "first", "last", "index", "count", "even", "odd", "reversed", "capitalized", "lowercased", "uppercased",
    ]

    init(_ files: [TemplateFile], strings: Set<String>, theme: String) {
        templates = Dictionary(
            files.map { file in
                (file.name, CheckedTemplate(file: file, scanner: TemplateScanner(file.text), source: SourceText(Array(file.text.utf8))))
            }
        ) { first, _ in first }
        self.strings = strings
        self.theme = theme
    }

    mutating func check(_ root: TemplateRoot) {
        guard templates[root.name] != nil else {
            let place = SourcePlace(file: "themes/\(theme)/templates/\(root.name).mustache")
            return report(TemplateDiagnostics.missing(root.name, near: nil, at: place))
        }
        check(root.name, stack: [root.shape], path: [])
    }

    private mutating func check(_ name: String, stack: [TemplateShape], path: [String]) {
        guard let template = templates[name] else { return }
        var open: [TemplateTag] = []
        var stack = stack
        for tag in template.scanner.tags {
            let place = place(tag.range, in: template)
            switch tag.kind {
            case .comment: continue
            case .delimiters: report(TemplateDiagnostics.delimiters(at: place))
            case .text, .unescaped: checkValue(tag, stack, place)
            case .section, .inverted:
                let shape = resolved(tag, stack, place)
                open.append(tag)
                if tag.kind == .section, tag.transforms.isEmpty { stack.append(inside(shape)) }
            case .block: open.append(tag)
            case .parent:
                open.append(tag)
                include(tag, stack, path + [name], place)
            case .partial: include(tag, stack, path + [name], place)
            case .close:
                guard let last = open.popLast(), last.written == tag.written else {
                    return report(TemplateDiagnostics.strayClose(tag.written, at: place))
                }
                if last.kind == .section, last.transforms.isEmpty { stack.removeLast() }
            }
        }
        if let left = open.last {
            report(TemplateDiagnostics.unclosed(left.written, at: self.place(left.range, in: template)))
        }
        if let range = template.scanner.unclosed {
            report(TemplateDiagnostics.unclosed("{{", at: place(range, in: template)))
        }
    }

    private mutating func include(_ tag: TemplateTag, _ stack: [TemplateShape], _ path: [String], _ place: SourcePlace) {
        guard templates[tag.name] != nil else {
            let near = DidYouMean.nearest(to: tag.name, among: templates.keys.sorted())
            return report(TemplateDiagnostics.missing(tag.name, near: near, at: place))
        }
        guard !path.contains(tag.name) else { return report(TemplateDiagnostics.circle(tag.name, at: place)) }
        check(tag.name, stack: stack, path: path)
    }

    private mutating func checkValue(_ tag: TemplateTag, _ stack: [TemplateShape], _ place: SourcePlace) {
        guard let shape = resolved(tag, stack, place), tag.transforms.isEmpty else { return }
        switch (shape, tag.kind) {
        case (.html, .text): report(TemplateDiagnostics.escapedTwice(tag.name, at: place))
        case (.text, .unescaped), (.open, .unescaped), (.strings, .unescaped):
            report(TemplateDiagnostics.unescaped(tag.name, at: place))
        default: break
        }
    }

    /// What a name stands for; nothing, and a report, when it stands for nothing.
    private mutating func resolved(_ tag: TemplateTag, _ stack: [TemplateShape], _ place: SourcePlace) -> TemplateShape? {
        if let unknown = tag.transforms.first(where: { !Self.transforms.contains($0) }) {
            report(TemplateDiagnostics.unknownFunction(unknown, known: Self.transforms.sorted(), at: place))
        }
        if tag.name.isEmpty { return .text }
        if tag.name == "." { return stack.last }
        let isHere = tag.name.hasPrefix(".")
        let parts = tag.name.split(separator: ".").map(String.init)
        let scopes = isHere ? stack.suffix(1) : stack[...]
        guard let first = parts.first, var shape = lookUp(first, scopes) else {
            report(TemplateDiagnostics.unknown(tag.name, near: near(parts.first ?? "", stack), at: place))
            return nil
        }
        for part in parts.dropFirst() {
            guard let next = member(part, of: shape) else {
                report(TemplateDiagnostics.unknown(tag.name, near: near(part, [shape]), at: place))
                return nil
            }
            shape = next
        }
        return shape
    }

    private func lookUp(_ name: String, _ scopes: ArraySlice<TemplateShape>) -> TemplateShape? {
        for scope in scopes.reversed() {
            if let found = member(name, of: scope) { return found }
        }
        return nil
    }

    private func member(_ name: String, of shape: TemplateShape) -> TemplateShape? {
        switch shape {
        case .open: .open
        case .strings: strings.contains(name) ? .text : nil
        case .model(let members): members()[name]
        default: nil
        }
    }

    private func near(_ name: String, _ scopes: [TemplateShape]) -> String? {
        let known = scopes.flatMap { shape -> [String] in
            switch shape {
            case .strings: strings.sorted()
            case .model(let members): members().keys.sorted()
            default: []
            }
        }
        return DidYouMean.nearest(to: name, among: known)
    }

    /// What `.` stands for within a section.
    private func inside(_ shape: TemplateShape?) -> TemplateShape {
        switch shape {
        case .list(let element): element
        case .some(let shape): shape
        case nil: .open
        }
    }

    private func place(_ range: Range<Int>, in template: CheckedTemplate) -> SourcePlace {
        SourcePlace(file: template.file.file, range: template.source.range(ofBytes: range))
    }

    /// A partial is checked at each place that includes it, but a problem is told once.
    private mutating func report(_ diagnostic: Diagnostic) {
        let range = diagnostic.place.range
        let key = "\(diagnostic.place.file):\(range?.line ?? 0):\(range?.column ?? 0):\(diagnostic.message.en)"
        if reported.insert(key).inserted { diagnostics.append(diagnostic) }
    }
}
