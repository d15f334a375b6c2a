import SiteModel
import Testing

/// Addresses from one file of the output to another.
struct AddressTests {
    @Test(arguments: [
        ("index.html", "id/index.html", "id/index.html"), ("id/a.html", "id/b.html", "b.html"),
        ("id/a.html", "id/a.html", "a.html"), ("id/a.html", "en/a.html", "../en/a.html"),
        ("id/x/y/a.html", "id/x/b.html", "../b.html"), ("id/x/a.html", "id/x/y/z/b.html", "y/z/b.html"),
        ("id/x/y/a.html", "assets/style.css", "../../../assets/style.css"),
        ("id/ab/a.html", "id/abc/a.html", "../abc/a.html"),
        ("id/a.html", "index.html", "../index.html"), ("404.html", "a.html", "a.html"),
        // Nothing may be taken for a scheme or a part of a query.
        ("id/a.html", "media/a b?#%:&\"'.pdf", "../media/a%20b%3F%23%25%3A%26%22%27.pdf"),
        ("id/a.html", "id/護照.html", "%E8%AD%B7%E7%85%A7.html"), ("id/護/a.html", "id/護/b.html", "b.html"),
        ("id/é/a.html", "id/e\u{301}/a.html", "../e%CC%81/a.html"),
    ])
    func waysAreShortAndEncoded(from: String, to: String, expected: String) {
        #expect(RelativeAddress(from: from).to(to) == expected)
    }

    @Test(arguments: [("a.html", "./"), ("id/a.html", "../"), ("id/x/y/a.html", "../../../")])
    func theRootIsAsFarAsThePathIsDeep(path: String, root: String) {
        #expect(RelativeAddress(from: path).root == root)
    }

    @Test(
        arguments: [
            (nil, "b.html"), ("", "b.html"), ("syarat", "b.html#syarat"), ("a b#c", "b.html#a%20b%23c"),
            ("العربية", "b.html#%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9"),
        ] as [(String?, String)])
    func fragmentsAreEncoded(fragment: String?, expected: String) {
        #expect(RelativeAddress(from: "id/a.html").to("id/b.html", fragment: fragment) == expected)
    }

    /// Whoever follows a way from a page arrives, from any depth to any other.
    @Test func everyWayArrives() {
        let parts = ["a", "b", "ab", "é"]
        let folders = [""] + parts.map { $0 + "/" } + parts.flatMap { one in parts.map { "\(one)/\($0)/" } }
        for from in folders {
            for to in folders {
                let way = RelativeAddress(from: from + "x.html").to(to + "y.html")
                #expect(follow(way, from: from) == to.replacing("é", with: "%C3%A9") + "y.html", "\(from) \(to) \(way)")
            }
        }
    }

    private func follow(_ way: String, from folder: String) -> String {
        var parts = folder.replacing("é", with: "%C3%A9").split(separator: "/")
        for part in way.split(separator: "/") {
            if part == ".." { parts.removeLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
