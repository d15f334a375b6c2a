import Diagnostics
import Foundation
import SiteModel
import TestSupport
import Testing

/// Every address leads to something that is there, from any depth, wherever the site lies.
struct AddressTests {
    private static let files = [
        "content/index.en.md": "# Home\n",
        "content/a/b/c/d.md": "# D\n[e](/e é.md#satu) ![f](f é.png) [a](/a/index.md)\n\n## Dua\n\n[d](#dua)\n",
        "content/e é.md":
            "---\ntitle: E\ntags: [x]\naliases: [/lama.html, /en/x/y/lama.html]\n---\n## Satu\n[d](a/b/c/d.md#dua)\n",
        "content/e é.en.md": "---\ntitle: E\n---\n## One\n", "content/a/b/c/f é.png": "x",
        "content/g.md": "---\ntitle: G\ntags: [x]\nsensitive: true\nslug: 護照\n---\n",
    ]

    @Test func everyRelativeAddressLeadsToAFile() throws {
        let pages = try render(Self.files)
        let elsewhere = ["id/feed.xml", "en/feed.xml", "search/engine.js", "search/id/index.js", "search/en/index.js"]
        let known = Set(pages.keys).union(elsewhere)
        var count = 0
        for (path, html) in pages where path.hasSuffix(".html") && path != "404.html" {
            for address in addresses(in: html) where !address.contains(":") {
                count += 1
                #expect(!address.hasPrefix("/"), "\(path): \(address)")
                let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target =
                    parts[0].isEmpty ? path : try #require(follow(String(parts[0]), from: path), "\(path): \(address)")
                #expect(target.isEmpty || target.hasSuffix("/") || known.contains(target), "\(path): \(address)")
                guard parts.count > 1, let fragment = String(parts[1]).removingPercentEncoding else { continue }
                #expect(pages[target]?.contains("id=\"\(fragment)\"") == true, "\(path): \(address)")
            }
        }
        #expect(count > 100)
    }

    /// Nothing when the way leads out of the output.
    private func follow(_ address: String, from path: String) -> String? {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(String(part).removingPercentEncoding ?? "")
            }
        }
        return parts.joined(separator: "/") + (address.hasSuffix("/") ? "/" : "")
    }

    @Test(arguments: [
        ("url: https://a.example", "/"), ("url: https://a.example/", "/"), ("url: https://a.example/x", "/x/"),
        ("url: https://a.example:80/x/y/", "/x/y/"), ("theme: default", "/"),
    ])
    func theNotFoundPageLinksFromTheServersRoot(setting: String, root: String) throws {
        let settings = "name: U\ndefault_language: id\nlanguages: {id: , en: }\n\(setting)\n"
        let html = try #require(try render([:], settings: settings)["404.html"])
        #expect(
            addresses(in: html).sorted()
                == [
                    "assets/icon.svg", "assets/style.css", "id/index.html", "id/search.html", "en/index.html",
                    "en/search.html",
                ].map { root + $0 }.sorted())
    }

    @Test func oldAddressesLeadToTheNewOnes() throws {
        let pages = try render(Self.files)
        #expect(pages["lama.html"]?.contains("url=id/e%20%C3%A9.html\"") == true)
        #expect(pages["en/x/y/lama.html"]?.contains("url=../../e%20%C3%A9.html\"") == true)
        #expect(pages["en/x/y/lama.html"]?.contains("<html lang=\"en\"") == true)
    }

    @Test func canonicalAddressesAreComplete() throws {
        let pages = try render(Self.files)
        #expect(
            pages["id/護照.html"]?.contains(
                "<link rel=\"canonical\" href=\"https://uji.example/id/%E8%AD%B7%E7%85%A7.html\">") == true)
        #expect(
            pages["en/護照.html"]?.contains(
                "<link rel=\"canonical\" href=\"https://uji.example/id/%E8%AD%B7%E7%85%A7.html\">") == true)
    }
}
