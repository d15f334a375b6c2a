import Diagnostics
import Foundation
import Languages
import SiteModel
import TestSupport
import Testing

/// What the names of files mean.
struct NameTests {
    private func load(_ files: [String]) throws -> (LoadedSite?, [String]) {
        let site = try TemporarySite([:])
        defer { site.delete() }
        for file in files { try site.write(["content/" + file: "# A\n"]) }
        let loaded = try site.loaded()
        return (loaded.value, loaded.diagnostics.map(\.summary))
    }

    @Test(arguments: [
        ("a.md", "a", "id"), ("a.id.md", "a", "id"), ("a.en.md", "a", "en"), ("a.EN.md", "a", "en"),
        ("A.MD", "A", "id"),
        ("x/y/a.en.md", "x/y/a", "en"), ("a.b.en.md", "a.b", "en"), ("護照.md", "護照", "id"), ("a b.md", "a b", "id"),
        ("x.y/a.md", "x.y/a", "id"),
    ])
    func namesTellPageAndLanguage(file: String, path: String, language: String) throws {
        let (site, problems) = try load([file])
        let page = try #require(site?.pages.first { $0.file == "content/" + file })
        #expect(page.key.path == path && page.language.text == language)
        #expect(problems == [])
    }

    @Test(arguments: [
        (["a.xx.md"], ["language-unknown content/a.xx.md"]), (["a.v2.md"], ["language-unknown content/a.v2.md"]),
        (["a.md", "a.id.md"], ["page-twice content/a.md"]), (["a.md", "a.MD"], ["page-twice content/a.md"]),
        (["e\u{301}.md", "é.md"], ["page-twice content/é.md"]),
        (["a.en.md", "a.EN.md"], ["page-twice content/a.en.md"]),
        (["a.exe"], ["asset-unknown content/a.exe"]), (["a"], ["asset-unknown content/a"]),
        (["a.HTML"], ["asset-program content/a.HTML"]),
        ([".a.md", "b.md~", "~$c.md", "Thumbs.db", ".x/a.md"], []),
    ])
    func namesThatSayNothingAreReported(files: [String], expected: [String]) throws {
        let (site, problems) = try load(files)
        #expect(problems == expected)
        #expect(site?.pages.count == (expected.first?.hasPrefix("page-twice") == true ? 2 : 1))
    }

    /// Disks of other systems hand out names in NFD; pages, folders and assets have one spelling inside.
    @Test func namesAreInNFC() throws {
        let site = try TemporarySite(["content/re\u{301}/e\u{301}.md": "# A\n", "content/re\u{301}/e\u{301}.pdf": "x"])
        defer { site.delete() }
        let loaded = try #require(try site.loaded().value)
        let page = try #require(loaded.pages.first { $0.key.folder == "ré" })
        #expect(page.key.path.utf8.elementsEqual("ré/é".utf8))
        #expect(loaded.assets.map(\.path).allSatisfy { $0.utf8.elementsEqual("ré/é.pdf".utf8) })
    }

    /// The file that holds a page's facts is that of the first language in site.yml, whatever the names sort like.
    @Test func factsStandInTheFirstLanguageThatThereIs() throws {
        let settings = "name: U\ndefault_language: id\nlanguages: {jv: , id: , en: , ar: }\n"
        let site = try TemporarySite([
            "site.yml": settings, "content/a.ar.md": "---\ntitle: A\norder: 1\n---\n",
            "content/a.en.md": "---\ntitle: A\norder: 2\n---\n",
        ])
        defer { site.delete() }
        let loaded = try site.loaded()
        #expect(loaded.diagnostics.map(\.summary) == ["fact-in-translation content/a.ar.md:3:1"])
    }

    @Test(arguments: [
        ("<svg><script/></svg>", false), ("<svg onload='x'/>", false),
        ("<svg><a href=\"https://x.example\"/></svg>", false),
        ("<svg><image href='//x.example/a.png'/></svg>", false), ("<svg style='fill:url(http://x.example)'/>", false),
        ("<svg><foreignObject/></svg>", false), ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", false),
        ("<svg><a href=\"JavaScript:x\"/></svg>", false),
        ("<svg><use href=\"#a\"/><path d=\"M0 0\" style=\"fill:url(#b)\"/></svg>", true),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", true),
    ])
    func picturesThatRunOrPhoneHomeAreRefused(svg: String, isAllowed: Bool) throws {
        let site = try TemporarySite(["content/a.svg": svg])
        defer { site.delete() }
        let loaded = try site.loaded()
        #expect(loaded.diagnostics.map(\.summary) == (isAllowed ? [] : ["asset-svg-active content/a.svg"]))
        #expect(loaded.value?.assets.count == (isAllowed ? 1 : 0))
    }
}
