package import Diagnostics
package import Languages
package import YAML

/// What the front matter of a service says of it.
package struct ServiceFacts: Sendable, Hashable {
    /// The id of the organisation that runs it.
    package var organisation: LocatedText?
    /// Ids of kinds of help.
    package var categories: [LocatedText] = []
    package var status = Status.active
    package var publish = Audience.public
    /// A shelter: its address is never written, wherever it stands.
    package var isConfidential = false
    package var phones: [Phone] = []
    package var hours = OpeningHours.unknown
    package var hoursEvidence = Evidence()
    /// Where the hours are written.
    package var hoursPlace: SourcePlace?
    /// Minutes east of Greenwich.
    package var timeZone = 7 * 60
    package var address: ServiceAddress?
    /// Kemendagri codes and countries in which it helps.
    package var coverage: [LocatedText] = []
    package var eligibility: LocalizedWords?
    /// Ids of fees.
    package var fees: [LocatedText] = []
    /// Languages that are spoken there.
    package var languages: [LanguageTag] = []
    /// What it is like to go there: a ramp, a private room.
    package var access: [Access] = []
    package var website: LocatedText?
    package var email: LocatedText?

    package init() {}

    /// Whether people can go there now.
    package enum Status: String, Sendable, CaseIterable {
        case active, inactive, closedForNow = "closed-for-now", gone
    }

    /// Who may read of it; only `public` is ever written into the site.
    package enum Audience: String, Sendable, CaseIterable { case `public`, trainers, `internal` }

    /// Whether something is there; what nobody knows is never told as "no".
    package enum AccessState: String, Sendable, CaseIterable { case yes, no, unknown }

    /// One thing that people with disabilities ask for, and whether it is there.
    package struct Access: Sendable, Hashable {
        package let feature: String
        package let state: AccessState

        package init(feature: String, state: AccessState) {
            self.feature = feature
            self.state = state
        }
    }
}

/// A number that answers.
package struct Phone: Sendable, Hashable {
    package var id: String
    package var number: PhoneNumber
    package var type = Channel.voice
    package var isFree: Bool?
    package var reach: Reach
    package var label: LocalizedWords?
    package var languages: [LanguageTag] = []
    package var answered = Answered.unknown
    package var evidence = Evidence()
    /// The number as it is written.
    package var written: LocatedText
    /// Where the phone is written.
    package var place: SourcePlace?

    package init(id: String, number: PhoneNumber, reach: Reach, written: LocatedText) {
        self.id = id
        self.number = number
        self.reach = reach
        self.written = written
    }

    /// How a number is reached.
    package enum Channel: String, Sendable, CaseIterable { case voice, whatsapp, sms }

    /// From where a call gets through.
    package enum Reach: String, Sendable, CaseIterable {
        /// Only from within Indonesia, only from abroad, from everywhere.
        case home, abroad, both
        /// Only from within the country in which the service is.
        case local
    }

    /// When somebody last answered.
    package enum Answered: Sendable, Hashable {
        case on(CalendarDay)
        case never, unknown
    }
}

/// Where an office stands.
package struct ServiceAddress: Sendable, Hashable {
    package var street: LocalizedWords?
    /// A Kemendagri code.
    package var region: LocatedText?
    package var postalCode: String?
    /// A country as it is written.
    package var writtenCountry: LocatedText?
    /// Two letters.
    package var country: String { writtenCountry?.text.uppercased() ?? "ID" }
    package var latitude: Double?
    package var longitude: Double?
    /// The way there in words: a landmark, the bus.
    package var directions: LocalizedWords?
    package var evidence = Evidence()
    /// Where the address is written.
    package var place: SourcePlace?

    package init() {}
}
