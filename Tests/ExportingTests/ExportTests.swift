import Diagnostics
import Exporting
import Foundation
import FoundationXML
import Languages
import SiteModel
import TestSupport
import Testing

/// Sitemap, feeds, robots.txt and llms.txt.
struct ExportTests {
    private static let hostile = "\"]]><x>&amp; \\u0001\\u0000\\n[a](b) \\uFFFF 🆘"
    private static let settings = """
        name: "\(hostile.replacing("\"", with: "\\\""))"
        url: "https://uji.example/a&b/"
        default_language: id
        languages: {id: {name: Indonesia}, en: {name: English}, ar: {name: عربي, fallback: none}}
        """
    private static let title = "\"\(hostile.replacing("\"", with: "\\\""))\""
    private static let content = [
        "content/index.md": "# Beranda\n",
        "content/a/x.md": "---\ntitle: \(title)\nsummary: \(title)\ndate: 2026-01-02\n---\n",
        "content/a/x.en.md": "---\ntitle: X\n---\n",
        "content/a/y.md": "---\ntitle: Y\ndate: 2026-01-01\nupdated: 2026-03-01\n---\n",
        "content/a/護 照.md": "---\ntitle: Z\nupdated: 2026-02-01\n---\n", "content/b.ar.md": "---\ntitle: B\n---\n",
    ]

    private func export(_ settings: String = settings) throws -> [String: String] {
        let site = try TemporarySite(["site.yml": settings].merging(Self.content) { $1 })
        defer { site.delete() }
        let files = exportSite(try site.resolved().value)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    private func parse(_ text: String?) throws -> XMLElement {
        let document = try XMLDocument(xmlString: try #require(text))
        return try #require(document.rootElement())
    }

    private func texts(_ element: XMLElement, _ name: String) -> [String] {
        element.elements(forName: name).compactMap(\.stringValue)
    }

    private func attribute(_ name: String, of element: XMLElement) -> String? {
        element.attributes?.first { $0.name == name }?.stringValue
    }

    @Test func theFilesAreThoseOfTheContract() throws {
        #expect(
            Set(try export().keys) == [
                "sitemap.xml", "robots.txt", "llms.txt", "_headers", "id/feed.xml", "en/feed.xml", "ar/feed.xml",
            ])
        #expect(
            Set(try export("name: U\ndefault_language: id\nlanguages: {id: , en: , ar: }\n").keys) == [
                "robots.txt", "_headers",
            ])
    }

    @Test func theSitemapHasEveryTextOnceAndNoFallbackPage() throws {
        let map = try parse(try export()["sitemap.xml"])
        let locations = map.elements(forName: "url").flatMap { texts($0, "loc") }
        let base = "https://uji.example/a&b/"
        let expected = [
            "id/index.html", "id/a/index.html", "en/a/index.html", "id/a/x.html", "en/a/x.html", "id/a/y.html",
            "id/a/%E8%AD%B7%20%E7%85%A7.html", "ar/index.html", "ar/b.html",
        ]
        #expect(locations.sorted() == expected.map { base + $0 }.sorted())
        let days = map.elements(forName: "url").flatMap { texts($0, "lastmod") }
        #expect(days.sorted() == ["2026-01-02", "2026-01-02", "2026-02-01", "2026-03-01"])
    }

    /// If A names B as its translation, B names A, and both name themselves.
    @Test func alternatesAreReciprocal() throws {
        let map = try parse(try export()["sitemap.xml"])
        var alternates: [String: Set<String>] = [:]
        for url in map.elements(forName: "url") {
            let links = url.elements(forName: "xhtml:link")
            #expect(links.allSatisfy { attribute("rel", of: $0) == "alternate" })
            let tags = links.compactMap { attribute("hreflang", of: $0) }
            #expect(Set(tags).count == tags.count && tags.contains("x-default"))
            let location = try #require(texts(url, "loc").first)
            alternates[location] = Set(links.compactMap { attribute("href", of: $0) })
        }
        for (location, others) in alternates {
            #expect(others.contains(location))
            for other in others { #expect(alternates[other] == others) }
        }
    }

    @Test func feedsAreWellFormedAndNewestFirst() throws {
        let feed = try parse(try export()["id/feed.xml"])
        let entries = feed.elements(forName: "entry")
        #expect(
            entries.flatMap { texts($0, "updated") } == [
                "2026-03-01T00:00:00Z", "2026-02-01T00:00:00Z", "2026-01-02T00:00:00Z",
            ])
        #expect(texts(feed, "updated") == ["2026-03-01T00:00:00Z"])
        #expect(entries.last.map { texts($0, "title") } == ["\"]]><x>&amp; \n[a](b)  🆘"])
        #expect(entries.last.map { texts($0, "summary") } == ["\"]]><x>&amp; \n[a](b)  🆘"])
        let ids = texts(feed, "id") + entries.flatMap { texts($0, "id") }
        #expect(Set(ids).count == 4 && ids.allSatisfy { $0.hasPrefix("https://uji.example/a&b/id/") })
        #expect(feed.attribute(forName: "xml:lang")?.stringValue == "id")
        let english = try parse(try export()["en/feed.xml"])
        #expect(english.elements(forName: "entry").flatMap { texts($0, "title") } == ["X"])
        let arabic = try parse(try export()["ar/feed.xml"])
        #expect(arabic.elements(forName: "entry").isEmpty && texts(arabic, "updated") == ["2026-11-24T00:00:00Z"])
    }

    @Test func aFeedHasThirtyEntries() throws {
        let many = (1...40).map { ("content/n\($0).md", "---\ntitle: N\($0)\ndate: 2026-01-\($0 % 28 + 1)\n---\n") }
        let files = Dictionary(
            uniqueKeysWithValues: many.map { ($0, $1.replacing(/-(\d)\n/) { "-0\($0.output.1)\n" }) })
        let site = try TemporarySite(files)
        defer { site.delete() }
        let text = exportSite(try site.resolved().value).first { $0.path == "id/feed.xml" }?.text
        let entries = try parse(text).elements(forName: "entry")
        let days = entries.flatMap { texts($0, "updated") }
        #expect(days.count == 30 && days == days.sorted(by: >) && days.first == "2026-01-28T00:00:00Z")
    }

    @Test func robotsAreToldOfTheSitemap() throws {
        #expect(
            try export()["robots.txt"] == "User-agent: *\nAllow: /\n\nSitemap: https://uji.example/a&b/sitemap.xml\n")
        #expect(
            try export("name: U\ndefault_language: id\nlanguages: {id: , en: , ar: }\n")["robots.txt"]
                == "User-agent: *\nAllow: /\n")
    }

    /// A title cannot end its link or begin a line of its own.
    @Test func theSummaryForProgramsHasOneLineAPage() throws {
        let text = try #require(try export()["llms.txt"])
        let lines = text.split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("- [") } == 6 && lines.count { $0.hasPrefix("#") } == 4)
        #expect(lines.allSatisfy { $0.hasPrefix("- [") || $0.hasPrefix("#") })
        #expect(text.contains("\\]\\]\\>\\<x\\>&amp;"))
    }
}
