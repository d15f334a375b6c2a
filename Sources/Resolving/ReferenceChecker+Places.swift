internal import Diagnostics
internal import SiteModel
internal import YAML

extension ReferenceChecker {
    /// The programme's villages, and what `site.yml` says of emergencies and places.
    mutating func checkPlaces() {
        let file = "content/data/villages.yml"
        for (_, village) in site.knowledge.data.villages.all {
            checkRegion(village.code, names: village.spellings, in: file)
            check(village.evidence, in: file)
            for service in village.team { checkService(service, in: file) }
        }
        if let category = site.settings.emergencyCategory {
            check(category, among: site.knowledge.data.categories.ids, .category, in: "site.yml")
        }
        let hasSection = site.settings.sections.contains { $0.type == .place }
        if !site.knowledge.data.villages.isEmpty, !hasSection { report(PlaceDiagnostics.sectionMissing()) }
    }

    /// A part of Indonesia by its code, or a country by its two letters.
    mutating func checkArea(_ area: LocatedText, in file: String) {
        guard area.text.utf8.count == 2, area.text.allSatisfy(\.isLetter) else {
            checkRegion(area, in: file)
            return
        }
        if area.text != "ID" { check(area, among: site.knowledge.data.countries.ids, .country, in: file) }
    }

    /// The country of an address: any code of two letters, since imported data knows more countries than a site does.
    mutating func checkCountry(_ written: LocatedText, in file: String) {
        let isCode = written.text.utf8.count == 2 && written.text.allSatisfy { $0.isASCII && $0.isLetter }
        if !isCode { check(written, among: site.knowledge.data.countries.ids, .country, in: file) }
    }

    /// - Parameter names: What the region is called beside its code, for a guess at what was meant.
    mutating func checkRegion(_ written: LocatedText, names: [String] = [], in file: String) {
        let regions = site.knowledge.data.regions
        if let code = RegionCode(written.text), regions.has(code) { return }
        if regions.isEmpty, RegionCode(written.text) != nil {
            if !hasMissedRegions {
                report(PlaceDiagnostics.tableMissing(written.text, at: SourcePlace(file: file, range: written.range)))
            }
            hasMissedRegions = true
            return
        }
        let near = nearestRegion(to: written.text, names: names)
        report(
            ReferenceDiagnostics.missing(
                written.text, .region, near: near?.shown, name: near.flatMap { regions[$0] },
                at: SourcePlace(file: file, range: written.range)))
    }

    /// First by its name, since a slip in a code is a code of somewhere else; then by the code, among its neighbours.
    private func nearestRegion(to written: String, names: [String]) -> RegionCode? {
        let regions = site.knowledge.data.regions
        let isCode = written.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
        for name in isCode ? names : [written] + names {
            let codes = Dictionary(
                regions.codes.map { (regions[$0]?.lowercased() ?? "", $0) }, uniquingKeysWith: { min($0, $1) })
            if let near = DidYouMean.nearest(to: name.lowercased(), among: codes.keys) { return codes[near] }
        }
        guard isCode else { return nil }
        let prefix = written.prefix(5)
        let neighbours = regions.codes.filter { $0.text.hasPrefix(prefix) }.map(\.text)
        return DidYouMean.nearest(to: written, among: neighbours).flatMap { RegionCode($0) }
    }
}
