internal import Languages
internal import SiteModel
internal import YAML

/// What a page shows, in the words of schema.org: one block of JSON-LD for programs that read instead of people.
///
/// It says nothing that the page does not say.
struct StructuredData {
    private let view: PageView
    private let page: ResolvedPage
    private let site: ResolvedSite
    private let words: FactWords

    init(_ view: PageView, of page: ResolvedPage, in site: ResolvedSite, words: FactWords) {
        self.view = view
        self.page = page
        self.site = site
        self.words = words
    }

    var text: String { String(decoding: webPage.bytes, as: UTF8.self) }

    private var webPage: JSONValue {
        .object(about + (page.key.isFrontPage ? [] : entry))
    }

    private var about: [JSONMember] {
        JSONMember.known([
            "@context": "https://schema.org", "@type": "WebPage", "url": .text(view.canonical),
            "name": .text(view.title), "description": .known(view.summary), "inLanguage": .text(view.mainLang),
            "isPartOf": JSONValue(["@type": "WebSite", "name": .known(view.site.name)]), "breadcrumb": trail,
        ])
    }

    /// What only a page of its own says; front pages are lists.
    private var entry: [JSONMember] {
        JSONMember.known([
            "datePublished": page.facts.date.map { .text($0.iso) },
            "dateModified": page.facts.updated.map { .text($0.iso) },
            "expires": page.facts.expires.map { .text($0.iso) },
            "lastReviewed": page.facts.verified.map { .text($0.date.iso) },
            "mainEntity": page.service.map(service) ?? page.organisation.map(organisation),
        ])
    }

    /// Addresses are relative, as they are on the page; the page's own address makes them complete.
    private var trail: JSONValue? {
        guard !view.breadcrumbs.isEmpty else { return nil }
        let items = view.breadcrumbs.enumerated().map { index, link in
            JSONValue([
                "@type": "ListItem", "position": .number(index + 1), "name": .text(link.title), "item": .text(link.url),
            ])
        }
        return JSONValue(["@type": "BreadcrumbList", "itemListElement": .list(items)])
    }

    // MARK: Services

    private func service(_ facts: ServiceFacts) -> JSONValue {
        let shown = view.service ?? ServiceView()
        let owner = facts.organisation.flatMap { site.page($0.text) }.flatMap { site[$0].organisation }
        return JSONValue([
            "@type": owner?.kind == .government ? "GovernmentService" : "Service", "name": .text(view.title),
            "serviceOperator": owner?.kind == .government ? provider(shown) : nil,
            "provider": owner?.kind == .government ? nil : provider(shown),
            "serviceType": .filled(shown.categories), "areaServed": .filled(shown.coverage),
            "hoursAvailable": .filled(hours(facts)), "availableChannel": .filled(channels(facts)),
            "offers": .filled(facts.fees.compactMap { site.knowledge.data.fees[$0.text] }.compactMap(offer)),
        ])
    }

    private func provider(_ shown: ServiceView) -> JSONValue? {
        shown.organisation.map { JSONValue(["@type": "Organization", "name": .text($0.title), "url": .text($0.url)]) }
    }

    private func channels(_ facts: ServiceFacts) -> [JSONValue] {
        let languages = JSONValue.filled(facts.languages.map(\.text))
        var channels = facts.phones.map { phone in
            JSONValue([
                "@type": "ServiceChannel", phone.type == .sms ? "serviceSmsNumber" : "servicePhone": contact(phone),
                "availableLanguage": phone.languages.isEmpty ? languages : .filled(phone.languages.map(\.text)),
            ])
        }
        if let website = facts.website {
            channels.append(JSONValue(["@type": "ServiceChannel", "serviceUrl": .text(website.text)]))
        }
        if let address = facts.address, !facts.isConfidential {
            channels.append(JSONValue(["@type": "ServiceChannel", "serviceLocation": place(address)]))
        }
        return channels
    }

    private func contact(_ phone: Phone) -> JSONValue {
        let kind = words.text(phone.label) ?? words["phone_" + phone.type.rawValue]
        return JSONValue([
            "@type": "ContactPoint", "telephone": .text(phone.number.dialled), "contactType": .known(kind),
            "contactOption": phone.isFree == true ? "TollFree" : nil,
        ])
    }

    private func place(_ address: ServiceAddress) -> JSONValue {
        JSONValue([
            "@type": "Place",
            "address": JSONValue([
                "@type": "PostalAddress", "streetAddress": .known(words.text(address.street)),
                "postalCode": .known(address.postalCode), "addressCountry": .text(address.country),
            ]),
        ])
    }

    /// Nothing for hours that nobody knows.
    private func hours(_ facts: ServiceFacts) -> [JSONValue] {
        facts.hours.sessions.map { session in
            JSONValue([
                "@type": "OpeningHoursSpecification",
                "dayOfWeek": .list(session.days.map { .text($0.englishName) }),
                "opens": .text(TimeOfDay(session.opens).text), "closes": .text(TimeOfDay(session.lastMinute).text),
            ])
        }
    }

    private func offer(_ fee: Fee) -> JSONValue? {
        guard case .rupiah(let amount) = fee.amount else { return nil }
        return JSONValue([
            "@type": "Offer", "name": .known(words.text(fee.name)), "price": .number(amount), "priceCurrency": "IDR",
        ])
    }

    // MARK: Organisations

    private func organisation(_ facts: OrganisationFacts) -> JSONValue {
        let type =
            switch facts.kind {
            case .government: "GovernmentOrganization"
            case .ngo: "NGO"
            case .university: "CollegeOrUniversity"
            case .union: "WorkersUnion"
            case .community, .international, nil: "Organization"
            }
        return JSONValue(["@type": .text(type), "name": .text(view.title), "description": .known(view.summary)])
    }
}

extension Weekday {
    /// The name by which schema.org knows the day.
    fileprivate var englishName: String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
    }
}
