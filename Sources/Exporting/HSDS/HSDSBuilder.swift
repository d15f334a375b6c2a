internal import Languages
internal import Markdown
internal import SiteModel
internal import YAML

/// Says what is known of services in the words of HSDS 3.1, in one language.
///
/// What the standard has no word for stands in properties whose names begin with `x_`. What nobody knows is left out or
/// said to be `unknown`; it is never told as "no".
struct HSDSBuilder {
    let services: PublicServices

    /// Organisations that run a public service: only these can be named, since only these are in the data.
    private let organisations: Set<String>

    init(_ services: PublicServices) {
        self.services = services
        organisations = Set(services.all.compactMap { services.organisation(of: $0)?.id })
    }

    /// Every service with all that belongs to it.
    var all: [HSDSObject] { services.all.map(service) }

    private func service(_ service: PublicService) -> HSDSObject {
        let facts = service.facts
        let verified = service.page.facts.verified
        var object = HSDSObject(
            .service, path(service),
            [
                "name": .text(service.title), "description": .known(service.summary),
                "url": web(facts.website), "email": mail(facts.email), "status": .text(status(facts.status)),
                "eligibility_description": .known(services.text(facts.eligibility)),
                "assured_date": verified.map { .text($0.date.iso) }, "alert": .known(alert(service)),
                "last_modified": (service.page.facts.updated ?? service.page.facts.date).map { midnight($0) },
                "x_slug": .text(service.id), "x_language": .text(service.textLanguage.text),
                "x_page": .known(services.address(of: service.page)),
                "x_hours": .text(hoursKind(facts.hours)),
                "x_confidential": facts.isConfidential ? .flag(true) : nil,
                "x_verified_how": verified.map { .text($0.how.rawValue) },
                "x_verified_by": .known(services.text(verified?.role)),
                "x_review_due": service.page.facts.reviewDue.map { .text($0.iso) },
            ])
        object.set("organization", organisation(of: service))
        object.add("phones", facts.phones.map { phone($0, of: service) })
        object.add("schedules", schedules(of: service))
        object.add("service_areas", facts.coverage.map { area($0.text, of: service) })
        object.add("languages", languages(facts.languages, within: path(service)))
        object.add("cost_options", facts.fees.compactMap { cost($0.text, of: service) })
        object.add("attributes", facts.categories.compactMap { category($0.text, of: service) })
        object.add("service_at_locations", place(of: service))
        return object
    }

    func path(_ service: PublicService) -> String { "service/" + service.id }

    private func status(_ status: ServiceFacts.Status) -> String {
        switch status {
        case .active: "active"
        case .inactive: "inactive"
        case .closedForNow: "temporarily closed"
        case .gone: "defunct"
        }
    }

    private func alert(_ service: PublicService) -> String? {
        guard let day = service.page.facts.expires, service.page.isExpired(on: services.site.today) else { return nil }
        return services.word("expired_notice", ["date": day.iso])
    }

    /// HSDS wants a time with the day of a change, and nobody notes one.
    private func midnight(_ day: CalendarDay) -> JSONValue { .text(day.iso + "T00:00:00Z") }

    // MARK: Organisations

    /// The organisation behind a service; a service that names none is its own provider, since HSDS needs one.
    private func organisation(of service: PublicService) -> HSDSObject {
        guard let page = services.organisation(of: service), let facts = page.organisation else {
            return HSDSObject(
                .organization, path(service) + "/organization",
                ["name": .text(service.title), "description": .text(service.summary ?? service.title)])
        }
        let title = page.title(in: services.language)
        let names = facts.otherNames + facts.formerNames.map(\.name)
        let summary = page.shown(in: services.language)?.loaded.frontMatter.summary
        return HSDSObject(
            .organization, "organization/" + page.id,
            [
                "name": .text(title), "alternate_name": .known(names.joined(separator: ", ")),
                "description": .text(summary ?? title), "email": mail(facts.email), "website": web(facts.website),
                "parent_organization_id": facts.parent.flatMap { parent in
                    organisations.contains(parent.text) ? .text(StableID.of("organization/" + parent.text)) : nil
                },
                "x_slug": .text(page.id), "x_kind": facts.kind.map { .text($0.rawValue) },
            ])
    }

    // MARK: Values that many records have

    /// How sure a fact is, and the ids of its sources.
    func confidence(_ evidence: Evidence) -> JSONValue {
        .text(services.knowledge.confidence(of: evidence).rawValue)
    }

    func sources(_ evidence: Evidence) -> JSONValue? { .filled(evidence.sources.map(\.text)) }

    func languages(_ tags: [LanguageTag], within path: String) -> [HSDSObject] {
        tags.map { tag in
            HSDSObject(
                .language, path + "/language/" + tag.text,
                ["name": .text(services.site.name(of: tag) ?? tag.text), "code": .text(tag.language)])
        }
    }

    private func web(_ address: LocatedText?) -> JSONValue? { address.map { .text(encodedAddress($0.text)) } }

    private func mail(_ address: LocatedText?) -> JSONValue? {
        guard let text = address?.text, text.split(separator: "@", omittingEmptySubsequences: false).count == 2,
            !text.contains(where: \.isWhitespace)
        else { return nil }
        return .text(text)
    }
}
