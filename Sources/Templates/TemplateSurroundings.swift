/// Where the checker is in its walk.
struct TemplateSurroundings {
    var file: String
    /// What the sections around stand for, innermost last.
    var scopes: [TemplateShape]
    /// Whether `index()` and its like mean something here.
    var isInList = false
    /// How many sections around may repeat.
    var repetitions = 0
    /// The blocks that includers fill, outermost includer first.
    var blocks: [String: (block: TemplateBlock, file: String)] = [:]
    /// The templates and blocks that are being walked.
    var path: [String] = []

    /// Goes into a section.
    ///
    /// - Returns: Whether names inside are looked up in what it stands for. A condition, and what is shown where
    ///   something is not there, have nothing to look up.
    mutating func enter(_ shape: TemplateShape, isInverted: Bool) -> Bool {
        switch shape {
        case .list where isInverted: enter(.nothing, repeats: false)
        case _ where isInverted: return false
        case .flag: return false
        case .list(let item): enter(item, repeats: true)
        case .open: enter(.open, repeats: true)
        case .text, .html, .model, .strings, .nothing: enter(shape, repeats: false)
        }
        return true
    }

    private mutating func enter(_ shape: TemplateShape, repeats: Bool) {
        scopes.append(shape)
        isInList = repeats
        if repeats { repetitions += 1 }
    }

    func entering(_ step: String, file: String) -> Self {
        var inside = self
        inside.path.append(step)
        inside.file = file
        inside.isInList = false
        return inside
    }
}
