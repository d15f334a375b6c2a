internal import Languages
internal import SiteModel
internal import YAML

extension PageViewBuilder {
    /// More than these are shown as a name and a number each, so that the page stays one that a thumb can get through.
    private static let cardLimit = 12

    /// What the page of a place shows; nothing for other pages.
    func place(_ id: PageID) -> PlaceView? {
        guard let code = site[id].region else { return nil }
        let listing = PlaceListing(of: code, in: site)
        var view = PlaceView()
        describe(code, in: &view)
        view.emergency = listing.emergency.compactMap { line($0) }
        view.team = listing.team.compactMap { card($0, records) }
        view.groups = groups(listing, of: code, name: cards[id].title)
        if listing.hasNational, let country = site.knowledge.places[.country], country != id {
            view.national = LinkView(title: records.words["place_national"], url: to(country))
        }
        view.partsTitle = records.words.text("place_parts", ["place": cards[id].title])
        // The villages of a regency stand on its page already, so that nobody has to guess the district.
        view.parts = places { code.level < .regency ? $0.parent == code : $0.ancestors.contains(code) }
        return view
    }

    private func describe(_ code: RegionCode, in view: inout PlaceView) {
        guard let village = site.knowledge.data.villages[code.text] else { return }
        let words = records.words
        view.waiting = village.isConfirmed ? nil : words["place_waiting"]
        view.named = village.nameInSource.map { words.text("place_named", ["name": $0]) }
        view.note = words.text(village.note)
    }

    /// The nearest level with a number to call shows it in full; a service without one is a line after those with one.
    private func groups(_ listing: PlaceListing, of code: RegionCode, name: String) -> [PlaceGroupView] {
        let nearest = listing.groups.firstIndex { $0.services.contains(where: hasPhone) }
        return listing.groups.enumerated().compactMap { index, group in
            guard !group.services.isEmpty else {
                // Of a team that has its office here the page would say above that it is, and here that it is not.
                let isTeamHere = listing.team.contains { site[$0].service?.address?.region?.text == code.shown }
                return isTeamHere ? nil : nobodyHere(name, isLast: listing.groups.count == 1)
            }
            let title = title(of: group.region)
            var view = PlaceGroupView(
                title: records.words.text(index == 0 ? "place_here" : "place_around", ["place": title]))
            let reachable = group.services.filter(hasPhone)
            let isInFull = index == nearest && reachable.count <= Self.cardLimit
            view.cards = isInFull ? reachable.compactMap { card($0, records) } : []
            let rest = (isInFull ? [] : reachable) + group.services.filter { !hasPhone($0) }
            view.lines = rest.compactMap { line($0) }
            return view
        }
    }

    private func hasPhone(_ id: PageID) -> Bool { site[id].service?.phones.isEmpty == false }

    /// Says that no service is known here, and where to look instead.
    private func nobodyHere(_ name: String, isLast: Bool) -> PlaceGroupView {
        let key = isLast ? "place_here_none" : "place_here_next"
        return PlaceGroupView(
            title: records.words.text("place_here", ["place": name]), note: records.words.text(key, ["place": name]))
    }

    private func title(of region: RegionCode) -> String {
        site.knowledge.data.regions.title(of: region, in: words)
    }

    /// A service as a name and the number to call from within Indonesia.
    private func line(_ id: PageID) -> ServiceView? {
        guard var view = card(id, records.quiet), let facts = site[id].service else { return nil }
        view.phones = facts.phoneFromHome.map { [records.phone($0)] } ?? []
        return view
    }

    /// The places with a page, as they lie in each other.
    func places(where isWanted: (RegionCode) -> Bool = { _ in true }) -> [PlaceEntryView] {
        let wanted = site.knowledge.places.filter { isWanted($0.key) && cards[$0.value].exists }
        return wanted.sorted { $0.key < $1.key }.map { code, id in
            let village = site.knowledge.data.villages[code.text]
            return PlaceEntryView(
                title: cards[id].title, url: to(id), code: code.shown, level: code.level.word,
                choice: String(repeating: "– ", count: max(0, code.level.rawValue - 1)) + cards[id].title,
                waiting: village?.isConfirmed == false ? records.words["place_waiting"] : nil)
        }
    }
}

extension ServiceFacts {
    /// The number to show where there is room for one: a call from within Indonesia, if there is any.
    var phoneFromHome: Phone? {
        let works = phones.filter { $0.reach == .home || $0.reach == .both }
        return works.first { $0.type == .voice } ?? works.first ?? phones.first
    }
}
