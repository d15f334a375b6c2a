package import Diagnostics
package import Languages
package import YAML

/// What stands between the two `---` lines of a page.
package struct FrontMatter: Sendable {
    package var title: String?
    package var summary: String?
    package var type: PageType?
    package var order: Int?
    package var tags: [String] = []
    package var date: CalendarDay?
    package var updated: CalendarDay?
    package var expires: CalendarDay?
    package var isDraft = false
    package var slug: LocatedText?
    package var aliases: [LocatedText] = []
    package var isSensitive = false
    package var image: LocatedText?
    package var params: YAMLNode?
    /// Ids of the sources that the text rests on.
    package var sources: [LocatedText] = []
    package var verified: Verification?
    /// The day by which somebody must check again.
    package var reviewDue: CalendarDay?
    /// Questions that lead to the page that is meant for the reader; the first stands on the page itself.
    package var questions: [Question] = []
    /// Where the page says when it was checked, or must be.
    package var reviewPlace: SourceRange?
    /// Where title and summary stand.
    package var titlePlace: SourceRange?
    package var summaryPlace: SourceRange?
    package var handouts = PageHandouts()
    /// What only pages of one type have.
    package var record = PageRecord.none

    package init() {}

    /// Whether the page is not for the public: it is never written into the site.
    package var isWithheld: Bool {
        if case .service(let service) = record { service.publish != .public } else { false }
    }
}

/// The facts that only pages of one type have.
package enum PageRecord: Sendable, Hashable {
    case none
    case guide(GuideFacts)
    case service(ServiceFacts)
    case organisation(OrganisationFacts)
    case place(PlaceFacts)
    case pathway(PathwayFacts)
    case module(ModuleFacts)
    case event(EventFacts)
    case answer(AnswerFacts)
}

/// That somebody compared the page with reality.
package struct Verification: Sendable, Hashable {
    package let date: CalendarDay
    package let how: Method
    /// A role, never a name.
    package let role: LocalizedWords?

    /// How the facts were checked.
    package enum Method: String, Sendable, CaseIterable { case phone, visit, document }

    package init(date: CalendarDay, how: Method, role: LocalizedWords?) {
        self.date = date
        self.how = how
        self.role = role
    }
}
