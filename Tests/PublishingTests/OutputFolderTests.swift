import Foundation
import SiteModel
import Testing

@testable import Publishing

/// Suluh replaces only what Suluh made, and never what a site is made from.
struct OutputFolderTests {
    private let texts = ["a.html": "A"]

    private func check(_ output: String, in site: TestSite, is expected: String) throws {
        let files = site.files(texts)
        #expect(outcome { () throws(PublishError) in try checkOutputPlace(site.place(output: output)) } == expected)
        #expect(outcome { () throws(PublishError) in try site.publish(files, to: output) } == expected)
    }

    @Test(arguments: [
        ("/content", "usage output-overlaps-site"),
        ("/content/", "usage output-overlaps-site"),
        ("/content/public", "usage output-overlaps-site"),
        ("/content/../content/x/y", "usage output-overlaps-site"),
        ("/themes/public", "usage output-overlaps-site"),
        ("/.suluh", "usage output-overlaps-site"),
        ("/.suluh/public", "usage output-overlaps-site"),
        ("", "usage output-overlaps-site"),
        ("/", "usage output-overlaps-site"),
        ("/..", "usage output-overlaps-site"),
        ("/link-to-content/x", "usage output-overlaps-site"),
        ("/link-to-site/content", "usage output-overlaps-site"),
        ("/Sources", "usage output-not-ours"),
        ("/file.txt", "usage output-not-a-folder"),
        ("/link-to-nothing", "usage output-not-a-folder"),
        ("/link-to-file", "usage output-not-a-folder"),
        ("/contents", "done"),
        ("/empty", "done"),
        ("/new/deep/er", "done"),
        ("/link-to-empty", "done"),
        ("/link-to-empty/within", "done"),
    ])
    func places(path: String, expected: String) throws {
        let site = try TestSite()
        let files = FileManager.default
        try site.write("code", to: "Sources/main.swift")
        try site.write("text", to: "file.txt")
        try files.createDirectory(atPath: site.folder + "/empty", withIntermediateDirectories: true)
        let links = [
            ("content", "content"), ("site", "."), ("nothing", "nowhere"), ("file", "file.txt"), ("empty", "empty"),
        ]
        for (name, target) in links {
            try files.createSymbolicLink(atPath: site.folder + "/link-to-" + name, withDestinationPath: target)
        }
        try check(site.folder + path, in: site, is: expected)
        #expect(site.text("Sources/main.swift") == "code")
        #expect(site.text("file.txt") == "text")
        #expect(files.fileExists(atPath: site.folder + "/content"))
    }

    @Test func theRootOfTheDiskIsRefused() throws {
        try check("/", in: TestSite(), is: "usage output-overlaps-site")
    }

    @Test func aLinkStaysALinkAndItsFolderIsPublished() throws {
        let site = try TestSite()
        try FileManager.default.createDirectory(atPath: site.folder + "/www/real", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: site.output, withDestinationPath: "www/real")
        try site.publish(texts)
        #expect(site.text("www/real/a.html") == "A")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site.output) == "www/real")
        _ = site.takeMade()
        #expect(try site.publish(texts).unchanged == 1)
        #expect(site.takeMade() == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder + "/www") == ["real"])
    }

    @Test func theFoldersOwnPermissionsStay() throws {
        let site = try TestSite()
        try FileManager.default.createDirectory(
            atPath: site.output, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o750])
        try site.publish(texts)
        let mode = try FileManager.default.attributesOfItem(atPath: site.output)[.posixPermissions] as? Int
        #expect(mode == 0o750)
    }

    @Test(arguments: [
        "../a", "a/../b", "/a", "a//b", "a/", "", ".", "a/./b", "a\0b", "a\nb", ".suluh-output", ".Suluh-Output",
    ])
    func unsafePathsAreRefused(path: String) throws {
        let site = try TestSite()
        let files = site.files([path: "x"])
        #expect(outcome { () throws(PublishError) in try site.publish(files) } == "usage output-path-unsafe")
        #expect(!FileManager.default.fileExists(atPath: site.output))
    }

    @Test(arguments: [
        ("a", "a", "usage output-path-twice"),
        ("a", "a/b", "usage output-path-twice"),
        ("x/A/b", "X/a", "usage output-path-twice"),
        ("foto.jpg", "Foto.JPG", "usage output-path-twice"),
        ("caf\u{E9}", "cafe\u{301}", "usage output-path-twice"),
        ("a.b", "a/b", "done"),
        ("..a", "a..", "done"),
        ("x/a", "X/b", "done"),
    ])
    func everyPathIsClaimedOnce(one: String, other: String, expected: String) throws {
        let site = try TestSite()
        for pair in [[one, other], [other, one]] {
            let files = pair.flatMap { site.files([$0: "x"]) }
            #expect(outcome { () throws(PublishError) in try site.publish(files) } == expected)
        }
    }
}
