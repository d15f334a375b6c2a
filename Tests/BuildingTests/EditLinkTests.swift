import Foundation
import TestSupport
import Testing

/// The link that leads to where a page's text can be changed.
struct EditLinkTests {
    private static let pages = [
        "content/a b.md": "---\ntitle: A\n---\nSatu.\n", "content/c.md": "---\ntitle: C\nsensitive: true\n---\nDua.\n",
        "content/d.md": "---\ntitle: D\n---\nTiga.\n", "content/d.en.md": "---\ntitle: D\n---\nThree.\n",
    ]

    private func page(_ path: String, in site: TemporarySite) throws -> String {
        _ = try site.build()
        return String(decoding: try #require(site.outputs()[path]), as: UTF8.self)
    }

    @Test func leadsToTheFileOfTheTextThatIsShown() throws {
        let settings = "edit: https://kode.example/situs/edit/main\n" + TemporarySite.settings
        let site = try TemporarySite(Self.pages.merging(["site.yml": settings]) { $1 })
        defer { site.delete() }
        let address = "href=\"https://kode.example/situs/edit/main/content/"
        #expect(try page("id/a b.html", in: site).contains(address + "a%20b.md\""))
        #expect(try page("en/d.html", in: site).contains(address + "d.en.md\""))
        #expect(try !page("id/c.html", in: site).contains("kode.example"))
    }

    @Test func isNotThereUnlessAskedFor() throws {
        let site = try TemporarySite(Self.pages)
        defer { site.delete() }
        #expect(try !page("id/d.html", in: site).contains("class=\"edit\""))
    }
}
