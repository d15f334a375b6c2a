internal import Diagnostics
internal import SiteModel

/// Where a service is.
extension DraftBuilder {
    mutating func setStreet(_ written: WrittenValue) { draft.address.street = written.text.inOneLine }

    mutating func setRegion(_ written: WrittenValue) {
        guard surroundings.data.knowsRegion(written.text) else { return keep(written, because: .region) }
        draft.address.region = written.text
    }

    mutating func setCountry(_ written: WrittenValue) {
        let code = written.text.uppercased()
        if lettersOnly(written.text) == "indonesia" {
            draft.address.country = "ID"
        } else if let known = country(named: written.text) {
            draft.address.country = known
        } else if code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
            draft.address.country = code
        } else {
            keep(written, because: .country)
        }
    }

    mutating func setLatitude(_ written: WrittenValue) {
        draft.address.latitude = coordinate(written, within: 90, .latitude)
    }

    mutating func setLongitude(_ written: WrittenValue) {
        draft.address.longitude = coordinate(written, within: 180, .longitude)
    }

    /// With a point or, as Indonesian spreadsheets have it, a comma for decimals.
    private mutating func coordinate(_ written: WrittenValue, within limit: Double, _ reason: KeepReason) -> Double? {
        let text = written.text.replacing(",", with: ".")
        let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
        guard isNumber, let number = Double(text), (-limit...limit).contains(number) else {
            keep(written, because: reason)
            return nil
        }
        return number
    }

    /// The address of a confidential place may stand in no file; each part of one is an error.
    mutating func refuseAddress(_ parts: [WrittenValue]) {
        guard draft.isConfidential else { return }
        for part in parts { report(ImportDiagnostics.confidentialAddress(part.name, at: part.place)) }
        draft.address = AddressDraft()
    }
}
