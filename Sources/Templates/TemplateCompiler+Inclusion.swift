internal import Diagnostics

extension TemplateCompiler {
    mutating func walk(
        partial name: String, _ range: SourceRange, _ here: TemplateSurroundings
    ) -> [TemplateInstruction] {
        guard let template = template(name, range, here) else { return [] }
        return walk(template.nodes, here.entering(name, file: template.file.file))
    }

    /// A parent is its template with places filled; of two fillings, that of the outermost includer is taken.
    mutating func walk(
        parent name: String, _ range: SourceRange, _ blocks: [TemplateBlock], _ here: TemplateSurroundings
    ) -> [TemplateInstruction] {
        guard let template = template(name, range, here) else { return [] }
        var inside = here.entering(name, file: template.file.file)
        for block in blocks where inside.blocks[block.name] == nil { inside.blocks[block.name] = (block, here.file) }
        let outer = filledPlaces
        filledPlaces = []
        let instructions = walk(template.nodes, inside)
        for block in blocks where !filledPlaces.contains(block.name) && nodesLeft > 0 {
            let place = SourcePlace(file: here.file, range: block.range)
            report(.templateUnknownBlock(block.name, parent: name, known: filledPlaces.sorted(), at: place))
        }
        filledPlaces.formUnion(outer)
        return instructions
    }

    mutating func walk(place default: TemplateBlock, _ here: TemplateSurroundings) -> [TemplateInstruction] {
        filledPlaces.insert(`default`.name)
        let (block, file) = here.blocks[`default`.name] ?? (`default`, here.file)
        let step = "\(file):\(block.range.line):\(block.range.column)"
        guard !here.path.contains(step) else {
            report(.templateCycle(block.name, at: SourcePlace(file: here.file, range: `default`.range)))
            return []
        }
        return walk(block.nodes, here.entering(step, file: file))
    }

    private mutating func template(_ name: String, _ range: SourceRange, _ here: TemplateSurroundings)
        -> ParsedTemplate?
    {
        let place = SourcePlace(file: here.file, range: range)
        guard let template = templates[name] else {
            report(.templateMissing(name, known: templates.keys.sorted(), at: place))
            return nil
        }
        guard !here.path.contains(name) else {
            report(.templateCycle(name, at: place))
            return nil
        }
        guard here.path.count < ParsedTemplate.maximalDepth else {
            report(.templateTooLarge(at: place))
            return nil
        }
        return template
    }
}
