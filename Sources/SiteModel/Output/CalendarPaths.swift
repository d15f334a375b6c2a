package import Languages

/// Where the calendar of all events stands for the readers of a language.
package func calendarPath(in tag: LanguageTag) -> String { "data/calendar/\(tag.text).ics" }

extension ResolvedPage {
    /// Where the calendar of this one event stands.
    package func calendarPath(in tag: LanguageTag) -> String { "data/calendar/\(tag.text)/\(id).ics" }
}
