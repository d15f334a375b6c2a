package import Languages
package import YAML

/// Which region a page is about.
package struct PlaceFacts: Sendable, Hashable {
    package let region: RegionCode
    /// Where it is written; nothing for a page that nobody wrote.
    package let written: LocatedText?

    package init(region: RegionCode, written: LocatedText? = nil) {
        self.region = region
        self.written = written
    }
}

/// A village in which the programme works, as `villages.yml` has it.
package struct ProgrammeVillage: Sendable, Hashable {
    /// Its code, with its place. While a village is not confirmed, the code may be that of the region around it.
    package var code: LocatedText
    package var isConfirmed = true
    /// Its name in the source, where that is spelled otherwise.
    package var nameInSource: String?
    /// Other spellings by which people look for it.
    package var otherNames: [String] = []
    package var note: LocalizedWords?
    /// Ids of the services of the local team.
    package var team: [LocatedText] = []
    package var evidence = Evidence()

    package init(code: LocatedText) { self.code = code }

    /// Other spellings by which people look for it.
    package var spellings: [String] { [nameInSource].compactMap { $0 } + otherNames }
}

/// A day on which offices are closed all over the country.
package struct Holiday: Sendable, Hashable {
    package let day: CalendarDay
    package let name: LocalizedWords

    package init(day: CalendarDay, name: LocalizedWords) {
        self.day = day
        self.name = name
    }
}
