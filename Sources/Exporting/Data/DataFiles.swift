internal import Languages
internal import SiteModel

/// Promises the open data below `/data/`; a site without public services has none.
///
/// HSDS knows no text in several languages, so there is one feed per language with the same ids in each. All other files
/// are in the site's default language and hold every service, those too that it has no text for.
func dataFiles(of site: ResolvedSite) -> [OutputFile] {
    let main = PublicServices(site, site.everyLanguage)
    guard !main.all.isEmpty else { return [] }
    // A language of a few pages may have none of a service.
    let feeds = site.languages.map { PublicServices(site, $0) }.filter { !$0.all.isEmpty }
    return feeds.map(hsdsFeed) + hsdsTables(main) + [servicesTable(main)] + places(main)
        + main.all.compactMap { card($0, main) }
}

extension ResolvedSite {
    /// The default language, with every other one to fall back to.
    fileprivate var everyLanguage: SiteLanguage {
        let tag = settings.defaultLanguage
        let chain = chain(of: tag)
        let others = languages.map(\.tag).filter { !chain.contains($0) }
        return SiteLanguage(tag: tag, name: name(of: tag) ?? tag.text, chain: chain + others)
    }
}

/// `data/hsds/<lang>/services.json`.
private func hsdsFeed(_ services: PublicServices) -> OutputFile {
    dataFile("hsds/\(services.language.tag.text)/services.json") { HSDSFeed(services).json.bytes }
}

/// `data/hsds/csv/`: the tables that have rows, and what they are.
private func hsdsTables(_ services: PublicServices) -> [OutputFile] {
    let tables = HSDSTables(HSDSBuilder(services).all)
    let title = services.site.settings.name.words(for: services.language.chain)
    let language = services.language.tag.text
    let description = dataFile("hsds/csv/datapackage.json") {
        tables.description(title: title, language: language).bytes
    }
    return tables.tables.map { table in
        dataFile("hsds/csv/" + table.file) { Array(tables.text(of: table).utf8) }
    } + [description]
}

/// `data/services.csv`.
private func servicesTable(_ services: PublicServices) -> OutputFile {
    dataFile("services.csv") { Array(ServicesTable(services).text.utf8) }
}

/// `data/places.geojson`, where any service says where on the map it is.
private func places(_ services: PublicServices) -> [OutputFile] {
    let places = PlacesMap(services)
    return places.isEmpty ? [] : [dataFile("places.geojson") { places.json.bytes }]
}

/// `data/vcard/<id>.vcf`; nothing for a service that nobody can call.
private func card(_ service: PublicService, _ services: PublicServices) -> OutputFile? {
    guard !service.facts.phones.isEmpty else { return nil }
    return dataFile("vcard/\(service.id).vcf") { Array(ServiceCard(service, in: services).text.utf8) }
}

/// A file of data, whose bytes are what it is made from.
private func dataFile(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) -> OutputFile {
    OutputFile(path: "data/" + path) {
        let bytes = make()
        return OutputFile.Plan(fingerprint: Fingerprint(of: bytes)) { bytes }
    }
}
