import Building
import Diagnostics
import Foundation
import Languages
import TestSupport
import Testing

/// The site of `Tests/Fixtures/sites/help` as its readers get it, with the theme that is built into Suluh.
struct HelpSiteTests {
    private static let day = 1_795_478_400

    private func built(day: Int = day, _ edits: [String: String] = [:]) throws -> TemporarySite {
        let site = try TemporarySite(copyOf: fixtures("sites/help"))
        try site.write(edits)
        let report = try site.build { $0.today = CalendarDay(secondsSince1970: day) }
        #expect(!report.hasErrors, "\(report.diagnostics.map(\.message.en))")
        return site
    }

    @Test func thePhoneToCallComesBeforeEverythingElse() throws {
        let site = try built()
        defer { site.delete() }
        let page = try site.text("id/bantuan/kekerasan.html")
        let marks = [
            "<h1>", "Telepon SEKARANG jika:", "tel:08001000", "Lakukan dulu", "Jangan", "Siapa yang bisa membantu",
        ]
        let places = marks.map { page.range(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test func eachPlaceShowsOnlyThePhonesThatWorkFromThere() throws {
        let site = try built()
        defer { site.delete() }
        let page = try site.text("id/bantuan/kekerasan.html")
        let home = section("pathway-home", before: "pathway-abroad", of: page)
        let abroad = section("pathway-abroad", before: "pathway-hk", of: page)
        #expect(home.contains("tel:08001000") && !home.contains("tel:+622129244800"))
        #expect(!abroad.contains("tel:08001000") && abroad.contains("tel:+622129244800"))
    }

    @Test func aConfidentialServiceShowsItsPhoneAndNothingElse() throws {
        let site = try built()
        defer { site.delete() }
        let page = try site.text("id/bantuan/kekerasan.html")
        #expect(page.contains("0812-3456-7890"))
        #expect(!page.contains("Tempat berlindung sementara") && !page.contains("rumah-aman.html"))
    }

    @Test func answersAndNotesStandOnlyOnTheFacilitatorsPage() throws {
        let site = try built()
        defer { site.delete() }
        for secret in ["Pekerja sendiri.", "Jangan menyebut nama siapa pun", "Jaga waktunya"] {
            let holders = try site.outputs().filter { String(decoding: $0.value, as: UTF8.self).contains(secret) }.keys
            #expect(Set(holders).isSubset(of: ["id/modul/hak-facilitator.html"]) && !holders.isEmpty, "\(secret)")
        }
        let page = try site.text("id/modul/hak-facilitator.html")
        #expect(page.contains("content=\"noindex\""))
        #expect(page.contains("href=\"hak.html#curah-pendapat\""))
        #expect(try site.text("id/modul/index.html").contains("href=\"hak-facilitator.html#facilitator\""))
        #expect(try !site.text("sitemap.xml").contains("facilitator"))
    }

    @Test func nothingIsSentAnywhere() throws {
        let site = try built()
        defer { site.delete() }
        var forms = 0
        for (path, bytes) in try site.outputs() where path.hasSuffix(".html") {
            for form in String(decoding: bytes, as: UTF8.self).components(separatedBy: "<form").dropFirst() {
                let tag = form.prefix { $0 != ">" }
                forms += 1
                // The search asks the site's own page; the directory's filter asks nobody.
                let isFilter = tag.contains("data-directory") && !tag.contains("action=")
                let isSearch = tag.contains("method=\"get\"") && tag.contains("search.html\"")
                #expect(isFilter || isSearch, "\(path): \(tag)")
                #expect(!tag.lowercased().contains("post"), "\(path): \(tag)")
            }
        }
        #expect(forms > 0)
    }

    @Test func anEventLeavesTheListsOnTheDayAfterAndStaysReadable() throws {
        let before = try built()
        defer { before.delete() }
        #expect(try before.text("id/index.html").contains("Pelatihan desa"))
        let after = try built(day: Self.day + 3 * 86_400)
        defer { after.delete() }
        #expect(try !after.text("id/index.html").contains("Pelatihan desa"))
        #expect(try after.text("id/agenda/pelatihan.html").contains("Acara ini sudah selesai."))
        #expect(try after.text("data/calendar/id.ics").contains("SUMMARY:Pelatihan desa"))
    }

    @Test func newsIsNewsForAYear() throws {
        let site = try built()
        defer { site.delete() }
        let home = try site.text("id/index.html")
        #expect(home.contains("Pelatihan dibuka") && home.contains("Kabar yang masih berlaku"))
        #expect(!home.contains("Kabar tahun lalu"))
        #expect(try site.text("id/kabar/tahun-lalu.html").contains("berlaku sampai 23 November 2026"))
    }

    @Test func oneChangedPhoneChangesWhatShowsItAndNothingElse() throws {
        let site = try built()
        defer { site.delete() }
        let before = try site.outputs()
        let path = "content/layanan/hotline.md"
        let text = try String(contentsOf: site.folder.appendingPathComponent(path), encoding: .utf8)
        try site.write([path: text.replacingOccurrences(of: "0800-1000", with: "0800-2000")])
        _ = try site.build()
        let after = try site.outputs()
        let changed = after.keys.filter { after[$0] != before[$0] && !$0.hasPrefix(".") }
        let pages = ["agenda/pelatihan.html", "bantuan/kekerasan.html", "layanan/hotline.html", "layanan/index.html"]
        let calendars = ["data/calendar/id", "data/calendar/en"].flatMap { [$0 + ".ics", $0 + "/pelatihan.ics"] }
        let ofServices = ["data/hsds/", "data/vcard/hotline.vcf", "data/services.csv"]
        let others = changed.filter { path in !ofServices.contains { path.hasPrefix($0) } }
        let search = ["id", "en"].flatMap { ["search/\($0)/index.js", "search/\($0)/index.json"] }
        #expect(Set(others) == Set(["id/", "en/"].flatMap { tag in pages.map { tag + $0 } } + calendars + search))
    }

    private func section(_ id: String, before next: String, of page: String) -> String {
        let rest = page.components(separatedBy: "<h3 id=\"\(id)\"").dropFirst().joined()
        return rest.components(separatedBy: "<h3 id=\"\(next)\"").first ?? ""
    }
}
