internal import CSV
internal import Diagnostics
internal import Languages
internal import SiteModel

/// Reads one row: each cell goes where its column says, or is kept.
struct RowReader {
    private let row: CSVRow
    private let header: TableHeader
    private let file: String
    private var builder: DraftBuilder

    init(_ row: CSVRow, header: TableHeader, file: String, surroundings: ImportSurroundings) {
        self.row = row
        self.header = header
        self.file = file
        builder = DraftBuilder(place: SourcePlace(file: file, range: row.range), surroundings: surroundings)
    }

    var diagnostics: [Diagnostic] { builder.diagnostics }

    mutating func read() -> ServiceDraft {
        readAbout()
        readWho()
        readPhones()
        readPlace()
        readRest()
        keepCellsWithoutColumn()
        builder.refuseAddress(addressColumns.compactMap { cell($0) })
        builder.finishPhones()
        return builder.draft
    }

    /// The cells of a column that say something.
    private func cells(_ column: ServiceColumn) -> [WrittenValue] {
        header.columns.indices.compactMap { index in
            guard header.columns[index].holds == column, index < row.cells.count else { return nil }
            let cell = row.cells[index]
            let place = SourcePlace(file: file, range: cell.range)
            let written = WrittenValue(
                name: header.columns[index].title, text: cell.text.trimmed, place: place, value: .text(cell.text))
            return written.isNothing ? nil : written
        }
    }

    private func cell(_ column: ServiceColumn) -> WrittenValue? { cells(column).first }

    private mutating func readAbout() {
        if let id = cell(.id) { builder.setID(id) }
        if let name = cell(.name) { builder.setTitle(name) }
        builder.draft.summary = cell(.summary)?.text.inOneLine
        builder.draft.body = cell(.description)?.text
        builder.draft.tags = cell(.tags)?.parts ?? []
        if let updated = cell(.updated) { builder.draft.updated = builder.day(updated) }
        if let source = cell(.source) {
            let known = builder.surroundings.data.sources
            builder.draft.sources = builder.sources(source) { known[$0] != nil }
        }
        builder.setVerified(date: cell(.verified), how: cell(.verifiedHow), role: cell(.verifiedRole))
        if let due = cell(.reviewDue) { builder.draft.reviewDue = builder.day(due) }
        if let language = cell(.textLanguage),
            spokenLanguage(language.text) != builder.surroundings.settings.defaultLanguage
        {
            builder.keep(language, because: .textLanguage)
        }
    }

    private mutating func readWho() {
        if let organisation = cell(.organisation) { builder.setOrganisation(organisation) }
        for categories in cells(.categories) { builder.addCategories(categories) }
        if let status = cell(.status) { builder.setStatus(status) }
        if let publish = cell(.publish) { builder.setPublish(publish) }
        if let confidential = cell(.confidential) { builder.setConfidential(confidential) }
    }

    private mutating func readPhones() {
        if let zone = cell(.timeZone) { builder.setTimeZone(zone) }
        for phones in cells(.phonesHome) { builder.addPhones(phones, reach: .home) }
        for phones in cells(.phonesAbroad) { builder.addPhones(phones, reach: .abroad) }
        for phones in cells(.phonesLocal) { builder.addPhones(phones, reach: .local) }
        for phones in cells(.phones) { builder.addPhones(phones) }
        for phones in cells(.whatsapp) { builder.addPhones(phones, type: .whatsapp) }
        for phones in cells(.sms) { builder.addPhones(phones, type: .sms) }
        for phones in cells(.phonesDoubted) { builder.doubt(phones) }
        if let hours = cell(.hours) { builder.setHours(hours) }
    }

    private let addressColumns: [ServiceColumn] = [
        .street, .region, .postalCode, .country, .latitude, .longitude, .directions,
    ]

    private mutating func readPlace() {
        if let street = cell(.street) { builder.setStreet(street) }
        if let region = cell(.region) { builder.setRegion(region) }
        builder.draft.address.postalCode = cell(.postalCode)?.text
        if let country = cell(.country) { builder.setCountry(country) }
        if let latitude = cell(.latitude) { builder.setLatitude(latitude) }
        if let longitude = cell(.longitude) { builder.setLongitude(longitude) }
        builder.draft.address.directions = cell(.directions)?.text.inOneLine
    }

    private mutating func readRest() {
        for coverage in cells(.coverage) { builder.addCoverage(coverage) }
        builder.draft.eligibility = cell(.eligibility)?.text.inOneLine
        if let fees = cell(.fees) { builder.addFees(fees) }
        for languages in cells(.languages) { builder.addLanguages(languages) }
        if let access = cell(.access) { builder.addAccess(access) }
        if let website = cell(.website) { builder.setWebsite(website) }
        builder.draft.email = cell(.email)?.text
    }

    /// What stands in columns that nobody knows, and beyond the last column.
    private mutating func keepCellsWithoutColumn() {
        for (index, column) in header.columns.enumerated() where column.holds == nil && index < row.cells.count {
            let text = row.cells[index].text
            if !text.trimmed.isEmpty { builder.keep(column.title, .text(text)) }
        }
        let extra = row.cells.dropFirst(header.columns.count)
        guard let first = extra.first(where: { !$0.text.trimmed.isEmpty }) else { return }
        builder.report(ImportDiagnostics.cellsExtra(at: SourcePlace(file: file, range: first.range)))
        for (number, cell) in extra.enumerated() where !cell.text.trimmed.isEmpty {
            builder.keep("\(header.columns.count + number + 1)", .text(cell.text))
        }
    }
}
