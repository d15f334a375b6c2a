@testable import Previewing
import Testing

/// When a save is a save.
struct ChangeTests {
    @Test func aWrittenFileIsBuiltAfterAMoment() {
        var changes = ChangeCollector()
        changes.add(FolderEvent(path: "content/a.md", kind: .begun), at: 100)
        #expect(changes.due == 100 + ChangeCollector.quietAfterLoss)
        changes.add(FolderEvent(path: "content/a.md", kind: .written), at: 101)
        #expect(changes.take(at: 101) == nil)
        #expect(changes.take(at: 101 + ChangeCollector.quiet)?.paths == ["content/a.md"])
        #expect(changes.due == nil)
    }

    /// vim moves the page away and writes a new one in its place: never shown as gone in between.
    @Test func aSaveByRenameIsNoLoss() {
        var changes = ChangeCollector()
        changes.add(FolderEvent(path: "content/a.md", kind: .gone), at: 100)
        #expect(changes.take(at: 130) == nil)
        changes.add(FolderEvent(path: "content/a.md", kind: .begun), at: 130)
        changes.add(FolderEvent(path: "content/a.md", kind: .written), at: 131)
        #expect(changes.take(at: 131 + ChangeCollector.quiet)?.paths == ["content/a.md"])
    }

    @Test func aDeletedFileIsGoneInTheEnd() {
        var changes = ChangeCollector()
        changes.add(FolderEvent(path: "content/a.md", kind: .gone), at: 100)
        #expect(changes.take(at: 100 + ChangeCollector.quietAfterLoss)?.paths == ["content/a.md"])
    }

    @Test func endlessSavingIsShownAllTheSame() {
        var changes = ChangeCollector()
        for now in 0..<ChangeCollector.longest {
            changes.add(FolderEvent(path: "content/a.md", kind: .written), at: now)
            #expect(changes.take(at: now) == nil)
        }
        #expect(changes.take(at: ChangeCollector.longest) != nil)
    }
}
