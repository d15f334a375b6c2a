internal import Languages
internal import SiteModel
internal import YAML

extension PageViewBuilder {
    /// The directory of a section of services; nothing for any other page.
    func directory(_ id: PageID) -> DirectoryView? {
        guard site.isDirectory(id) else { return nil }
        let folder = site[id].key.folder
        let services = site.pages.indices.map { PageID($0) }.filter { page in
            let key = site[page].key
            return site[page].service?.isListed == true && cards[page].exists
                && (key.folder == folder || folder.isEmpty || key.folder.hasPrefix(folder + "/"))
        }
        guard !services.isEmpty else { return nil }
        let entries = services.compactMap { id in directoryEntry(id).map { (id: id, view: $0) } }
        let sorted = entries.map { (key: ($0.view.title.lowercased(), $0.view.url), entry: $0) }
            .sorted { $0.key < $1.key }.map(\.entry)
        return DirectoryView(kinds: kinds(sorted), letters: letters(sorted.map(\.view)))
    }

    /// In the order of `categories.yml`; last those that have no kind. In each, what is for Indonesia comes first.
    private func kinds(_ entries: [(id: PageID, view: DirectoryEntryView)]) -> [DirectoryKindView] {
        var byKind: [String: [DirectoryEntryView]] = [:]
        let abroad = entries.filter { site[$0.id].service?.isOnlyAbroad == true }
        for entry in entries.filter({ site[$0.id].service?.isOnlyAbroad == false }) + abroad {
            let own = site[entry.id].service?.categories.map(\.text) ?? []
            let known = own.filter { site.knowledge.data.categories[$0] != nil }
            for kind in known.isEmpty ? [""] : Set(known) { byKind[kind, default: []].append(entry.view) }
        }
        return (site.knowledge.data.categories.ids + [""]).compactMap { kind in
            guard let services = byKind[kind] else { return nil }
            let title = records.words.text(site.knowledge.data.categories[kind]) ?? records.words["directory_other"]
            return DirectoryKindView(id: "kind-" + kind, title: title, services: services)
        }
    }

    private func letters(_ entries: [DirectoryEntryView]) -> [DirectoryLetterView] {
        var letters: [DirectoryLetterView] = []
        for entry in entries {
            let letter = entry.title.first.map { $0.isLetter ? $0.uppercased() : "#" } ?? "#"
            if letters.last?.letter == letter {
                letters[letters.count - 1].services.append(entry)
            } else {
                letters.append(DirectoryLetterView(letter: letter, services: [entry]))
            }
        }
        return letters
    }

    private func directoryEntry(_ id: PageID) -> DirectoryEntryView? {
        guard let facts = site[id].service else { return nil }
        let card = cards[id]
        let words = records.words
        return DirectoryEntryView(
            title: card.title, url: to(id), lang: card.shown.flatMap { $0 == reader.tag ? nil : $0.text },
            place: whereItIs(facts), phone: facts.phoneFromHome.map(records.phone),
            status: facts.status == .active ? nil : words["status_" + facts.status.rawValue],
            codes: (facts.coverage.map(\.text) + [facts.region?.shown].compactMap { $0 }).joined(separator: " "))
    }

    /// The regency in which it stands, else for whom it is.
    private func whereItIs(_ facts: ServiceFacts) -> String? {
        if let region = facts.region {
            let around = ([region] + region.ancestors).last { $0.level >= .regency } ?? region
            return site.knowledge.data.regions.title(of: around, in: words)
        }
        let names = facts.coverage.prefix(3).compactMap { records.area($0.text) }
        return names.isEmpty ? nil : names.joined(separator: ", ") + (facts.coverage.count > 3 ? " …" : "")
    }
}

extension ServiceFacts {
    /// Whether it is for people in other countries alone.
    fileprivate var isOnlyAbroad: Bool {
        !coverage.isEmpty && coverage.allSatisfy { RegionCode($0.text) == nil }
    }
}

extension ResolvedSite {
    /// Whether a page is the front page of a section of services.
    func isDirectory(_ id: PageID) -> Bool {
        self[id].key.isFrontPage && settings.pageType(in: self[id].key.folder) == .service
    }

    /// Whether a page is the front page of a section of places.
    func isListOfPlaces(_ id: PageID) -> Bool {
        self[id].key.isFrontPage && settings.pageType(in: self[id].key.folder) == .place
    }
}
