internal import Mustache

/// A model as the mustache library sees it.
protocol AnyTemplateNode: Sendable, MustacheParent {
    func visitLeaves(_ visit: (String) -> Void)
}

struct TemplateNode<Model: TemplateModel>: AnyTemplateNode {
    let model: Model

    init(_ model: Model) { self.model = model }

    func child(named name: String) -> Any? {
        Model.fields.value(name, of: model)?.mustacheValue
    }

    func visitLeaves(_ visit: (String) -> Void) {
        for field in Model.fields.all { field.value(model).visitLeaves(visit) }
    }
}

extension TemplateModel {
    /// Hands every text that a template could show to `visit`, in the order of the table, with the lengths of lists.
    ///
    /// A fingerprint made from this cannot miss an ingredient of the page.
    package func visitLeaves(_ visit: (String) -> Void) { TemplateNode(self).visitLeaves(visit) }
}

private struct StringsNode: MustacheParent {
    let texts: [String: String]
    func child(named name: String) -> Any? { texts[name] }
}

private struct TreeNode: MustacheParent {
    let pairs: [(key: String, value: TemplateTree)]
    func child(named name: String) -> Any? { pairs.first { $0.key == name }?.value.mustacheValue }
}

/// A value that is known but not there. With nothing at all the library would look for the name further out.
private struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}

extension TemplateTree {
    fileprivate var mustacheValue: Any? {
        switch self {
        case .text(let text): text.isEmpty || text == "false" ? nil : text
        case .list(let items): items.compactMap(\.mustacheValue)
        case .map(let pairs): TreeNode(pairs: pairs)
        }
    }

    fileprivate func visitLeaves(_ visit: (String) -> Void) {
        switch self {
        case .text(let text): visit(text)
        case .list(let items):
            visit(String(items.count))
            for item in items { item.visitLeaves(visit) }
        case .map(let pairs):
            visit(String(pairs.count))
            for pair in pairs {
                visit(pair.key)
                pair.value.visitLeaves(visit)
            }
        }
    }
}

extension TemplateValue {
    fileprivate var mustacheValue: Any? {
        switch self {
        case .text(let text): text.isEmpty ? Absent() : text
        case .html(_, let make): make()
        case .flag(let flag): flag
        case .list(let nodes, isOne: true): nodes.first ?? Absent()
        case .list(let nodes, isOne: false): nodes.map { $0 as Any }
        case .texts(let texts): texts
        case .tree(let tree): tree.mustacheValue
        case .strings(_, let texts): StringsNode(texts: texts)
        }
    }

    fileprivate func visitLeaves(_ visit: (String) -> Void) {
        switch self {
        case .text(let text): visit(text)
        case .html(let stamp, _), .strings(let stamp, _): visit(stamp)
        case .flag(let flag): visit(flag ? "1" : "0")
        case .list(let nodes, _):
            visit(String(nodes.count))
            for node in nodes { node.visitLeaves(visit) }
        case .texts(let texts):
            visit(String(texts.count))
            for text in texts { visit(text) }
        case .tree(let tree): tree.visitLeaves(visit)
        }
    }
}
