import Testing

/// The link that sends a page by chat.
struct SharingTests {
    private func link(_ more: String = "", url: String = "url: https://uji.example/\n") throws -> String? {
        let settings = "name: Uji\n\(url)default_language: id\nlanguages: {id: {name: Indonesia}}\n"
        let page = "---\ntitle: A & B\nsummary: Satu + dua?\n\(more)---\n"
        let files = ["content/a/x.md": page].merging(theme(["page": "{{#.share}}[{{.}}]{{/.share}}"])) { $1 }
        return try render(files, settings: settings)["id/a/x.html"]
    }

    @Test func theTextStandsAlone() throws {
        let text = try #require(try link())
        #expect(text.hasPrefix("[https://wa.me/?text=A%20%26%20B%0ASatu%20%2B%20dua%3F%0A"))
        #expect(text.hasSuffix("%0Ahttps%3A%2F%2Fuji.example%2Fid%2Fa%2Fx.html]"))
    }

    @Test func aPageThatMayNotBeSeenIsNotOffered() throws {
        #expect(try link("sensitive: true\n") == "")
    }

    @Test func withoutAnAddressThereIsNothingToSend() throws {
        #expect(try link(url: "") == "")
    }
}
