internal import Diagnostics
internal import Languages
internal import SiteModel

/// Values that name other records of the site.
extension DraftBuilder {
    /// By its id, or by a name that one organisation only has.
    mutating func setOrganisation(_ written: WrittenValue) {
        guard let id = organisation(named: written.text) else { return keep(written, because: .organisation) }
        draft.organisation = id
    }

    func organisation(named name: String) -> String? {
        let all = surroundings.organisations
        if all.contains(where: { $0.id == name }) { return name }
        let wanted = lettersOnly(name)
        let found = all.filter { $0.names.contains { lettersOnly($0) == wanted } }
        return found.count == 1 ? found.first?.id : nil
    }

    mutating func addCategories(_ written: WrittenValue) {
        for part in written.parts {
            guard let id = category(named: part) else {
                keep(written, part, because: .category)
                continue
            }
            if !draft.categories.contains(id) { draft.categories.append(id) }
        }
    }

    func category(named name: String) -> String? { record(named: name, in: surroundings.data.categories) { $0 } }

    func country(named name: String) -> String? { record(named: name, in: surroundings.data.countries) { $0 } }

    mutating func addFees(_ written: WrittenValue) {
        for part in written.parts {
            if surroundings.data.fees[part] == nil {
                keep(written, part, because: .fee)
            } else if !draft.fees.contains(part) {
                draft.fees.append(part)
            }
        }
    }

    /// Ids of sources; those that the site lacks are reported and kept.
    mutating func sources(_ written: WrittenValue, known: (String) -> Bool) -> [String] {
        let parts = written.text.split { $0 == ";" || $0 == "," || $0.isWhitespace }.map(String.init)
        if parts.contains(where: { !known($0) }) { keep(written, because: .source) }
        return parts.filter(known)
    }

    mutating func addCoverage(_ written: WrittenValue) {
        for part in written.parts {
            guard let code = areaCode(part) else {
                keep(written, part, because: .area)
                continue
            }
            if !draft.coverage.contains(code) { draft.coverage.append(code) }
        }
    }

    /// Kemendagri's code of a region, or the letters of a country.
    func areaCode(_ text: String) -> String? {
        if text.uppercased() == "ID" || lettersOnly(text) == "indonesia" { return "ID" }
        return surroundings.data.knowsRegion(text) ? text : country(named: text)
    }

    /// - Parameter name: The words of a record.
    private func record<Record>(
        named name: String, in table: RecordTable<Record>, words: (Record) -> LocalizedWords?
    ) -> String? {
        if table[name] != nil { return name }
        let wanted = lettersOnly(name)
        let found = table.all.filter { entry in
            lettersOnly(entry.id) == wanted
                || surroundings.names(words(entry.record)).contains { lettersOnly($0) == wanted }
        }
        return found.count == 1 ? found.first?.id : nil
    }
}

extension SharedData {
    /// Whether a text is Kemendagri's code of a region; any code where the site has no table of regions.
    func knowsRegion(_ text: String) -> Bool {
        guard let code = RegionCode(text), code.level != .country else { return false }
        return regions.isEmpty || regions.has(code)
    }
}
