internal import SiteModel

/// Gives each page the pages that share most of its tags, those of its own section first.
func resolveRelated(in site: inout ResolvedSite) {
    var byTag: [String: [PageID]] = [:]
    for (index, page) in site.pages.enumerated() where !page.key.isFrontPage {
        for tag in Set(page.facts.tags) { byTag[tag, default: []].append(PageID(index)) }
    }
    for (index, page) in site.pages.enumerated() where !page.facts.tags.isEmpty && !page.key.isFrontPage {
        site.pages[index].related = related(PageID(index), page, byTag, site)
    }
}

/// Only the nearest of each tag are looked at, so that a tag on every page of a large site costs no more than a rare one.
private func related(_ id: PageID, _ page: ResolvedPage, _ byTag: [String: [PageID]], _ site: ResolvedSite) -> [PageID]
{
    var shared: [PageID: Int] = [:]
    for tag in Set(page.facts.tags) {
        for other in neighbours(of: id, in: byTag[tag] ?? []) { shared[other, default: 0] += 1 }
    }
    let ranked = shared.map { other, count in
        (-count, site.pages[other.index].section == page.section ? 0 : 1, other)
    }
    return ranked.sorted { $0 < $1 }.prefix(3).map(\.2)
}

private func neighbours(of id: PageID, in pages: [PageID]) -> [PageID] {
    let reach = 12
    var low = 0
    var high = pages.count
    while low < high {
        let middle = (low + high) / 2
        if pages[middle] < id { low = middle + 1 } else { high = middle }
    }
    return pages[max(0, low - reach)..<min(pages.count, low + reach + 1)].filter { $0 != id }
}
