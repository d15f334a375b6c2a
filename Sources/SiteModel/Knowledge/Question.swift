package import YAML

/// A question of a page that leads its readers to the page that is meant for them.
package struct Question: Sendable, Hashable {
    /// Part of the address of the question's own page.
    package let id: LocatedText
    package let ask: LocalizedWords
    package let answers: [Answer]

    package init(id: LocatedText, ask: LocalizedWords, answers: [Answer]) {
        self.id = id
        self.ask = ask
        self.answers = answers
    }

    /// An answer and where it leads.
    package struct Answer: Sendable, Hashable {
        package let text: LocalizedWords
        package let goal: Goal

        package init(text: LocalizedWords, goal: Goal) {
            self.text = text
            self.goal = goal
        }
    }

    /// Where an answer leads.
    package enum Goal: Sendable, Hashable {
        /// Another question of the page.
        case question(LocatedText)
        /// The id of a page.
        case page(LocatedText)

        /// The id of what it leads to, and where that is written.
        package var written: LocatedText {
            switch self {
            case .question(let id), .page(let id): id
            }
        }
    }
}
