internal import Diagnostics
internal import SiteModel
internal import YAML

extension RecordReader {
    /// The keys that only a place has.
    static let placeKeys = ["region"]

    /// Which region a page is about; nothing when it does not say so, or no code could be like that.
    mutating func placeFacts() -> PlaceFacts? {
        guard let written = fields.text("region") else {
            if fields.isEmpty("region") { reportMissing("region") }
            return nil
        }
        guard let region = RegionCode(written.text) else {
            fields.report(RegionDiagnostics.codeInvalid(written.text, at: fields.place(written.range)))
            return nil
        }
        return PlaceFacts(region: region, written: written)
    }

    /// One entry of `villages.yml`.
    mutating func village(_ code: LocatedText) -> ProgrammeVillage {
        var village = ProgrammeVillage(code: code)
        village.evidence = evidence(isNeeded: true)
        village.isConfirmed = fields.flag("confirmed") ?? true
        village.nameInSource = fields.text("named")?.text
        village.otherNames = fields.texts("aka").map(\.text)
        village.note = words("note")
        village.team = fields.texts("team")
        return village
    }
}
