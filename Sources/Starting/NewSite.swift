package import Diagnostics
package import Languages
internal import SiteModel
internal import YAML

/// The files of a small site that somebody can publish and then make their own, by their paths.
package func newSite(name: String, today: CalendarDay, _ language: MessageLanguage) -> [(path: String, bytes: [UInt8])]
{
    let names = language == .id ? SiteNames.indonesian : SiteNames.english
    let values = [
        "name": YAMLText.scalar(name), "today": today.iso,
        "types": PageType.allCases.map(\.rawValue).sorted().joined(separator: ", "),
    ]
    var guide = NewPage(type: .guide, title: names.guide, today: today)
    guide.namesType = false
    var service = NewPage(type: .service, title: names.service, today: today)
    service.namesType = false
    let isID = language == .id
    return [
        ("site.yml", isID ? PackageResources.site_id_yml : PackageResources.site_en_yml),
        (names.start, isID ? PackageResources.start_id_txt : PackageResources.start_en_txt),
        ("content/index.md", isID ? PackageResources.home_id_md : PackageResources.home_en_md),
        ("content/\(names.help).md", isID ? PackageResources.help_id_md : PackageResources.help_en_md),
        ("content/data/sources.yml", isID ? PackageResources.sources_id_yml : PackageResources.sources_en_yml),
    ].map { ($0, Template($1).filled(values)) } + [
        ("content/\(names.guidePath).md", guide.text(language)),
        ("content/\(names.servicePath).md", service.text(language)),
    ]
}

/// How the pages of a new site are called.
private struct SiteNames {
    let start: String
    let help: String
    let guide: String
    let guidePath: String
    let service: String
    let servicePath: String

    static let indonesian = SiteNames(
        start: "MULAI.txt", help: "bantuan/index", guide: "Contoh panduan", guidePath: "panduan/contoh-panduan",
        service: "Contoh layanan", servicePath: "layanan/contoh-layanan")
    static let english = SiteNames(
        start: "START.txt", help: "help/index", guide: "Sample guide", guidePath: "guides/sample-guide",
        service: "Sample service", servicePath: "services/sample-service")
}
