import Diagnostics
import Foundation
import SiteModel
import Testing

@testable import Publishing

/// After a failure the former site is as it was, and nothing lies beside it.
struct FailureTests {
    private let texts = ["index.html": "home", "id/a.html": "A", "id/b.html": "B"]

    private static let tooLong = String(repeating: "x", count: 300)

    @Test(arguments: [
        ("machine source-not-readable", "id/c.html", "/content/missing.jpg"),
        ("machine source-not-readable", "id/c.html", "/content"),
        ("machine disk-failed", "id/\(tooLong).html", "/content/there.jpg"),
        ("machine disk-failed", "\(tooLong)/c.html", "/content/there.jpg"),
    ])
    func leavesTheFormerSite(expected: String, path: String, source: String) throws {
        let site = try TestSite()
        try site.write("there", to: "content/there.jpg")
        try site.publish(texts)
        let bytes = site.texts()
        let identities = try site.identities()
        var next = site.files(texts.mapValues { $0 + "2" })
        next.append(OutputFile(path: path, fingerprint: Fingerprint(of: []), copyOf: site.folder + source))
        for isClean in [false, true] {
            #expect(outcome { () throws(PublishError) in try site.publish(next, isClean: isClean) } == expected)
            #expect(site.texts() == bytes)
            #expect(try site.identities() == identities)
            #expect(site.leftovers() == [])
        }
        #expect(try site.publish(texts).unchanged == 3)
    }

    @Test func aFirstFailureLeavesNoOutput() throws {
        let site = try TestSite()
        let files = [OutputFile(path: "a", fingerprint: Fingerprint(of: []), copyOf: site.folder + "/missing")]
        #expect(outcome { () throws(PublishError) in try site.publish(files) } == "machine source-not-readable")
        #expect(!FileManager.default.fileExists(atPath: site.output))
        #expect(site.leftovers() == [])
    }

    @Test func aPipeAsSourceIsRefusedWithoutWaiting() throws {
        let site = try TestSite()
        mkfifo(site.folder + "/content/pipe", 0o644)
        let files = [OutputFile(path: "a", fingerprint: Fingerprint(of: []), copyOf: site.folder + "/content/pipe")]
        #expect(outcome { () throws(PublishError) in try site.publish(files) } == "machine source-not-readable")
    }

    @Test(arguments: ["/content/page.md/public", "/content/page.md/deep/public"])
    func aPlaceUnderAFileIsAMachineError(path: String) throws {
        let site = try TestSite()
        try site.write("page", to: "page.md")
        let output = site.folder + path.replacing("/content", with: "")
        #expect(outcome { () throws(PublishError) in try site.publish([], to: output) } == "machine disk-failed")
        #expect(
            outcome { () throws(PublishError) in try checkOutputPlace(site.place(output: output)) }
                == "machine disk-failed")
    }

    @Test func aPlaceWhereNothingCanBeMadeIsAMachineError() throws {
        let site = try TestSite()
        let files = site.files(texts)
        #expect(
            outcome { () throws(PublishError) in try site.publish(files, to: "/proc/suluh/public") }.hasPrefix(
                "machine"))
    }

    @Test func theMessageNamesTheFileFromTheSitesFolder() throws {
        let site = try TestSite()
        let files = [OutputFile(path: "a", fingerprint: Fingerprint(of: []), copyOf: site.folder + "/content/gone.jpg")]
        do throws(PublishError) {
            try site.publish(files)
            Issue.record("A source that is missing was published")
        } catch {
            #expect(error.diagnostic.place.file == "content/gone.jpg")
            #expect(error.diagnostic.message.en == "content/gone.jpg cannot be read (No such file or directory)")
        }
    }
}
