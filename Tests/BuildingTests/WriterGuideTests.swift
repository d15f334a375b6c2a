import Building
import Foundation
import TestSupport
import Testing

/// The guides for writers: every example in them is a file that builds.
struct WriterGuideTests {
    private static let folder = fixtures("../../content/program/penulis").standardizedFileURL
    private static let guides = ["menulis-halaman", "menambah-layanan", "menerjemahkan", "mencetak"]
        .flatMap { [$0 + ".md", $0 + ".en.md"] }

    /// The code blocks whose first line names a file, such as "```yaml content/data/fees.yml".
    private func examples(in guide: String) throws -> [String: String] {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(guide), encoding: .utf8)
        var files: [String: String] = [:]
        var open: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                let words = line.split(separator: " ")
                open = open == nil && words.count == 2 ? String(words[1]) : nil
            } else if let open {
                files[open, default: ""] += line + "\n"
            }
        }
        return files
    }

    @Test(arguments: guides) func everyExampleBuilds(guide: String) throws {
        let files = try examples(in: guide)
        #expect(!files.isEmpty)
        let settings = TemporarySite.settings + "sections: {panduan: {type: guide}}\n"
        let site = try TemporarySite(["site.yml": settings].merging(files) { _, ours in ours })
        defer { site.delete() }
        #expect(try site.build { $0.isStrict = true }.diagnostics.isEmpty)
    }

    /// An example of a command is one that the program has.
    @Test(arguments: guides) func everyCommandIsOne(guide: String) throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(guide), encoding: .utf8)
        let typed = text.split(separator: "\n").filter { $0.hasPrefix("suluh ") }.compactMap { line in
            line.split(separator: " ").dropFirst().first.map(String.init)
        }
        let known = ["build", "check", "fix", "handouts", "import", "new", "serve", "translate"]
        #expect(!typed.isEmpty && typed.allSatisfy(known.contains))
    }
}
