import Foundation
import TestSupport
import Testing

/// The program as people and scripts run it: commands on a small site, what they say, and how they end.
struct TranscriptTests {
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: fixtures("commands").path)) ?? []
        return files.filter { $0.hasSuffix(".txt") }.sorted()
    }()

    @Test func thereAreTranscripts() {
        #expect(Self.names.count >= 12)
    }

    /// The lines that begin with `$ ` before the first file are the commands.
    @Test(arguments: names) func commandsSayWhatIsExpected(name: String) throws {
        let url = fixtures("commands/\(name)")
        let fixture = try FixtureFile(url)
        let site = try TemporarySite([:])
        defer { site.delete() }
        try fixture.write(to: site)
        let shell = try Shell(in: site.folder)
        defer { shell.delete() }
        let head = ("\n" + fixture.input).components(separatedBy: "\n=== ")[0]
        let commands = head.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        #expect(!commands.isEmpty)
        let transcript = try commands.map { try shell.run($0) }.joined()
        try expect(Data((fixture.input + "=== expected\n" + transcript).utf8), matches: url)
    }
}
