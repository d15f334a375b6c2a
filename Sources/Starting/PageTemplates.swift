package import Diagnostics
package import Languages
package import SiteModel
internal import YAML

/// A page that somebody is about to write: what is known of it before its first word.
package struct NewPage: Sendable {
    package var type: PageType
    package var title: String
    /// Whether the page has to name its type, since the pages of its folder have another.
    package var namesType = true
    /// Ids of services whose phones work in Indonesia and from abroad, for a pathway's contacts.
    package var contacts: (home: String?, abroad: String?) = (nil, nil)
    /// The code of the region that a page about a place is for.
    package var region: String?
    package var today: CalendarDay

    package init(type: PageType, title: String, today: CalendarDay) {
        self.type = type
        self.title = title
        self.today = today
    }

    /// The page's file with comments that say what may be written where. It builds without a diagnostic.
    package func text(_ language: MessageLanguage) -> [UInt8] {
        let template = Template(PageTemplates.bytes(of: type, language))
        return template.filled([
            "title": YAMLText.scalar(title), "type": namesType ? "\ntype: \(type.rawValue)" : "", "today": today.iso,
            "contacts": contactLines, "region": region ?? "",
        ])
    }

    private var contactLines: String {
        let lines = [("home", contacts.home), ("abroad", contacts.abroad)]
        return lines.compactMap { place, id in id.map { "  \(place): [\($0)]" } }.joined(separator: "\n")
    }
}

/// What a file or folder of this name may be called: `paspor-baru` is "Paspor baru".
package func titleFromName(_ name: String) -> String {
    let words = name.replacing("-", with: " ").replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
}

/// The texts of new pages, as they lie in `Pages`.
enum PageTemplates {
    static func bytes(of type: PageType, _ language: MessageLanguage) -> [UInt8] {
        let both = both(of: type)
        return language == .id ? both.id : both.en
    }

    private static func both(of type: PageType) -> (id: [UInt8], en: [UInt8]) {
        switch type {
        case .article: (PackageResources.article_id_md, PackageResources.article_en_md)
        case .event: (PackageResources.event_id_md, PackageResources.event_en_md)
        case .faq: (PackageResources.faq_id_md, PackageResources.faq_en_md)
        case .glossary: (PackageResources.glossary_id_md, PackageResources.glossary_en_md)
        case .guide: (PackageResources.guide_id_md, PackageResources.guide_en_md)
        case .module: (PackageResources.module_id_md, PackageResources.module_en_md)
        case .news: (PackageResources.news_id_md, PackageResources.news_en_md)
        case .organisation: (PackageResources.organisation_id_md, PackageResources.organisation_en_md)
        case .pathway: (PackageResources.pathway_id_md, PackageResources.pathway_en_md)
        case .place: (PackageResources.place_id_md, PackageResources.place_en_md)
        case .service: (PackageResources.service_id_md, PackageResources.service_en_md)
        }
    }
}

/// A text with names in braces that are filled in.
struct Template {
    private let text: String

    init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

    func filled(_ values: [String: String]) -> [UInt8] {
        // One pass, so that nothing in a value is taken for a name.
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            let after = rest[rest.index(after: open)...]
            if let close = after.firstIndex(of: "}"), let value = values[String(after[..<close])] {
                filled += value
                rest = after[after.index(after: close)...]
            } else {
                filled += "{"
                rest = after
            }
        }
        return Array((filled + rest).utf8)
    }
}
