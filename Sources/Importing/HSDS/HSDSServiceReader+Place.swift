internal import Diagnostics
internal import SiteModel

/// A service at one of its places.
extension HSDSServiceReader {
    mutating func readPlace(_ place: HSDSRecord, isOnly: Bool) -> ServiceDraft {
        var place = place
        place.drop("id")
        readPhones(&place)
        readSchedules(&place)
        var parts: [WrittenValue] = []
        if var location = place.record("location") {
            readPhones(&location)
            readSchedules(&location)
            nameApart(&location, isOnly: isOnly)
            parts = readAddress(&location)
            for accessibility in location.records("accessibility") { readAccess(accessibility) }
            if builder.draft.isConfidential, !parts.isEmpty { location.drop("description") }
            keepRest(of: location)
        }
        keepRest(of: place)
        return finish(builder, addressParts: parts)
    }

    /// The places of one service are told apart by their names.
    private mutating func nameApart(_ location: inout HSDSRecord, isOnly: Bool) {
        guard let name = location.text("name") else { return }
        if isOnly {
            if name.inOneLine != builder.draft.title { location.giveBack("name") }
        } else {
            builder.draft.title += " – " + name.inOneLine
            builder.draft.id = nil
        }
    }

    /// Every part of the address that was found.
    private mutating func readAddress(_ location: inout HSDSRecord) -> [WrittenValue] {
        location.drop("id")
        if location.node["location_type"]?.scalar == "physical" { location.drop("location_type") }
        var parts: [WrittenValue] = []
        func note(_ part: WrittenValue?) -> WrittenValue? {
            if let part { parts.append(part) }
            return part
        }
        let isRegion = location.node["external_identifier_type"]?.scalar?.hasPrefix("kemendagri") == true
        if isRegion, let code = note(location.written("external_identifier")) {
            location.drop("external_identifier_type")
            builder.setRegion(code)
        }
        let postal = location.records("addresses")
        if let first = postal.first { parts += readPostal(first) }
        for other in postal.dropFirst() { keepWhole(other) }
        // Our own feeds tell an address in words when a part of it is unknown.
        if postal.isEmpty, location.node["x_confidence"] != nil, let words = note(location.written("description")) {
            builder.draft.address.street = streetAlone(words.text)
        }
        if let directions = note(location.written("transportation")) {
            builder.draft.address.directions = directions.text.inOneLine
        }
        if let latitude = note(location.written("latitude")) { builder.setLatitude(latitude) }
        if let longitude = note(location.written("longitude")) { builder.setLongitude(longitude) }
        (builder.draft.address.sources, builder.draft.address.confidence) = readEvidence(&location)
        return parts
    }

    /// Names of places that have no code are a part of the street's line, as on a letter.
    private mutating func readPostal(_ record: HSDSRecord) -> [WrittenValue] {
        var record = record
        let hasRegion = builder.draft.address.region != nil
        let names =
            hasRegion ? ["address_1", "address_2"] : ["address_1", "address_2", "city", "region", "state_province"]
        let lines = names.compactMap { record.written($0) }
        let street = lines.map { $0.text.inOneLine }.joined(separator: ", ")
        if !street.isEmpty { builder.draft.address.street = street }
        if hasRegion { record.drop("city", "state_province") }
        let code = record.written("postal_code")
        builder.draft.address.postalCode = code?.text
        let country = record.written("country")
        if let country { builder.setCountry(country) }
        record.drop("id", "address_type")
        keepRest(of: record)
        return lines + [code].compactMap { $0 }
    }

    /// Without the region that its code says again, and without the country, which gets its key back.
    private mutating func streetAlone(_ line: String) -> String? {
        let address = builder.draft.address
        let region = address.region.flatMap { RegionCode($0) }
        let around = (region.map { [$0] + $0.ancestors } ?? []).map {
            builder.surroundings.data.regions[$0] ?? $0.shown
        }
        let said = Set(around + [address.region].compactMap { $0 })
        var parts = line.split(separator: ", ").map(String.init)
        if region == nil, let country = parts.last.flatMap({ builder.country(named: $0) }) {
            builder.draft.address.country = country
            parts.removeLast()
        }
        while let last = parts.last, said.contains(last) { parts.removeLast() }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private mutating func readAccess(_ record: HSDSRecord) {
        guard let feature = record.node["x_feature"]?.scalar, isFeature(feature),
            let state = record.node["x_state"]?.scalar.flatMap({ ServiceFacts.AccessState(rawValue: $0) })
        else { return keepWhole(record) }
        builder.draft.access.append(ServiceFacts.Access(feature: feature, state: state))
    }
}
