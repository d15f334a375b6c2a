import Foundation
import Testing
import Workers

@testable import Publishing

/// How a file that stays comes from the former site into the new one.
struct AdoptionTests {
    private func folders(_ site: TestSite, _ text: String) throws -> (former: OpenFolder, new: OpenFolder) {
        try site.write(text, to: "former/a")
        try FileManager.default.createDirectory(atPath: site.folder + "/new", withIntermediateDirectories: true)
        return (try OpenFolder(site.folder + "/former"), try OpenFolder(site.folder + "/new"))
    }

    @Test func isTheSameFile() throws {
        let site = try TestSite()
        let (former, new) = try folders(site, "A")
        let facts = try #require(former.facts(of: "a"))
        let adopted = try #require(try new.adopt("a", facts, from: former))
        #expect(adopted.isSameFile(as: facts))
        #expect(adopted.inode == former.facts(of: "a")?.inode)
    }

    @Test func aFileThatIsAnotherByNowIsLeft() throws {
        let site = try TestSite()
        let (former, new) = try folders(site, "A")
        let facts = try #require(former.facts(of: "a"))
        try site.write("changed", to: "former/a")
        #expect(try new.adopt("a", facts, from: former) == nil)
        #expect(new.facts(of: "a") == nil)
        try FileManager.default.removeItem(atPath: site.folder + "/former/a")
        #expect(try new.adopt("a", facts, from: former) == nil)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/shm")))
    func isCopiedWhereItCannotBeLinked() throws {
        let site = try TestSite()
        let long = String(repeating: "0123456789", count: 50_000)
        let (former, _) = try folders(site, long)
        let path = "/dev/shm/suluh-publishing-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let facts = try #require(former.facts(of: "a"))
        let adopted = try #require(try OpenFolder(path).adopt("a", facts, from: former))
        #expect(adopted.size == long.utf8.count)
        #expect(FileManager.default.contents(atPath: path + "/a") == Data(long.utf8))
    }

    @Test func aFolderThatSomebodyElsePutThereMeanwhileIsNotReplaced() throws {
        let site = try TestSite()
        try site.publish(["a": "A"])
        let folder = try OutputFolder(site.place)
        let former = FormerSite(folder, try folder.openOwned(), isTrusted: true)
        try FileManager.default.moveItem(atPath: site.output, toPath: site.folder + "/away")
        try site.write("mine", to: "public/letter.txt")
        let request = PublishRequest(files: site.files(["a": "B"]), place: site.place, workers: .init(count: 1))
        #expect(throws: DiskFailure.self) { try Publication(request, folder, former).run() }
        #expect(site.published() == ["letter.txt"])
        #expect(site.leftovers() == [])
    }
}
