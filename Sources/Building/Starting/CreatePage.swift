package import Diagnostics
package import Languages
internal import Publishing
internal import SiteModel
internal import Starting

/// What the author of a new page types.
package struct NewPageRequest: Sendable {
    /// The folder that holds `site.yml`, as an absolute path.
    package var siteFolder: String
    /// A type of pages, or `translation`.
    package var type: String
    /// The page's path from `content/`; `.md` may be left out.
    package var path: String
    /// The language of a translation.
    package var language: String?
    /// The language of the comments.
    package var messages: MessageLanguage
    package var today: CalendarDay

    package init(
        siteFolder: String, type: String, path: String, language: String?, messages: MessageLanguage, today: CalendarDay
    ) {
        self.siteFolder = siteFolder
        self.type = type
        self.path = path
        self.language = language
        self.messages = messages
        self.today = today
    }

    /// What `suluh new` can make.
    package static let types = PageType.allCases.map(\.rawValue).sorted() + ["translation"]
}

/// Writes a page that says in comments what belongs where. A file that is there is never replaced.
///
/// - Returns: The file's path from the site's folder; nothing where the site cannot be read, with the reasons.
package func createPage(_ request: NewPageRequest) throws(BuildFailure) -> Reported<String?> {
    let options = TranslationOptions(siteFolder: request.siteFolder, jobs: 2)
    let loaded = try TranslationSite.load(options, keepsTexts: true)
    guard let site = loaded.value?.site else { return Reported(nil, loaded.diagnostics) }
    let path = try PagePath(request, site.settings)
    let bytes =
        if let language = path.language {
            try Translations(site, request.messages).outline(of: path.key, in: language)
        } else {
            try NewPages(site, request).text(of: path.key)
        }
    try addToSite(AdditionRequest(siteFolder: request.siteFolder, files: [(path.file, bytes)]))
    return Reported(path.file)
}

/// A new page in the default language.
private struct NewPages {
    private let site: LoadedSite
    private let request: NewPageRequest

    init(_ site: LoadedSite, _ request: NewPageRequest) {
        self.site = site
        self.request = request
    }

    func text(of key: PageKey) throws(BuildFailure) -> [UInt8] {
        guard let type = PageType(rawValue: request.type) else { throw unknownType }
        let title = titleFromName(key.isFrontPage ? key.folder : key.name)
        var page = NewPage(type: type, title: title, today: request.today)
        page.namesType = site.settings.pageType(in: key.folder) != type
        if type == .pathway { page.contacts = try contacts() }
        if type == .place { page.region = try region(named: title) }
        return page.text(request.messages)
    }

    private var unknownType: BuildFailure {
        let near = DidYouMean.nearest(to: request.type, among: NewPageRequest.types)
        let list = NewPageRequest.types.joined(separator: ", ")
        return .usage(
            Bilingual(
                id: "Tidak ada jenis halaman “\(request.type)”." + (near.map { " Maksud Anda \($0)?" } ?? "")
                    + " Pilih: \(list)",
                en: "There is no type of page “\(request.type)”." + (near.map { " Did you mean \($0)?" } ?? "")
                    + " Choose: \(list)"))
    }

    /// The first services whose phones work from Indonesia and from abroad.
    private func contacts() throws(BuildFailure) -> (home: String?, abroad: String?) {
        let home = service { $0 == .home || $0 == .both }
        let abroad = service { $0 == .abroad || $0 == .both }
        guard home != nil || abroad != nil else {
            throw .usage(
                Bilingual(
                    id: "Halaman ini harus berakhir di telepon yang dijawab. Buat dulu layanan dengan nomor teleponnya:"
                        + " suluh new service layanan/nama-kantor",
                    en: "This page has to end in a phone that is answered. First write a service with its phone:"
                        + " suluh new service services/name-of-office"))
        }
        return (home, abroad)
    }

    private func service(_ isWanted: (Phone.Reach) -> Bool) -> String? {
        site.pages.first { page in
            guard case .service(let service) = page.frontMatter.record else { return false }
            return service.status == .active && service.phones.contains { isWanted($0.reach) }
        }?.key.name
    }

    /// The region of that name, else the first one that has no page of its own.
    private func region(named name: String) throws(BuildFailure) -> String {
        let taken = Set(
            site.pages.compactMap { page -> String? in
                guard case .place(let place) = page.frontMatter.record else { return nil }
                return place.region.shown
            })
        let regions = site.data.regions
        let free = regions.codes.sorted { ($1.level, $0) < ($0.level, $1) }.filter { !taken.contains($0.shown) }
        let namesake = free.first { regions[$0]?.lowercased() == name.lowercased() }
        if let code = namesake ?? free.first { return code.shown }
        if !taken.contains("ID") { return "ID" }
        throw .usage(
            Bilingual(
                id: "Setiap wilayah sudah punya halaman. Tulis dulu wilayahnya di content/data/regions.csv",
                en: "Every region has a page already. First write the region in content/data/regions.csv"))
    }
}

/// A new translation of a page.
private struct Translations {
    private let site: LoadedSite
    private let messages: MessageLanguage

    init(_ site: LoadedSite, _ messages: MessageLanguage) {
        self.site = site
        self.messages = messages
    }

    func outline(of key: PageKey, in tag: LanguageTag) throws(BuildFailure) -> [UInt8] {
        let tags = site.settings.sourceLanguages.filter { $0 != tag }
        let sources = site.pages.filter { $0.key == key }
        guard let source = tags.lazy.compactMap({ tag in sources.first { $0.language == tag } }).first else {
            let near = DidYouMean.nearest(to: key.path, among: site.pages.map(\.key.path))
            throw .usage(
                Bilingual(
                    id: "Tidak ada halaman \(key.path) untuk diterjemahkan"
                        + (near.map { ". Maksud Anda \($0)?" } ?? ""),
                    en: "There is no page \(key.path) to translate" + (near.map { ". Did you mean \($0)?" } ?? "")))
        }
        let hints =
            messages == .id
            ? (
                "terjemahkan",
                "Terjemahkan judul-judulnya, dan tulis terjemahan di bawah tiap catatan. Lalu hapus catatannya."
            )
            : ("translate", "Translate the headings, and write the translation below each note. Then remove the notes.")
        return translationOutline(of: source, hints: (title: hints.0, body: hints.1))
    }
}
