import Testing

/// What readers of a printed page get in place of links.
struct PaperTests {
    private static let settings = """
        name: Uji
        url: https://uji.example/
        default_language: id
        languages: {id: {name: Indonesia}}
        """
    private static let page = """
        ---
        title: X
        ---
        [a](y.md), [b](https://example.org/q?a=1&b=2), [again](y.md), [c](#d), [d](tel:110), [e](y.md#f), [w](https://wa.me/62811)

        ## D {#d}
        """

    private func show(_ template: String, url: Bool = true) throws -> String? {
        let settings = url ? Self.settings : Self.settings.replacing("url: https://uji.example/\n", with: "")
        let files = [
            "content/a/x.md": Self.page, "content/a/y.md": "---\ntitle: Y\n---\n## F {#f}\n",
            "content/a/z.md": "---\ntitle: Z\n---\n[call](tel:110)\n",
        ]
        return try render(
            files.merging(theme(["page": template])) { $1 }, settings: settings)["id/a/x.html"]
    }

    @Test func linksHaveTheNumbersOfTheirAddresses() throws {
        let html = try #require(try show("{{{content}}}"))
        let numbers = html.matches(of: /<a(?: data-note="(\d+)")? href="([^"]*)"/).map { match in
            "\(match.output.1 ?? "-") \(match.output.2)"
        }
        #expect(
            numbers == [
                "1 y.html", "2 https://example.org/q?a=1&amp;b=2", "1 y.html", "- #d", "- tel:110", "3 y.html#f",
                "- https://wa.me/62811",
            ])
    }

    @Test func addressesAreWhole() throws {
        let list = try #require(try show("{{#has_link_notes}}{{{link_notes}}}{{/has_link_notes}}"))
        let addresses = list.matches(of: /<li><bdi>(.*?)<\/bdi><\/li>/).map { String($0.output.1) }
        #expect(
            addresses == ["uji.example/id/a/y.html", "example.org/q?a=1&amp;b=2", "uji.example/id/a/y.html#f"])
    }

    @Test func aSiteWithoutAnAddressNotesOnlyThoseOfOthers() throws {
        let list = try #require(try show("{{{link_notes}}}{{#paper}}code{{/paper}}", url: false))
        #expect(list == "<li><bdi>example.org/q?a=1&amp;b=2</bdi></li>\n")
    }

    @Test func theCodeLeadsToThePage() throws {
        let html = try #require(try show("{{#paper}}{{url}} {{address}} {{{qr}}}{{/paper}}"))
        #expect(html.hasPrefix("https://uji.example/id/a/x.html uji.example/id/a/x.html <svg class=\"qr\""))
    }
}
