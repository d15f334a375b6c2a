internal import Languages
internal import SiteModel
internal import YAML

extension PageViewBuilder {
    /// What to do when something is wrong, with the phones that work from each place.
    func pathway(_ facts: PathwayFacts) -> PathwayView {
        let words = records.words
        func texts(_ all: [LocalizedWords]) -> [String] { all.compactMap { words.text($0) } }
        var view = PathwayView()
        view.urgency = facts.urgency.rawValue
        view.urgencyTitle = words["urgency_" + facts.urgency.rawValue]
        view.situation = words.text(facts.situation)
        view.calls = firstCalls(facts.contacts)
        (view.first, view.avoid) = (texts(facts.first), texts(facts.avoid))
        (view.evidence, view.share) = (texts(facts.evidence), texts(facts.share))
        view.outcomes = texts(facts.outcomes)
        view.places = facts.contacts.map(placeContacts)
        view.noReply = facts.noReply.map(noReply)
        return view
    }

    /// The first number for each place. Countries come into the first screen only where nothing is for all of abroad.
    private func firstCalls(_ contacts: [PathwayFacts.Contacts]) -> [CallView] {
        let hasAbroad = contacts.contains { $0.place == .abroad }
        return contacts.filter { !hasAbroad || $0.place == .home || $0.place == .abroad }.compactMap { contacts in
            for id in contacts.services.compactMap({ site.page($0.text) }) {
                guard let phone = site[id].service?.phones(workingFrom: contacts.place).first else { continue }
                return CallView(
                    place: title(of: contacts.place), service: cards[id].title, phone: records.phone(phone))
            }
            return nil
        }
    }

    private func placeContacts(_ contacts: PathwayFacts.Contacts) -> PlaceContactsView {
        PlaceContactsView(
            id: "pathway-" + contacts.place.key.lowercased(), title: title(of: contacts.place),
            services: contacts.services.compactMap { id in
                site.page(id.text).flatMap { card($0, records, from: contacts.place) }
            })
    }

    private func title(of place: CallPlace) -> String {
        switch place {
        case .home, .abroad: records.words["person_" + place.key]
        case .country(let letters):
            records.words.text(
                "person_country",
                ["country": records.words.text(site.knowledge.data.countries[letters]) ?? letters])
        }
    }

    private func noReply(_ facts: PathwayFacts.NoReply) -> NoReplyView {
        let wait = records.words.count(facts.after, of: "wait_" + facts.unit.rawValue)
        var view = NoReplyView(text: records.words.text("no_reply", ["wait": wait]))
        guard let id = site.page(facts.next.text) else { return view }
        view.service = card(id, records)
        if view.service == nil { view.link = LinkView(title: cards[id].title, url: to(id)) }
        return view
    }
}
