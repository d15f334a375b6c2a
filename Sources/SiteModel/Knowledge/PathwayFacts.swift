package import YAML

/// What to do when something is wrong, and who helps.
package struct PathwayFacts: Sendable, Hashable {
    package var urgency = Urgency.usual
    /// What has happened, in the person's words.
    package var situation: LocalizedWords?
    /// What to do first, and what not to do.
    package var first: [LocalizedWords] = []
    package var avoid: [LocalizedWords] = []
    /// What to keep that shows what happened.
    package var evidence: [LocalizedWords] = []
    /// What to tell whom, and that the person decides.
    package var share: [LocalizedWords] = []
    /// What may realistically come of it.
    package var outcomes: [LocalizedWords] = []
    /// Who helps, by where the person is, in the order of the file.
    package var contacts: [Contacts] = []
    package var noReply: NoReply?

    package init() {}

    /// How soon somebody must help; told in words.
    package enum Urgency: String, Sendable, CaseIterable { case now, soon, usual }

    /// Who helps somebody who is in one place.
    package struct Contacts: Sendable, Hashable {
        package let place: CallPlace
        /// Where the place is written.
        package let written: LocatedText
        /// Ids of services, the first to call first.
        package let services: [LocatedText]

        package init(place: CallPlace, written: LocatedText, services: [LocatedText]) {
            self.place = place
            self.written = written
            self.services = services
        }
    }

    /// What to do when nobody answers.
    package struct NoReply: Sendable, Hashable {
        package let after: Int
        package let unit: Unit
        /// The id of a page, often a service.
        package let next: LocatedText

        package init(after: Int, unit: Unit, next: LocatedText) {
            self.after = after
            self.unit = unit
            self.next = next
        }

        /// In what the wait is counted.
        package enum Unit: String, Sendable, CaseIterable {
            case hours, days, workingDays = "working-days", weeks
        }
    }
}
