import Foundation
import Testing

/// Runs commands in a folder, with the `suluh` of this build in the search path and nothing else of this machine.
struct Shell {
    private let folder: URL
    private let scratch: URL

    init(in folder: URL) throws {
        self.folder = folder
        scratch = FileManager.default.temporaryDirectory.appendingPathComponent("suluh-shell-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    }

    func delete() { try? FileManager.default.removeItem(at: scratch) }

    /// The command, what it wrote line by line, and its status.
    func run(_ command: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder
        process.environment = ["PATH": try Self.binaries() + ":/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1795478400"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try file("out")
        process.standardError = try file("err")
        try process.run()
        process.waitUntilExit()
        return "$ \(command)\n" + (try lines("out")) + (try lines("err")) + "exit \(process.terminationStatus)\n"
    }

    private func file(_ name: String) throws -> FileHandle {
        let url = scratch.appendingPathComponent(name)
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }

    /// Each line after the name of the stream. What differs from run to run is masked.
    private func lines(_ stream: String) throws -> String {
        let text = try String(contentsOf: scratch.appendingPathComponent(stream), encoding: .utf8)
        let masked = text.replacing(folder.path, with: "⟦site⟧")
            .replacing(/[0-9]+\.[0-9]+ (seconds|detik)/) { "⟦time⟧ \($0.output.1)" }
        return masked.split(separator: "\n", omittingEmptySubsequences: false).dropLast(masked.hasSuffix("\n") ? 1 : 0)
            .filter { _ in !masked.isEmpty }.map { "\(stream): \($0)\n" }.joined()
    }

    /// The folder of the program, which lies beside the tests that were built with it.
    private static func binaries() throws -> String {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
        let beside = [program, CommandLine.arguments[0]] + Bundle.allBundles.map(\.bundlePath)
        let folders = beside.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
        return try #require(
            folders.first { FileManager.default.isExecutableFile(atPath: $0 + "/suluh") }, "suluh is not built")
    }
}
