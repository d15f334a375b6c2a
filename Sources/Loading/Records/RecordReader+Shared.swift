internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

extension RecordReader {
    /// One entry of `sources.yml`.
    mutating func source() -> SourceRecord {
        let title = neededWords("title")
        let checked = fields.day("checked")
        if checked == nil, fields.isEmpty("checked") { reportMissing("checked") }
        let confidence: Confidence? = choice("confidence")
        if confidence == nil, fields.isEmpty("confidence") { reportMissing("confidence") }
        var source = SourceRecord(
            title: title, checked: checked ?? CalendarDay(secondsSince1970: 0), confidence: confidence ?? .unverified)
        source.publisher = words("publisher")
        source.url = webAddress("url")?.text
        source.date = partialDay("date")
        source.articles = fields.texts("articles").map(\.text)
        source.amounts = amounts()
        source.note = words("note")
        source.place = place
        return source
    }

    /// A fee: an entry of `fees.yml`, or a cost that a step names for itself.
    mutating func fee(isNamed: Bool) -> Fee {
        var fee = Fee(amount: amount(), place: place)
        fee.name = isNamed ? neededWords("name") : words("name")
        fee.payer = choice("payer")
        fee.basis = fields.text("basis")
        fee.needsReceipt = fields.flag("receipt") ?? false
        fee.evidence = evidence(isNeeded: true)
        fee.validFrom = fields.day("valid_from")
        fee.validUntil = fields.day("valid_until")
        if let from = fee.validFrom, let until = fee.validUntil, until < from {
            fields.report(
                GuideDiagnostics.validityBackwards(at: fields.keyRange("valid_until").map(fields.place) ?? place))
        }
        if case .rupiah(1...) = fee.amount, fields.isEmpty("payer") {
            fields.report(FeeDiagnostics.payerMissing(at: place))
        }
        return fee
    }

    /// One entry of `documents.yml`.
    mutating func document() -> DocumentRecord {
        DocumentRecord(name: neededWords("name"), note: words("note"), origin: fields.text("get"))
    }

    /// An address on the web.
    mutating func webAddress(_ key: String) -> LocatedText? {
        guard let written = fields.text(key) else { return nil }
        guard isWebAddress(written.text) else {
            fields.report(FeeDiagnostics.addressInvalid(written.text, at: fields.place(written.range)))
            return nil
        }
        return written
    }

    private mutating func amounts() -> [Int] {
        fields.texts("amounts").compactMap { written in
            let amount = Int(written.text).flatMap { Self.amounts.contains($0) ? $0 : nil }
            if amount == nil {
                fields.report(
                    FeeDiagnostics.amountInvalid(written.text, key: "amounts", at: fields.place(written.range)))
            }
            return amount
        }
    }

    /// Nothing on the site costs more than a thousand billion; such a number is a slip.
    private static let amounts = 0...1_000_000_000_000

    private mutating func amount() -> Fee.Amount {
        guard let written = fields.text("amount") else {
            if fields.isEmpty("amount") { reportMissing("amount") }
            return .unknown
        }
        if written.text == "unknown" { return .unknown }
        guard let number = Int(written.text), Self.amounts.contains(number) else {
            fields.report(FeeDiagnostics.amountInvalid(written.text, at: fields.place(written.range)))
            return .unknown
        }
        return .rupiah(number)
    }

    private mutating func partialDay(_ key: String) -> PartialDay? {
        guard let written = fields.text(key) else { return nil }
        guard let day = PartialDay(written.text) else {
            fields.report(FeeDiagnostics.dateInvalid(written.text, at: fields.place(written.range)))
            return nil
        }
        return day
    }
}
