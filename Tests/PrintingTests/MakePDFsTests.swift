import Foundation
import Printing
import Testing
import Workers

/// What is made of the answers of the tool; the tool itself is tried in Python.
struct MakePDFsTests {
    /// Runs jobs with a shell script in the place of the tool.
    private func results(_ script: String, jobs: [String] = ["a.html"], threads: Int = 1) throws -> [PrintResult] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("suluh-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let tool = folder.appendingPathComponent("tool")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: tool)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
        return makePDFs(
            jobs.map { PrintJob(path: $0, html: Array("<p>\($0)</p>".utf8)) }, python: tool.path,
            workers: Workers(count: threads), progress: { _ in })
    }

    @Test func anAnswerIsRead() throws {
        let made = try results(
            "read line; printf 'status ok\\npages 3\\nextra 7\\nmisfit a b\\nsize 4\\n\\n%%PDF'; read line")
        #expect(
            made == [.made(.init(pdf: Array("%PDF".utf8), pageCount: 3, extraLines: 7, misfits: ["a b"]))])
    }

    @Test func whatIsMissingIsNamed() throws {
        #expect(
            try results("read line; printf 'status fonts\\nfont Noto Sans\\nfont Other\\nsize 0\\n\\n'; read line")
                == [.fontsMissing(["Noto Sans", "Other"])])
        #expect(
            try results("read line; printf 'status files\\nmissing a.png\\nlarge b.png\\nsize 0\\n\\n'; read line")
                == [.filesUnusable(missing: ["a.png"], tooLarge: ["b.png"])])
        #expect(
            try results("read line; printf 'status failed\\nreason no\\nsize 0\\n\\n'; read line") == [.failed("no")])
    }

    @Test(arguments: ["exit 9", "read line; printf 'status ok\\nsize 9\\n\\nhalf'", "read line; echo size -1; echo"])
    func aToolThatEndsIsTold(script: String) throws {
        #expect(try results(script) == [.toolDied])
    }

    @Test func oneThatCannotBeStartedIsToldToo() {
        let results = makePDFs(
            [PrintJob(path: "a.html", html: [])], python: "/does/not/exist", workers: Workers(count: 1),
            progress: { _ in })
        #expect(results == [.toolDied])
    }

    /// One process answers many; the order is that of the jobs on any number of threads.
    @Test(arguments: [1, 4]) func resultsAreInTheOrderOfTheJobs(threads: Int) throws {
        let script = """
            while read line; do
              name=$(printf '%s' "$line" | sed 's/.*"path":"\\([a-z0-9]*\\).*/\\1/')
              printf 'status failed\\nreason %s\\nsize 0\\n\\n' "$name"
            done
            """
        let names = (0..<12).map { "page\($0)" }
        let results = try results(script, jobs: names.map { $0 + ".html" }, threads: threads)
        #expect(results == names.map { .failed($0) })
    }
}
