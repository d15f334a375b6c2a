package import Languages
package import SiteModel

/// What an import must know of the site that it writes into.
package struct ImportSurroundings: Sendable {
    package let settings: SiteSettings
    /// The folder below `content/` that gets the new pages.
    package let folder: String
    package let data: SharedData
    /// The organisations that the site has pages of.
    package let organisations: [Organisation]
    /// The file of each page whose id a new record cannot have, by id.
    package let takenIDs: [String: String]
    /// The text of `content/data/sources.yml`; nothing when there is none.
    package let sourcesText: [UInt8]?
    /// The source of all that is read; nothing for an entry for the file itself.
    package let source: String?
    /// The day of the import.
    package let today: CalendarDay

    /// An organisation by its id and the names that it goes by.
    package struct Organisation: Sendable {
        package let id: String
        package let names: [String]

        package init(id: String, names: [String]) {
            self.id = id
            self.names = names
        }
    }

    package init(
        settings: SiteSettings, folder: String, data: SharedData, organisations: [Organisation],
        takenIDs: [String: String], sourcesText: [UInt8]?, source: String?, today: CalendarDay
    ) {
        self.settings = settings
        self.folder = folder
        self.data = data
        self.organisations = organisations
        self.takenIDs = takenIDs
        self.sourcesText = sourcesText
        self.source = source
        self.today = today
    }

    var languages: [LanguageTag] { settings.languages.map(\.tag) }

    /// The path of a page from the site's folder.
    func path(of id: String) -> String { "content/\(folder)/\(id).md" }

    /// A record's words in every language of the site.
    func names(_ words: LocalizedWords?) -> [String] {
        guard let words else { return [] }
        return languages.map { words.words(for: [$0]) }
    }
}

/// A file that an import wants to write.
package struct ImportedFile: Sendable {
    /// The path from the site's folder.
    package let path: String
    package let text: [UInt8]

    package init(path: String, text: [UInt8]) {
        self.path = path
        self.text = text
    }
}

/// What an import wants to write, when nothing stands against it.
package struct ImportedContent: Sendable {
    /// New pages, in the order of the data.
    package var pages: [ImportedFile] = []
    /// `sources.yml` with the new entries; nothing when it stays as it is.
    package var sources: ImportedFile?
    /// The ids of the new entries.
    package var newSources: [String] = []
}
