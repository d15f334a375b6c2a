package import YAML

/// What a trainer needs to know of a part of a training.
package struct ModuleFacts: Sendable, Hashable {
    /// The id of the section that only the facilitator's page shows.
    package static let facilitatorSection = "facilitator"

    package var minutes: Int?
    /// For whom it is, and how many.
    package var group: LocalizedWords?
    /// What people can do afterwards.
    package var objective: LocalizedWords?
    package var materials: [LocalizedWords] = []
    /// Ids of pages that it works with.
    package var uses: [LocatedText] = []
    package var activities: [Activity] = []
    package var cards: [Card] = []
    package var questions: [Question] = []

    package init() {}

    /// A part of the training; its words are the section of the text that has its id.
    package struct Activity: Sendable, Hashable {
        package let id: LocatedText
        package let minutes: Int?
        package let method: LocalizedWords?

        package init(id: LocatedText, minutes: Int?, method: LocalizedWords?) {
            self.id = id
            self.minutes = minutes
            self.method = method
        }
    }

    /// A card with two sides, for cutting out.
    package struct Card: Sendable, Hashable {
        package let front: LocalizedWords
        package let back: LocalizedWords

        package init(front: LocalizedWords, back: LocalizedWords) {
            self.front = front
            self.back = back
        }
    }

    /// A question that shows what people took with them; its answer is the facilitator's.
    package struct Question: Sendable, Hashable {
        package let question: LocalizedWords
        package let answer: LocalizedWords
        package let evidence: Evidence

        package init(question: LocalizedWords, answer: LocalizedWords, evidence: Evidence) {
            self.question = question
            self.answer = answer
            self.evidence = evidence
        }
    }
}
