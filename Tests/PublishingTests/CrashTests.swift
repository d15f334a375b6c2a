import Foundation
import Testing

@testable import Publishing

/// What a run that was killed leaves behind, and what file systems without an exchange need.
struct CrashTests {
    private let texts = ["index.html": "home"]
    /// Greater than any process number that Linux gives.
    private let gone = 4_194_305

    @Test func leftoversOfCrashedRunsAreRemoved() throws {
        let site = try TestSite()
        try site.publish(["a": "already there"])
        try site.write("half", to: ".public.suluh-new-\(gone)/id/a.html")
        try site.write("half", to: ".public.suluh-new-\(DiskPaths.processNumber)/a.html")
        try site.write("former", to: ".public.suluh-old-\(gone)/a.html")
        try site.publish(texts)
        #expect(site.leftovers() == [])
        #expect(site.published() == ["index.html"])
    }

    @Test(arguments: [
        ".public.suluh-new-abc/a", ".public.suluh-new-1/a", ".public.suluh-new-4194305", ".public2.suluh-new-4194305/a",
    ])
    func whatIsNotCertainlyALeftoverStays(path: String) throws {
        let site = try TestSite()
        try site.write("mine", to: path)
        try site.publish(texts)
        #expect(site.text(path) == "mine")
    }

    @Test func aProcessThatEndedIsNotRunning() throws {
        var process: pid_t = 0
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
        defer { free(arguments[0]) }
        try #require(posix_spawn(&process, "/bin/true", nil, nil, &arguments, environ) == 0)
        var ended = siginfo_t()
        try #require(waitid(P_PID, id_t(process), &ended, WEXITED | WNOWAIT) == 0)
        #expect(!DiskPaths.isRunning(Int(process)))
        var result: Int32 = 0
        waitpid(process, &result, 0)
        #expect(!DiskPaths.isRunning(gone))
        #expect(DiskPaths.isRunning(DiskPaths.processNumber))
        #expect(DiskPaths.isRunning(1))
    }

    @Test func aFolderThatSomebodyStillWritesStays() throws {
        let site = try TestSite()
        try site.write("half", to: ".public.suluh-new-\(gone)/a.html")
        let writer = try OpenFolder(site.folder + "/.public.suluh-new-\(gone)")
        #expect(writer.lock())
        try site.publish(texts)
        #expect(site.text(".public.suluh-new-\(gone)/a.html") == "half")
    }

    @Test func aSiteThatWasMovedAwayComesBack() throws {
        let site = try TestSite()
        try site.publish(texts)
        let before = try site.identities()
        try FileManager.default.moveItem(atPath: site.output, toPath: site.folder + "/.public.suluh-old-\(gone)")
        #expect(try site.publish(texts).unchanged == 1)
        #expect(try site.identities() == before)
        #expect(site.leftovers() == [])
    }

    private func swap(_ site: TestSite, failingWith code: Int32) -> FolderSwap {
        FolderSwap(new: site.folder + "/new", place: site.output, spare: site.folder + "/spare") { _, _ in
            errno = code
            return -1
        }
    }

    @Test(arguments: [ENOSYS, EINVAL, EOPNOTSUPP]) func withoutAnExchangeTwoStepsDo(code: Int32) throws {
        let site = try TestSite()
        try site.write("new", to: "new/a")
        try site.write("former", to: "public/a")
        try swap(site, failingWith: code).run(hasFormer: true)
        #expect(site.text("public/a") == "new")
        #expect(site.text("new/a") == "former")
        #expect(site.text("spare/a") == nil)
    }

    @Test func aSecondStepThatFailsIsTakenBack() throws {
        let site = try TestSite()
        try site.write("former", to: "public/a")
        #expect(throws: DiskFailure.self) { try swap(site, failingWith: ENOSYS).run(hasFormer: true) }
        #expect(site.text("public/a") == "former")
    }

    @Test func aRefusedExchangeIsAnError() throws {
        let site = try TestSite()
        try site.write("new", to: "new/a")
        try site.write("former", to: "public/a")
        #expect(throws: DiskFailure.self) { try swap(site, failingWith: EBUSY).run(hasFormer: true) }
        #expect(site.text("public/a") == "former")
    }
}
