import Building
import Diagnostics
import Foundation
import Languages
import TestSupport
import Testing

/// What the page of a service says of facts that are not certain, or that its theme has no words for.
struct ServiceFactTests {
    private static let service = """
        ---
        title: Kantor
        type: service
        hours: [{days: [mo], opens: "22:00", closes: "24:00"}, {days: [tu], opens: "00:00", closes: "06:00"}]
        hours_source: papan
        address: {street: Jalan Raya 1, directions: Dekat pasar, source: kabar}
        access: {ramp: yes, lift_barang: no}
        fees: [visa]
        ---
        """
    private static let guide = """
        ---
        title: Visa
        type: guide
        steps:
          bayar: {cost: visa}
        ---
        ## Bayar {#bayar}
        """
    private static let sources = """
        papan: {title: Papan nama, checked: 2026-11-01, confidence: single-source}
        kabar: {title: Kabar, checked: 2026-11-01, confidence: disputed}
        pasti: {title: Peraturan, checked: 2026-11-01, confidence: verified}
        """
    private static let fees = """
        visa: {name: Visa, amount: 100000, payer: employer, source: pasti, valid_from: 2027-06-01}
        """

    private func built() throws -> TemporarySite {
        let site = try TemporarySite([
            "content/kantor.md": Self.service, "content/visa.md": Self.guide,
            "content/data/sources.yml": Self.sources, "content/data/fees.yml": Self.fees,
        ])
        let report = try site.build { $0.today = CalendarDay(secondsSince1970: 1_795_478_400) }
        #expect(!report.hasErrors, "\(report.diagnostics.map(\.message.en))")
        return site
    }

    @Test func hoursAndAddressSayHowSureTheyAre() throws {
        let site = try built()
        defer { site.delete() }
        let page = try site.text("id/kantor.html")
        #expect(page.contains("Jam buka <small class=\"doubt\">(baru satu sumber)</small></caption>"))
        #expect(page.contains("<dd>Jalan Raya 1 <small class=\"doubt\">(sumber berbeda)</small></dd>"))
        #expect(page.contains("<dd>Dekat pasar</dd>"))
    }

    @Test func aFeeOfLaterSaysSoInEveryPartOfAGuide() throws {
        let site = try built()
        defer { site.delete() }
        let marks = try site.text("id/visa.html").components(separatedBy: "1 Juni 2027").count - 1
        #expect(marks == 2, "at the step and in the table of costs")
    }

    @Test func accessWithoutWordsIsShownAsItIsWritten() throws {
        let site = try built()
        defer { site.delete() }
        let page = try site.text("id/kantor.html")
        #expect(page.contains("lift barang: ") && !page.contains("{feature}"))
    }
}
