internal import Diagnostics
internal import Languages
internal import SiteModel

/// The folders of the content, and what `site.yml` says of them.
struct SectionTree {
    /// The site itself first, then by path.
    private let folders: [String]
    private let numbers: [String: Int]
    private let settings: SiteSettings

    init(_ keys: [PageKey], settings: SiteSettings) {
        folders = Set(keys.map(\.folder)).union([""]).sorted()
        numbers = Dictionary(uniqueKeysWithValues: folders.enumerated().map { ($1, $0) })
        self.settings = settings
    }

    /// Sections of `site.yml` that are most likely a folder of another name; their type and title would be lost without
    /// a word. One that is like no folder just has no pages yet.
    func mistypedSections() -> [Diagnostic] {
        let listed = Set(settings.sections.map(\.folder))
        let unlisted = folders.filter { !$0.isEmpty && !listed.contains($0) }
        return settings.sections.filter { numbers[$0.folder] == nil }.compactMap { section in
            DidYouMean.nearest(to: section.folder, among: unlisted).map {
                SectionDiagnostics.mistyped(section.folder, near: $0, at: section.range)
            }
        }
    }

    func section(of folder: String) -> SectionID { SectionID(numbers[folder] ?? 0) }

    /// The title that `site.yml` gives, else the folder's name as a person would write it.
    func title(of folder: String) -> LocalizedWords {
        guard !folder.isEmpty else { return settings.name }
        if let title = settings.sections.first(where: { $0.folder == folder })?.title { return title }
        let name = folder.split(separator: "/").last.map(String.init) ?? folder
        let words = name.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
        return LocalizedWords(words.prefix(1).uppercased() + words.dropFirst())
    }

    /// The sections with their pages in reading order.
    func sections(_ pages: [ResolvedPage], _ ids: [PageKey: PageID]) -> [ResolvedSection] {
        var members = [[PageID]](repeating: [], count: folders.count)
        for (index, page) in pages.enumerated() where !page.key.isFrontPage {
            members[page.section.index].append(PageID(index))
        }
        let fronts = folders.map { ids[PageKey(folder: $0, name: "index")] ?? PageID(0) }
        return folders.indices.map { index in
            let isNews = settings.pageType(in: folders[index]) == .news
            return ResolvedSection(
                folder: folders[index], parent: parent(of: folders[index]).map(section(of:)), frontPage: fronts[index],
                pages: members[index].sorted { precedes(pages[$0.index], pages[$1.index], newestFirst: isNews) },
                subsections: subsections(of: folders[index]).sorted {
                    rank($0, pages[fronts[$0].index]) < rank($1, pages[fronts[$1].index])
                }.map { SectionID($0) })
        }
    }

    private func precedes(_ left: ResolvedPage, _ right: ResolvedPage, newestFirst: Bool) -> Bool {
        if newestFirst, left.facts.date != right.facts.date {
            return left.facts.date?.iso ?? "" > right.facts.date?.iso ?? ""
        }
        // Places stand as they lie in each other.
        let (mine, theirs) = (left.region?.shown ?? "", right.region?.shown ?? "")
        return (left.facts.order ?? Int.max, mine, left.key.name)
            < (right.facts.order ?? Int.max, theirs, right.key.name)
    }

    private func subsections(of folder: String) -> [Int] {
        folders.indices.filter { !folders[$0].isEmpty && parent(of: folders[$0]) == folder }
    }

    /// By place in `site.yml`, then by the front page's order, then by name.
    private func rank(_ section: Int, _ front: ResolvedPage) -> (Int, Int, String) {
        let listed = settings.sections.firstIndex { $0.folder == folders[section] } ?? Int.max
        return (listed, front.facts.order ?? Int.max, folders[section])
    }

    /// The folder around a folder; nothing for the site itself.
    private func parent(of folder: String) -> String? {
        guard !folder.isEmpty else { return nil }
        return folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    }
}

/// Problems of the sections that `site.yml` lists.
enum SectionDiagnostics {
    static let all = [mistypedKind]

    private static let mistypedKind = DiagnosticKind(
        "section-mistyped", .warning,
        summary: Bilingual(
            id: "Nama bagian di site.yml tampaknya salah ketik", en: "A section of site.yml seems to be mistyped"),
        why: Bilingual(
            id: "Jenis dan judul yang ditulis untuk bagian ini tidak dipakai.",
            en: "The type and title that are written for this section are not used."),
        wrong: "sections:\n  pandaun: {type: guide}", right: "sections:\n  panduan: {type: guide}")

    static func mistyped(_ folder: String, near: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            mistypedKind, at: SourcePlace(file: "site.yml", range: range),
            message: Bilingual(
                id: "Tidak ada halaman di content/\(folder).", en: "There is no page in content/\(folder)."),
            suggestion: .didYouMean(near), replacement: near)
    }
}
