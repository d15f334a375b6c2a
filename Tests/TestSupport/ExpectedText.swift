package import Foundation
internal import Testing

/// Compares with what is expected, or writes that down anew where `UPDATE_EXPECTED=1` asks for it.
///
/// On CI nobody looks at what was written, so there it is refused.
///
/// - Parameters:
///   - actual: The bytes that came out.
///   - file: The file that holds the expected bytes.
package func expect(_ actual: Data, matches file: URL) throws {
    let environment = ProcessInfo.processInfo.environment
    guard environment["UPDATE_EXPECTED"] == "1" else {
        let expected = FileManager.default.contents(atPath: file.path)
        #expect(
            actual == expected,
            "\(file.lastPathComponent) is not as expected. If it is right, run the test again with UPDATE_EXPECTED=1.")
        return
    }
    guard ["", "0", "false"].contains(environment["CI"] ?? "") else {
        Issue.record("UPDATE_EXPECTED is for your own machine, where somebody reads the difference.")
        return
    }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: file)
}

/// The folder of the tests' fixtures.
package func fixtures(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../Fixtures/\(path)").standardizedFileURL
}
