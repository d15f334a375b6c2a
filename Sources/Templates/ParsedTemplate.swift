internal import Diagnostics

/// A template read into its structure, with what is wrong with its tags.
struct ParsedTemplate {
    static let maximalBytes = 65_536
    static let maximalBraces = 8_000
    static let maximalDepth = 64

    let file: TemplateFile
    private(set) var nodes: [TemplateNode] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let source: SourceText
    private var open: [Open] = []

    /// A tag that waits for its `{{/…}}`, and what has been read inside it.
    private struct Open {
        let tag: TemplateTag
        var nodes: [TemplateNode] = []
        var blocks: [TemplateBlock] = []
    }

    init(_ file: TemplateFile) {
        self.file = file
        let bytes = Array(file.text.utf8)
        source = SourceText(bytes)
        guard bytes.count <= Self.maximalBytes, bytes.count(where: { $0 == UInt8(ascii: "{") }) <= Self.maximalBraces
        else {
            diagnostics = [.templateTooLarge(at: SourcePlace(file: file.file))]
            return
        }
        var end = 0
        for tag in TemplateTagReader(bytes) {
            let extent = tag.extent(in: bytes)
            addText(bytes[end..<max(end, extent.lowerBound)])
            end = max(end, extent.upperBound)
            read(tag)
            guard diagnostics.isEmpty else { return }
        }
        addText(bytes[end...])
        if let tag = open.last?.tag, diagnostics.isEmpty { diagnostics = [.templateUnclosed(tag.name, at: place(tag))] }
    }

    private mutating func read(_ tag: TemplateTag) {
        guard tag.isClosed else { return report(.templateBrokenTag(at: place(tag))) }
        switch tag.sort {
        case .comment: return
        case .setting: return report(.templateSetting(at: place(tag)))
        default: break
        }
        guard Self.isName(tag.name, of: tag.sort) else { return report(.templateBrokenTag(at: place(tag))) }
        if isDirectlyInParent, ![.block, .close].contains(tag.sort) { return report(.templateLost(at: place(tag))) }
        switch tag.sort {
        case .variable, .raw: add(.variable(name(tag), isRaw: tag.sort == .raw))
        case .partial: add(.partial(tag.name, range(tag)))
        case .close: close(tag)
        default:
            guard open.count < Self.maximalDepth else { return report(.templateTooLarge(at: place(tag))) }
            open.append(Open(tag: tag))
        }
    }

    private var isDirectlyInParent: Bool { open.last?.tag.sort == .parent }

    private mutating func close(_ tag: TemplateTag) {
        guard let last = open.last else { return report(.templateNeverOpened(tag.name, at: place(tag))) }
        guard last.tag.name == tag.name else {
            return report(
                .templateClosesOther(tag.name, open: last.tag.name, line: range(last.tag).line, at: place(tag)))
        }
        open.removeLast()
        let range = range(last.tag)
        switch last.tag.sort {
        case .parent: add(.parent(last.tag.name, range, last.blocks))
        case .block:
            let block = TemplateBlock(name: last.tag.name, range: range, nodes: last.nodes)
            if isDirectlyInParent { open[open.count - 1].blocks.append(block) } else { add(.place(block)) }
        default: add(.section(name(last.tag), isInverted: last.tag.sort == .inverted, last.nodes))
        }
    }

    private mutating func addText(_ text: ArraySlice<UInt8>) {
        // Between the blocks of a parent there are only line ends; tags that would be lost there are reported.
        if !text.isEmpty, !isDirectlyInParent { add(.text(Array(text))) }
    }

    private mutating func add(_ node: TemplateNode) {
        if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
    }

    private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    private func name(_ tag: TemplateTag) -> TemplateName { TemplateName(tag.name, range(tag)) }
    private func range(_ tag: TemplateTag) -> SourceRange { source.range(ofBytes: tag.bytes) }
    private func place(_ tag: TemplateTag) -> SourcePlace { SourcePlace(file: file.file, range: range(tag)) }

    /// Letters and digits, which look alike in every editor, and the few signs that mean something.
    private static func isName(_ name: String, of sort: TemplateTag.Sort) -> Bool {
        let more =
            [.partial, .parent].contains(sort) ? "-_/" : sort == .block ? "-_" : sort == .close ? ".-_()/" : ".-_()"
        return !name.isEmpty
            && name.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
                    || more.unicodeScalars.contains($0)
            }
    }
}
