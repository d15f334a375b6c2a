internal import Markdown
internal import SiteModel
internal import YAML

/// What stands around the sections of a guide's steps, by the number of their headings.
///
/// Steps that follow each other become the items of one ordered list, and each heading begins with the number of its step
/// in words: so it reads right to the eye, in a screen reader's list of headings, and on paper.
struct StepMarkup: Sendable {
    private(set) var starts: [Int: String] = [:]
    private(set) var ends: [Int: String] = [:]
    private(set) var labels: [Int: [UInt8]] = [:]
    /// What the template makes of a step's facts.
    private(set) var facts: [Int: [UInt8]] = [:]

    /// A page without steps.
    init() {}

    /// - Parameters:
    ///   - label: The words before the heading of a step.
    ///   - facts: What stands below its text.
    init(
        _ guide: GuideFacts, in text: ResolvedTranslation, label: (GuideStep) -> [UInt8],
        facts makeFacts: (GuideStep) -> [UInt8]
    ) {
        let steps = Dictionary(guide.steps.map { ($0.id.text, $0) }) { first, _ in first }
        let headings = text.loaded.body.headings
        // The last section of each level that may still be followed by one of its own kind.
        var open: [(level: Int, index: Int, isStep: Bool)] = []
        for (index, heading) in headings.enumerated() where heading.opensSection {
            let step = steps[text.headingIDs[index]]
            while let last = open.last, last.level > heading.level { endList(open.removeLast()) }
            let before = open.last?.level == heading.level ? open.removeLast() : nil
            if step == nil, let before { endList(before) }
            open.append((heading.level, index, step != nil))
            guard let step else { continue }
            starts[index] = (before?.isStep == true ? "" : "<ol class=\"steps\">\n") + "<li value=\"\(step.number)\">\n"
            labels[index] = label(step)
            facts[index] = makeFacts(step)
            ends[index] = "</li>\n"
        }
        while let last = open.popLast() { endList(last) }
    }

    private mutating func endList(_ section: (level: Int, index: Int, isStep: Bool)) {
        if section.isStep { ends[section.index]? += "</ol>\n" }
    }
}
