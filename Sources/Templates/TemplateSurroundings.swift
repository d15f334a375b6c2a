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

    mutating func enter(_ shape: TemplateShape, repeats: Bool = false) {
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
