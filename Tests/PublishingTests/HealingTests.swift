import Foundation
import Testing

@testable import Publishing

/// Whatever hands do to the output, the next run brings it back to what it should be.
struct HealingTests {
    private let texts = ["index.html": "home", "id/a.html": "aaaa", "id/b.html": "B"]

    struct Tampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let act: @Sendable (_ output: String, FileManager) throws -> Void
    }

    static let tamperings = [
        Tampering(testDescription: "another text") { output, _ in
            try Data("other".utf8).write(to: URL(fileURLWithPath: output + "/id/a.html"))
        },
        Tampering(testDescription: "another text of the same size, in place, with the old time") { output, _ in
            let path = output + "/id/a.html"
            var status = stat()
            try #require(stat(path, &status) == 0)
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.write(contentsOf: Data("bbbb".utf8))
            try handle.close()
            try #require(utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0) == 0)
        },
        Tampering(testDescription: "deleted file") { output, files in
            try files.removeItem(atPath: output + "/id/a.html")
        },
        Tampering(testDescription: "deleted folder") { output, files in try files.removeItem(atPath: output + "/id") },
        Tampering(testDescription: "added file") { output, files in
            _ = files.createFile(atPath: output + "/id/mine.txt", contents: Data("x".utf8))
        },
        Tampering(testDescription: "added empty folder") { output, files in
            try files.createDirectory(atPath: output + "/empty/er", withIntermediateDirectories: true)
        },
        Tampering(testDescription: "file replaced by a link to its equal") { output, files in
            try files.moveItem(atPath: output + "/id/a.html", toPath: output + "/../a.html")
            try files.createSymbolicLink(atPath: output + "/id/a.html", withDestinationPath: "../../a.html")
        },
        Tampering(testDescription: "folder replaced by a link to its equal") { output, files in
            try files.moveItem(atPath: output + "/id", toPath: output + "/../id")
            try files.createSymbolicLink(atPath: output + "/id", withDestinationPath: "../id")
        },
        Tampering(testDescription: "file replaced by a folder") { output, files in
            try files.removeItem(atPath: output + "/id/a.html")
            try files.createDirectory(atPath: output + "/id/a.html/deep", withIntermediateDirectories: true)
        },
        Tampering(testDescription: "file nobody may read") { output, files in
            try files.setAttributes([.posixPermissions: 0o000], ofItemAtPath: output + "/id/a.html")
        },
        Tampering(testDescription: "folder nobody may enter") { output, files in
            try files.setAttributes([.posixPermissions: 0o000], ofItemAtPath: output + "/id")
        },
        Tampering(testDescription: "added pipe") { output, _ in mkfifo(output + "/id/pipe", 0o644) },
        Tampering(testDescription: "file replaced by a pipe") { output, files in
            try files.removeItem(atPath: output + "/id/a.html")
            mkfifo(output + "/id/a.html", 0o644)
        },
        Tampering(testDescription: "two files swapped") { output, files in
            try files.moveItem(atPath: output + "/id/a.html", toPath: output + "/t")
            try files.moveItem(atPath: output + "/id/b.html", toPath: output + "/id/a.html")
            try files.moveItem(atPath: output + "/t", toPath: output + "/id/b.html")
        },
    ]

    @Test(arguments: tamperings) func isHealed(_ tampering: Tampering) throws {
        let site = try TestSite()
        try site.publish(texts)
        let pristine = site.texts()
        try tampering.act(site.output, .default)
        try site.publish(texts)
        #expect(site.texts() == pristine)
        #expect(site.published() == ["id", "id/a.html", "id/b.html", "index.html"])
        let modes = FolderTree(of: try OpenFolder(site.output))
        #expect(modes.strangers == 0)
        #expect(modes.files.values.allSatisfy { $0.mode == 0o644 })
        #expect(modes.folders.values.allSatisfy { $0 == 0o755 })
        #expect(site.leftovers() == [])
        #expect(try site.publish(texts).unchanged == 3)
    }

    @Test func aNameThatIsNotTextIsRemoved() throws {
        let site = try TestSite()
        try site.publish(texts)
        let descriptor = open(Array(site.output.utf8CString.dropLast()) + [47, -1, -2, 0], O_CREAT | O_WRONLY, 0o644)
        try #require(descriptor >= 0)
        close(descriptor)
        #expect(try site.publish(texts).removed == 1)
        #expect(FolderTree(of: try OpenFolder(site.output)).strangers == 0)
    }

    @Test func twoSpellingsOfOneLetterAreTwoFiles() throws {
        let site = try TestSite()
        let composed = ["caf\u{E9}.html": "é"]
        try site.publish(composed)
        try site.write("stranger", to: "public/cafe\u{301}.html")
        #expect(try site.publish(composed).removed == 1)
        #expect(site.published().count == 1)
    }
}
