import Foundation
import Indexing
import Languages
import TestSupport
import SiteModel
import Testing

/// Swift and the engine of the browser, which has the index whole and in parts, split the same texts into the same words
/// and give the same answers with the same scores, on thousands of random texts and queries. The seeds are fixed, so a failure can be repeated.
struct AgreementTests {
    private static let node = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/node" }.first(where: FileManager.default.isExecutableFile)
    private static let noNode: Comment = "There is no node on this machine to run the engine of the browser."

    /// What node compares: the index, then for every query what Swift found.
    private struct Answers: Encodable {
        struct Found: Encodable {
            let url: String
            let score: Double
            let why: String
            let sections: [String]
        }

        let engine: String
        let index: String
        /// The same index in parts.
        let scripts: [String]
        let queries: [String]
        let found: [[Found]]
        let texts: [String]
        let words: [[String]]
    }

    @Test(.enabled(if: node != nil, noNode))
    func fixturesAreAnsweredAlike() throws {
        let fixture = try SearchFixture.read()
        let texts = fixture.documents.flatMap { [$0.title] + $0.sections.map(\.text) } + fixture.queries.map(\.query)
        try compare(fixture.files(wholeUpTo: 0), RandomText(seed: 1, words: texts), queries: 3000)
    }

    @Test(.enabled(if: node != nil, noNode))
    func generatedPagesAreAnsweredAlike() throws {
        var random = RandomText(seed: 2, words: RandomText.manyScripts)
        let files = indexFiles(
            of: (0..<150).map { random.document($0) }, language: "id", synonyms: RandomText.synonyms, wholeUpTo: 0)
        #expect(files.scripts.count { $0.path.contains("/w") } >= 4)
        try compare(files, random, queries: 7000)
    }

    private func compare(_ files: IndexFiles, _ random: RandomText, queries count: Int) throws {
        var random = random
        let json = bytes(of: files.json)
        let index = try SearchIndex(json)
        let queries = (0..<count).map { _ in random.query() }
        let texts = (0..<count).map { _ in random.hostileText() }
        var splitter = WordSplitter()
        let answers = Answers(
            engine: searchEngine, index: String(decoding: json, as: UTF8.self),
            scripts: files.scripts.map { String(decoding: bytes(of: $0), as: UTF8.self) }, queries: queries,
            found: queries.map { index.search($0).map(Self.found) }, texts: texts,
            words: texts.map { text in
                let list = splitter.split(text)
                return list.entries.map(list.text)
            })
        #expect(answers.found.count { !$0.isEmpty } > count / 4, "Most of the queries are about nothing")
        #expect(try Self.differences(answers) == "")
    }

    private static func found(_ result: SearchResult) -> Answers.Found {
        let why =
            switch result.reason {
            case .formerly(let name): "f" + name
            case .foundAs(let words): "s" + words
            case nil: ""
            }
        return Answers.Found(
            url: result.address, score: result.score, why: why, sections: result.sections.map(\.address))
    }

    /// What the engine of the browser answers differently, as node prints it.
    private static func differences(_ answers: Answers) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("suluh-\(UUID().uuidString).json")
        try JSONEncoder().encode(answers).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = fixtures("../SearchClientTests/agreement.mjs").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: node ?? "")
        process.arguments = [script, file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: printed, as: UTF8.self)
    }
}
