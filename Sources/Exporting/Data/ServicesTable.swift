internal import Languages
internal import SiteModel
internal import YAML

/// The services as one plain table, a row each, for people with a spreadsheet.
///
/// The file begins with a byte order mark: without one, Excel takes UTF-8 for a Western code page and spoils every letter
/// beyond ASCII. Programs should read the tables of HSDS, which have none.
struct ServicesTable {
    let text: String

    private typealias Column = (name: String, cell: @Sendable (PublicService, PublicServices) -> String?)

    init(_ services: PublicServices) {
        var csv = CSVText(header: Self.columns.map(\.name))
        for service in services.all { csv.add(Self.columns.map { $0.cell(service, services) ?? "" }) }
        text = "\u{FEFF}" + csv.text
    }

    private static var columns: [Column] { about + contact + place + freshness }

    private static let about: [Column] = [
        ("id", { service, _ in service.id }), ("uuid", { service, _ in StableID.of("service/" + service.id) }),
        ("name", { service, _ in service.title }), ("language", { service, _ in service.textLanguage.text }),
        ("summary", { service, _ in service.summary }),
        ("organisation", { $1.organisation(of: $0)?.title(in: $1.language) }),
        (
            "categories",
            { service, services in
                joined(service.facts.categories.map { services.text(services.knowledge.data.categories[$0.text]) })
            }
        ), ("status", { service, _ in service.facts.status.rawValue }),
        ("eligibility", { $1.text($0.facts.eligibility) }), ("fees", { fees($0, $1) }),
    ]

    private static let contact: [Column] = [
        ("phones_from_indonesia", { service, _ in numbers(service, .voice, [.home, .both]) }),
        ("phones_from_abroad", { service, _ in numbers(service, .voice, [.abroad, .both]) }),
        ("phones_local_only", { service, _ in numbers(service, .voice, [.local]) }),
        ("whatsapp", { service, _ in numbers(service, .whatsapp, Phone.Reach.allCases) }),
        ("sms", { service, _ in numbers(service, .sms, Phone.Reach.allCases) }),
        ("phones_not_confirmed", { doubted($0, $1) }), ("email", { service, _ in service.facts.email?.text }),
        ("website", { service, _ in service.facts.website?.text }),
        ("hours", { service, _ in service.facts.hours.openStreetMap }),
        ("languages", { service, _ in joined(service.facts.languages.map(\.text)) }),
    ]

    private static let place: [Column] = [
        ("address", { service, services in service.address.flatMap { services.line($0) } }),
        ("region", { service, _ in service.address?.region?.text }),
        ("country", { service, _ in service.address?.country }),
        ("latitude", { service, _ in service.address?.latitude.map { String($0) } }),
        ("longitude", { service, _ in service.address?.longitude.map { String($0) } }),
        ("coverage", { service, _ in joined(service.facts.coverage.map(\.text)) }),
    ]

    private static let freshness: [Column] = [
        ("verified", { service, _ in service.page.facts.verified?.date.iso }),
        ("verified_how", { service, _ in service.page.facts.verified?.how.rawValue }),
        ("review_due", { service, _ in service.page.facts.reviewDue?.iso }),
        ("updated", { service, _ in service.page.facts.updated?.iso }), ("page", { $1.address(of: $0.page) }),
    ]

    private static func joined(_ texts: [String?]) -> String { texts.compactMap { $0 }.joined(separator: "; ") }

    private static func numbers(_ service: PublicService, _ type: Phone.Channel, _ reach: [Phone.Reach]) -> String {
        joined(service.facts.phones.filter { $0.type == type && reach.contains($0.reach) }.map(\.number.written))
    }

    /// Numbers whose sources do not make them certain, so that nobody takes them for more than they are.
    private static func doubted(_ service: PublicService, _ services: PublicServices) -> String {
        joined(
            service.facts.phones.filter { services.knowledge.confidence(of: $0.evidence) != .verified }
                .map(\.number.written))
    }

    private static func fees(_ service: PublicService, _ services: PublicServices) -> String {
        joined(
            service.facts.fees.compactMap { services.knowledge.data.fees[$0.text] }.map { fee in
                let amount = if case .rupiah(let number) = fee.amount { "IDR \(number)" } else { "unknown" }
                let details = [amount, fee.payer?.rawValue].compactMap { $0 }.joined(separator: ", ")
                return [services.text(fee.name), details].compactMap { $0 }.joined(separator: ": ")
            })
    }
}
