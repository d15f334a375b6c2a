package import Diagnostics
package import Languages
package import SiteModel

/// Sheets for the printer, made from a page of the site in one language.
package struct Handout: Sendable {
    package let kind: HandoutKind
    /// What it is about: the id of a page, or the code of a place.
    package let id: String
    package let language: LanguageTag
    package let title: String
    /// Print-ready HTML; nothing else of it is made anew when its PDF is wanted.
    package let html: OutputFile
    /// As many pages as it should have; nothing where it may have any number.
    package let pageLimit: Int?
    /// The page that it is made from.
    package let page: PageID
    /// The day of the text.
    package let version: CalendarDay?
    /// The day until which nobody needs to check it again, where that day is past.
    package let overdueSince: CalendarDay?
    /// Whether it is read as a folded stack of sheets.
    package let isBooklet: Bool
    /// The file that people change to change the handout.
    package let source: SourcePlace

    /// The name of its files without what they end in: `handouts/id/guide-paspor`.
    package var path: String { String(html.path.dropLast(".html".count)) }

    /// What it is called on the command line: `guide-paspor`.
    package var name: String { String(path.drop { $0 != "/" }.dropFirst().drop { $0 != "/" }.dropFirst()) }
}

/// Where the handouts of the site stand in its output.
package let handoutsFolder = "handouts"

/// A handout that the site offers, ready to print.
package struct OfferedHandout: Sendable {
    package let handout: Handout
    /// The path in the output, `.pdf` or `.html`.
    package let path: String
    /// In bytes.
    package let size: Int

    package init(handout: Handout, path: String, size: Int) {
        self.handout = handout
        self.path = path
        self.size = size
    }
}
