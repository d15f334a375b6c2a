package import Diagnostics
package import Languages
package import YAML

/// What stands in `content/data/`: facts that pages share.
package struct SharedData: Sendable {
    package var sources = RecordTable<SourceRecord>()
    package var fees = RecordTable<Fee>()
    package var documents = RecordTable<DocumentRecord>()
    /// Kinds of help, by id.
    package var categories = RecordTable<LocalizedWords>()
    /// Countries, by their two letters.
    package var countries = RecordTable<LocalizedWords>()
    package var regions = RegionTable()
    /// The programme's villages, by their codes.
    package var villages = RecordTable<ProgrammeVillage>()
    /// Days on which offices are closed, by their dates.
    package var holidays = RecordTable<Holiday>()
    package var glossary = RecordTable<GlossaryTerm>()
    /// Words that mean the same to somebody who searches.
    package var synonyms = RecordTable<[String]>()

    package init() {}
}

/// Where facts come from.
package struct SourceRecord: Sendable, Hashable {
    package var title: LocalizedWords
    package var publisher: LocalizedWords?
    package var url: String?
    /// The day of the source itself.
    package var date: PartialDay?
    /// The day on which somebody last compared the site with it.
    package var checked: CalendarDay
    package var confidence: Confidence
    /// The articles of a law that pages may quote.
    package var articles: [String] = []
    /// Sums in rupiah that pages may quote from it: a fine, a wage.
    package var amounts: [Int] = []
    package var note: LocalizedWords?
    /// Where it is written.
    package var place: SourcePlace?

    package init(title: LocalizedWords, checked: CalendarDay, confidence: Confidence) {
        self.title = title
        self.checked = checked
        self.confidence = confidence
    }
}

/// What something costs.
package struct Fee: Sendable, Hashable {
    /// Nothing for a cost that a single step names for itself.
    package var name: LocalizedWords?
    package var amount: Amount
    package var payer: Payer?
    /// The id of the source that is the law behind it.
    package var basis: LocatedText?
    package var needsReceipt = false
    package var evidence = Evidence()
    package var validFrom: CalendarDay?
    package var validUntil: CalendarDay?
    /// Where it is written.
    package var place: SourcePlace

    /// A sum of money.
    package enum Amount: Sendable, Hashable {
        /// Whole rupiah; zero is free of charge.
        case rupiah(Int)
        case unknown
    }

    /// Who lawfully pays; unknown where no source says it, which readers are then told.
    package enum Payer: String, Sendable, CaseIterable { case worker, employer, state, agency, unknown }

    package init(amount: Amount, place: SourcePlace) {
        self.amount = amount
        self.place = place
    }
}

/// A paper that steps ask for.
package struct DocumentRecord: Sendable, Hashable {
    package var name: LocalizedWords
    package var note: LocalizedWords?
    /// The id of the service where it can be had.
    package var origin: LocatedText?

    package init(name: LocalizedWords, note: LocalizedWords? = nil, origin: LocatedText? = nil) {
        self.name = name
        self.note = note
        self.origin = origin
    }
}
