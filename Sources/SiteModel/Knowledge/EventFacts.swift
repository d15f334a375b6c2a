package import Languages
package import YAML

/// Something that takes place at a time.
package struct EventFacts: Sendable, Hashable {
    package var start: ZonedTime
    package var end: ZonedTime?
    package var place: LocalizedWords?
    /// A Kemendagri code.
    package var region: LocatedText?
    /// For whom it is.
    package var who: LocalizedWords?
    /// The id of the service that knows more.
    package var contact: LocatedText?
    package var cost: Cost?
    package var isCancelled = false

    package init(start: ZonedTime) { self.start = start }

    /// What taking part costs; nothing was written where this is absent.
    package enum Cost: Sendable, Hashable {
        case free, unknown
        /// The id of a fee.
        case fee(LocatedText)
    }

    /// When it is over: its end, else the end of the day on which it starts.
    package var lastMoment: ZonedTime { end ?? start.endOfDay }

    /// Whether it was over before a day began. A build knows only the day; the reader's device knows the hour.
    package func hasEnded(before day: CalendarDay) -> Bool { lastMoment.day < day }
}

/// The answer to a question that people often ask.
package struct AnswerFacts: Sendable, Hashable {
    /// The id of the page that answers.
    package let page: LocatedText

    package init(page: LocatedText) { self.page = page }
}
