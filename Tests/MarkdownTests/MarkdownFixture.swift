import Foundation

/// Examples with prose between them, as the CommonMark specification has them.
///
/// An example stands between two lines of eight tildes. The first of them says what is looked at: `html`, or `search`
/// for the plain words that the index gets. A line with nothing but a dot parts the Markdown from the outcome.
struct MarkdownFixture {
    enum Part: Equatable {
        case prose(String)
        case example(kind: String, markdown: String)
    }

    private static let fence = "~~~~~~~~"
    private(set) var parts: [Part] = []

    init(_ text: String) {
        var prose = ""
        var rest = text.components(separatedBy: "\n")[...]
        while let line = rest.popFirst() {
            guard line.hasPrefix(Self.fence + " ") else {
                prose += rest.isEmpty ? line : line + "\n"
                continue
            }
            let markdown = rest.prefix { $0 != "." }
            rest = rest.dropFirst(markdown.count).drop { $0 != Self.fence }.dropFirst()
            parts.append(.prose(prose))
            prose = ""
            let kind = String(line.dropFirst(Self.fence.count + 1))
            parts.append(.example(kind: kind, markdown: markdown.map { $0 + "\n" }.joined()))
        }
        parts.append(.prose(prose))
    }

    /// The text with the outcome of every example as it came out.
    func text(outcome: (_ kind: String, _ markdown: String) -> String) -> String {
        parts.map { part in
            switch part {
            case .prose(let prose): prose
            case .example(let kind, let markdown):
                "\(Self.fence) \(kind)\n\(markdown).\n\(outcome(kind, markdown))\(Self.fence)\n"
            }
        }.joined()
    }
}
