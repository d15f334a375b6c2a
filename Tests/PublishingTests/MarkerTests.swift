import Foundation
import SiteModel
import Testing

@testable import Publishing

struct MarkerTests {
    private let texts = ["index.html": "home", "id/a b.html": "A"]

    @Test func listsEveryFileInOrder() throws {
        let site = try TestSite()
        try site.publish(texts)
        let a = Fingerprint(of: Array("id/a b.html=A".utf8)).hex
        let home = Fingerprint(of: Array("index.html=home".utf8)).hex
        #expect(
            site.text("public/.suluh-output") == """
                suluh-output 1
                \(a) 1 id/a b.html
                \(home) 4 index.html
                end 2

                """)
    }

    @Test(arguments: [
        "suluh-output 1\n", "suluh-output 1", "suluh-output 9\nanything", "suluh-output 1\nx y z\nend 1\n",
        "suluh-output 1\n\u{0}\nend 5\n", "suluh-output ",
    ])
    func aDamagedMarkerIsHealed(marker: String) throws {
        let site = try TestSite()
        try site.publish(texts)
        let pristine = site.texts()
        try site.write(marker, to: "public/.suluh-output")
        _ = site.takeMade()
        #expect(try site.publish(texts).unchanged == 2)
        #expect(site.takeMade() == texts.keys.sorted())
        #expect(site.texts() == pristine)
    }

    @Test func aTruncatedMarkerIsHealed() throws {
        let site = try TestSite()
        try site.publish(texts)
        let pristine = site.texts()
        let whole = try #require(site.text("public/.suluh-output"))
        for length in "suluh-output ".count..<whole.count {
            try site.write(String(whole.prefix(length)), to: "public/.suluh-output")
            #expect(try site.publish(texts).unchanged == 2)
            #expect(site.texts() == pristine)
        }
    }

    @Test func aMarkerThatNamesOtherFilesIsNotBelieved() throws {
        let site = try TestSite()
        try site.publish(["a": "1"])
        let old = try #require(site.text("public/.suluh-output"))
        try site.publish(["a": "2"])
        try site.write(old, to: "public/.suluh-output")
        #expect(try site.publish(["a": "1"]).written == 1)
        #expect(site.text("public/a") == "1")
    }

    @Test(arguments: ["", "suluh-outpu", "another tool\nsuluh-output 1\n"])
    func aForeignMarkerProtectsTheFolder(marker: String) throws {
        let site = try TestSite()
        try site.write(marker, to: "public/.suluh-output")
        try site.write("mine", to: "public/letter.txt")
        let files = site.files(texts)
        #expect(outcome { () throws(PublishError) in try site.publish(files) } == "usage output-not-ours")
        #expect(
            outcome { () throws(PublishError) in try site.publish(files, isClean: true) } == "usage output-not-ours")
        #expect(site.text("public/letter.txt") == "mine")
    }

    @Test func aLinkIsNoMarker() throws {
        let site = try TestSite()
        try site.write("suluh-output 1\nend 0\n", to: "marker")
        try site.write("mine", to: "public/letter.txt")
        try FileManager.default.createSymbolicLink(
            atPath: site.output + "/.suluh-output", withDestinationPath: site.folder + "/marker")
        let files = site.files(texts)
        #expect(outcome { () throws(PublishError) in try site.publish(files) } == "usage output-not-ours")
    }
}
