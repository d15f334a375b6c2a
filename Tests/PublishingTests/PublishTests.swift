import Foundation
import SiteModel
import Synchronization
import Testing
import Workers

@testable import Publishing

struct PublishTests {
    private let first = ["index.html": "home", "id/a.html": "A", "id/b.html": "B", "en/deep/c.html": ""]

    @Test func firstTimeWritesEverything() throws {
        let site = try TestSite()
        #expect(try site.publish(first) == PublishReport(written: 4, unchanged: 0, removed: 0, bytes: 6))
        #expect(site.published() == ["en", "en/deep", "en/deep/c.html", "id", "id/a.html", "id/b.html", "index.html"])
        #expect(site.text("public/id/a.html") == "A")
        #expect(site.leftovers() == [])
    }

    @Test func secondTimeTouchesAndMakesNothing() throws {
        let site = try TestSite()
        try site.publish(first)
        let before = try site.identities()
        _ = site.takeMade()
        #expect(try site.publish(first) == PublishReport(written: 0, unchanged: 4, removed: 0, bytes: 6))
        #expect(try site.identities() == before)
        #expect(site.takeMade() == [])
    }

    @Test func onlyWhatChangedIsMade() throws {
        let site = try TestSite()
        try site.publish(first)
        let before = try site.identities()
        _ = site.takeMade()
        var next = first
        next["id/a.html"] = "AA"
        next["id/b.html"] = nil
        next["id/new.html"] = "N"
        #expect(try site.publish(next) == PublishReport(written: 2, unchanged: 2, removed: 1, bytes: 7))
        #expect(site.takeMade() == ["id/a.html", "id/new.html"])
        #expect(try site.identities()["index.html"] == before["index.html"])
        #expect(try site.identities()["id/a.html"] != before["id/a.html"])
        #expect(
            site.published() == ["en", "en/deep", "en/deep/c.html", "id", "id/a.html", "id/new.html", "index.html"])
        _ = site.takeMade()
        try site.publish(next)
        #expect(site.takeMade() == [])
    }

    @Test func cleanMakesEverythingAnew() throws {
        let site = try TestSite()
        try site.publish(first)
        let before = try site.identities()
        #expect(try site.publish(first, isClean: true).written == 4)
        let after = try site.identities()
        #expect(after.keys == before.keys)
        #expect(after.allSatisfy { before[$0.key]?.inode != $0.value.inode })
    }

    @Test func withoutTheCacheFilesAreComparedAndStay() throws {
        let site = try TestSite()
        try site.publish(first)
        let before = try site.identities()
        try FileManager.default.removeItem(atPath: site.folder + "/.suluh")
        _ = site.takeMade()
        #expect(try site.publish(first) == PublishReport(written: 0, unchanged: 4, removed: 0, bytes: 6))
        #expect(site.takeMade() == first.keys.sorted())
        #expect(try site.identities() == before)
        _ = site.takeMade()
        try site.publish(first)
        #expect(site.takeMade() == [])
    }

    @Test(arguments: ["", "garbage", "suluh-published 1\nend 0\n", "suluh-published 1\n1 2 3 4 x a\nend 1\n"])
    func aDamagedCacheChangesNothing(record: String) throws {
        let site = try TestSite()
        try site.publish(first)
        let cache = site.folder + "/.suluh"
        for name in try FileManager.default.contentsOfDirectory(atPath: cache) {
            try site.write(record, to: ".suluh/" + name)
        }
        #expect(try site.publish(first).unchanged == 4)
    }

    @Test func aFingerprintOfOtherBytesIsCaughtByTheNextFingerprint() throws {
        let site = try TestSite()
        try site.publish(["a": "1"])
        #expect(try site.publish(["a": "2"]).written == 1)
        #expect(site.text("public/a") == "2")
    }

    @Test func filesAndFoldersChangePlaces() throws {
        let site = try TestSite()
        try site.publish(["a": "file", "b/c": "within"])
        try site.publish(["a/x": "within", "b": "file"])
        #expect(site.published() == ["a", "a/x", "b"])
        #expect(site.text("public/b") == "file")
    }

    @Test func anEmptySiteIsASite() throws {
        let site = try TestSite()
        try site.publish(first)
        #expect(try site.publish([:]) == PublishReport(written: 0, unchanged: 0, removed: 4, bytes: 0))
        #expect(site.published() == [])
    }

    @Test func theNumberOfThreadsDoesNotShow() throws {
        let many = Dictionary(uniqueKeysWithValues: (0..<300).map { ("f\($0 % 7)/p\($0)", "text \($0)") })
        let one = try TestSite()
        let eight = try TestSite()
        try one.publish(many, workers: 1)
        try eight.publish(first, workers: 8)
        try eight.publish(eight.files(many).reversed(), workers: 8)
        #expect(one.texts() == eight.texts())
        #expect(one.texts().count == 301)
    }

    @Test func copiesFollowTheirSource() throws {
        let site = try TestSite()
        let long = String(repeating: "gambar", count: 100_000)
        try site.write(long, to: "content/kartu.jpg")
        func copy(_ mark: String) -> [OutputFile] {
            let fingerprint = Fingerprint(of: Array(mark.utf8))
            return [OutputFile(path: "kartu.jpg", fingerprint: fingerprint, copyOf: site.folder + "/content/kartu.jpg")]
        }
        #expect(
            try site.publish(copy("1")) == PublishReport(written: 1, unchanged: 0, removed: 0, bytes: long.utf8.count))
        #expect(site.text("public/kartu.jpg") == long)
        #expect(try site.publish(copy("2")).unchanged == 1)
        try site.write(long.dropLast() + "!", to: "content/kartu.jpg")
        #expect(try site.publish(copy("3")).written == 1)
        #expect(site.text("public/kartu.jpg")?.suffix(2) == "a!")
    }

    @Test func progressCountsUpToTheEnd() throws {
        let site = try TestSite()
        let seen = Mutex<[Int]>([])
        let files = site.files(first)
        let request = PublishRequest(files: files, place: site.place, workers: Workers(count: 4)) { done, total in
            seen.withLock { $0.append(done * 10 + total) }
        }
        _ = try publish(request)
        #expect(seen.withLock(\.self) == [14, 24, 34, 44])
    }
}
