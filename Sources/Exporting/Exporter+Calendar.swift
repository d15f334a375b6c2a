internal import Languages
internal import SiteModel
internal import YAML

extension Exporter {
    /// A calendar of all events for the readers of each language, and one for each event.
    func calendars() -> [OutputFile] {
        site.languages.flatMap { language in
            let events = site.pages.filter { $0.event != nil && $0.shown(in: language) != nil }
            guard !events.isEmpty else { return [OutputFile]() }
            let all = calendarFile(calendarPath(in: language.tag), events, language)
            return [all] + events.map { calendarFile($0.calendarPath(in: language.tag), [$0], language) }
        }
    }

    private func calendarFile(_ path: String, _ events: [ResolvedPage], _ language: SiteLanguage) -> OutputFile {
        file(path) { calendar(of: events, language) }
    }

    private func calendar(of events: [ResolvedPage], _ language: SiteLanguage) -> String {
        var calendar = ContentLines()
        calendar.add("BEGIN", "VCALENDAR")
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", "-//Suluh//Suluh//\(language.tag.text.uppercased())")
        calendar.add("CALSCALE", "GREGORIAN")
        calendar.add("METHOD", "PUBLISH")
        calendar.add("X-WR-CALNAME", text: site.settings.name.words(for: language.chain))
        for page in events {
            if let event = page.event { add(event, of: page, language, to: &calendar) }
        }
        calendar.add("END", "VCALENDAR")
        return calendar.text
    }

    private func add(
        _ event: EventFacts, of page: ResolvedPage, _ language: SiteLanguage, to calendar: inout ContentLines
    ) {
        calendar.add("BEGIN", "VEVENT")
        calendar.add("UID", StableID.of("event/" + page.id) + "@" + host)
        calendar.add("DTSTAMP", compact(site.today) + "T000000Z")
        calendar.add("DTSTART", compact(event.start))
        if let end = event.end { calendar.add("DTEND", compact(end)) }
        calendar.add("SUMMARY", text: page.title(in: language))
        calendar.add("DESCRIPTION", text: page.shown(in: language)?.loaded.frontMatter.summary)
        calendar.add("LOCATION", text: event.place?.words(for: language.chain))
        calendar.add("CONTACT", text: event.contact.flatMap { contact($0.text, language) })
        if let url = site.settings.url { calendar.add("URL", absolute(page.path(in: language.tag), url: url)) }
        calendar.add("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
        calendar.add("END", "VEVENT")
    }

    /// Who knows more, with a number to ask.
    private func contact(_ id: String, _ language: SiteLanguage) -> String? {
        guard let page = site.page(id), let service = site[page].service else { return nil }
        let number = service.phones.first?.number.written
        return [site[page].title(in: language), number].compactMap { $0 }.joined(separator: ", ")
    }

    /// The same for a page however often it is built, so that a calendar knows an event again.
    private var host: String {
        let address = site.settings.url?.split(separator: "/").dropFirst().first
        return address.map(String.init) ?? "suluh"
    }

    /// `20251112`.
    private func compact(_ day: CalendarDay) -> String { day.iso.filter { $0 != "-" } }

    /// `20251112T020000Z`: in Greenwich, so that no calendar has to know a zone.
    private func compact(_ time: ZonedTime) -> String {
        let utc = time.utc
        return compact(utc.day) + "T" + utc.iso.dropFirst(11).prefix(5).filter { $0 != ":" } + "00Z"
    }
}
