internal import SiteModel
internal import YAML

extension PageViewBuilder {
    /// What an organisation is and runs; nothing for other pages.
    func organisation(_ id: PageID) -> OrganisationView? {
        guard let facts = site[id].organisation else { return nil }
        let words = records.words
        let own = site[id].id
        var view = OrganisationView()
        view.kind = facts.kind.map { words["organisation_" + $0.rawValue] }
        view.parent = facts.parent.flatMap(organisationLink)
        view.parts = (site.knowledge.partsOfOrganisation[own] ?? []).filter { cards[$0].exists }.map {
            titleLink($0)
        }
        view.services = (site.knowledge.servicesOfOrganisation[own] ?? []).compactMap { card($0, records) }
        view.website = facts.website?.text
        view.email = facts.email?.text
        view.otherNames = facts.otherNames
        view.formerNames = facts.formerNames.map { former in
            former.until.map { words.text("name_until", ["name": former.name, "year": String($0)]) } ?? former.name
        }
        return view
    }

    /// The page of the organisation with an id.
    func organisationLink(_ id: LocatedText) -> LinkView? {
        site.page(id.text).map(titleLink)
    }

    /// The words by which the browser tells whether an office on this page is open; nothing when none has hours.
    func opening(_ view: PageView, _ shown: ResolvedTranslation?) -> OpeningView? {
        let listed =
            [view.service].compactMap { $0 } + (view.organisation?.services ?? [])
            + (view.place.map { $0.team + $0.groups.flatMap(\.cards) } ?? [])
        let linked = shown?.targets.contains { target in
            guard case .page(let id, _, nil) = target, case .weekly = site[id].service?.hours else { return false }
            return true
        }
        guard linked == true || listed.contains(where: { $0.slots != nil }) else { return nil }
        return OpeningView(
            days: (words.lists["weekdays"] ?? []).joined(separator: ";"),
            holidays: site.knowledge.data.holidays.all.map { day, holiday in
                let name = records.words.text(holiday.name) ?? ""
                return "\(day)=\(name.replacing(";", with: ",").replacing("=", with: " "))"
            }.joined(separator: ";"))
    }
}
