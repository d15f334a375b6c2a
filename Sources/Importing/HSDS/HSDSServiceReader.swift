internal import Diagnostics
internal import Languages
internal import SiteModel

/// Reads one service of HSDS 3.0 or 3.1. One that is at several places becomes as many services, since each has its own
/// address and hours.
struct HSDSServiceReader {
    var record: HSDSRecord
    var builder: DraftBuilder
    /// The sources that the feed itself brings, and how sure they are.
    let feedSources: [String: Confidence]
    private(set) var diagnostics: [Diagnostic] = []
    /// What was kept without a word of its own.
    private(set) var keptPaths: [(path: String, place: SourcePlace)] = []

    init(_ record: HSDSRecord, feedSources: [String: Confidence], surroundings: ImportSurroundings) {
        self.record = record
        self.feedSources = feedSources
        builder = DraftBuilder(place: record.place, surroundings: surroundings)
    }

    mutating func read() -> [ServiceDraft] {
        readTexts()
        readChecks()
        readOrganisation()
        var service = record
        readPhones(&service)
        readSchedules(&service)
        record = service
        readLists()
        let places = record.records("service_at_locations")
        keepRest(of: record)
        diagnostics += builder.takeDiagnostics()
        guard !places.isEmpty else { return [finish(builder, addressParts: [])] }
        let whole = builder
        return places.map { place in
            builder = whole
            return readPlace(place, isOnly: places.count == 1)
        }
    }

    private mutating func readTexts() {
        if let id = record.written("x_slug") {
            builder.setID(id)
            // Made from the slug, in every feed of the site.
            record.drop("id", "x_page")
        }
        if let name = record.written("name") { builder.setTitle(name) }
        if let text = record.text("description") {
            let isSummary = text.unicodeScalars.count <= 200 && !text.contains(where: \.isNewline)
            if isSummary { builder.draft.summary = text.trimmed } else { builder.draft.body = text }
        }
        if let status = record.written("status") { builder.setStatus(status) }
        if let url = record.written("url") { builder.setWebsite(url) }
        builder.draft.email = record.text("email")?.trimmed
        builder.draft.eligibility = record.text("eligibility_description")?.trimmed
        if let confidential = record.written("x_confidential") { builder.setConfidential(confidential) }
        if let language = record.written("x_language"),
            LanguageTag(language.text) != builder.surroundings.settings.defaultLanguage
        {
            builder.keep(language, because: .textLanguage)
        }
    }

    private mutating func readChecks() {
        if let modified = record.written("last_modified") { builder.draft.updated = builder.day(modified) }
        // Without a word on how it was checked, a date alone stays what HSDS says it is.
        if record.node["x_verified_how"]?.scalar != nil {
            let (date, how) = (record.written("assured_date"), record.written("x_verified_how"))
            builder.setVerified(date: date, how: how, role: record.written("x_verified_by"))
        }
        if let due = record.written("x_review_due") { builder.draft.reviewDue = builder.day(due) }
    }

    /// The organisation's own page says all that the site knows of it; of any other all is kept.
    private mutating func readOrganisation() {
        guard var organisation = record.record("organization") else { return }
        let name = organisation.text("name") ?? ""
        if let slug = organisation.text("x_slug"), builder.organisation(named: slug) == slug {
            builder.draft.organisation = slug
            return
        }
        // Our own feeds name a service its own provider when it has none, since HSDS needs one.
        let isItself = name == builder.draft.title && organisation.node["x_slug"] == nil && record.node["x_slug"] != nil
        if isItself { return }
        record.giveBack("organization")
        if let id = builder.organisation(named: name) {
            builder.draft.organisation = id
        } else if let node = record.node["organization"] {
            let place = SourcePlace(file: record.file, range: node.range)
            builder.keep(
                WrittenValue(name: "organization", text: name, place: place, value: .json(node)),
                because: .organisation)
            record.drop("organization")
        }
    }

    private mutating func readLists() {
        for var language in record.records("languages") { readLanguage(&language) }
        for var area in record.records("service_areas") {
            let scheme = area.text("x_area_scheme")
            if scheme != nil { area.drop("id", "name", "extent_type") }
            if scheme != nil, let extent = area.written("extent") { builder.addCoverage(extent) }
            keepRest(of: area)
        }
        for var attribute in record.records("attributes") { readAttribute(&attribute) }
        for cost in record.records("cost_options") { readCost(cost) }
    }

    private mutating func readLanguage(_ language: inout HSDSRecord) {
        language.drop("id", "name")
        if let code = language.written("code") {
            builder.addLanguages(code)
        } else if let name = language.node["name"]?.scalar, let tag = spokenLanguage(name) {
            builder.draft.languages.append(tag)
        } else {
            language.giveBack("name")
        }
        keepRest(of: language)
    }

    /// A term of a taxonomy is a kind of help when the site has one with its code or name.
    private mutating func readAttribute(_ attribute: inout HSDSRecord) {
        let term = attribute.node["taxonomy_term"]
        let names = [term?["code"], term?["name"], attribute.node["label"]].compactMap { $0?.scalar }
        guard let id = names.compactMap({ builder.category(named: $0) }).first else { return keepWhole(attribute) }
        if !builder.draft.categories.contains(id) { builder.draft.categories.append(id) }
    }

    /// A fee when the site has one with this name and amount; never one that nobody says who pays.
    private mutating func readCost(_ cost: HSDSRecord) {
        let option = lettersOnly(cost.node["option"]?.scalar ?? "")
        let amount = cost.node["amount"]?.scalar.flatMap { Double($0) }.flatMap { Int(exactly: $0) }
        let same = builder.surroundings.data.fees.all.filter { fee in
            let known: Int? = if case .rupiah(let number) = fee.record.amount { number } else { nil }
            return known == amount && builder.surroundings.names(fee.record.name).contains { lettersOnly($0) == option }
        }
        guard same.count == 1, let id = same.first?.id, !option.isEmpty else { return keepWhole(cost) }
        if !builder.draft.fees.contains(id) { builder.draft.fees.append(id) }
    }

    // MARK: The rest

    /// Keeps what nobody took of an object; ids of objects that were used say nothing by themselves.
    mutating func keepRest(of record: HSDSRecord) {
        for (name, value) in record.untaken {
            let path = record.path(of: name)
            builder.keep(path, .json(value))
            // The id by which the feed knows the service is worth keeping, but no news.
            if path != "id" { keptPaths.append((path, SourcePlace(file: record.file, range: value.range))) }
        }
    }

    mutating func keepWhole(_ record: HSDSRecord) {
        builder.keep(record.path, .json(record.node))
        keptPaths.append((record.path, record.place))
    }

    mutating func finish(_ built: DraftBuilder, addressParts: [WrittenValue]) -> ServiceDraft {
        var built = built
        built.refuseAddress(addressParts)
        built.finishPhones()
        diagnostics += built.takeDiagnostics()
        return built.draft
    }
}
