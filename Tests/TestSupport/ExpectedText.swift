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
    guard isUpdateAskedFor else {
        let expected = FileManager.default.contents(atPath: file.path)
        let hint = "If it is right, run the test again with UPDATE_EXPECTED=1."
        #expect(
            actual == expected,
            "\(file.lastPathComponent) is not as expected. \(hint)\n\(difference(actual, expected ?? Data()))")
        return
    }
    guard mayUpdate() else { return }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: file)
}

/// Compares a whole folder: every file with its bytes, and no file more or less.
///
/// - Parameters:
///   - actual: The files that came out, by their path from the folder.
///   - folder: The folder that holds the expected files.
package func expect(_ actual: [String: Data], matches folder: URL) throws {
    let gone = try files(in: folder).keys.filter { actual[$0] == nil }.sorted()
    if isUpdateAskedFor {
        guard mayUpdate() else { return }
        for path in gone { try FileManager.default.removeItem(at: folder.appendingPathComponent(path)) }
    } else {
        #expect(gone.isEmpty, "These are expected in \(folder.path), and nothing made them.")
    }
    for (path, bytes) in actual.sorted(by: { $0.key < $1.key }) {
        try expect(bytes, matches: folder.appendingPathComponent(path))
    }
}

/// Every file below a folder with its bytes, by path; nothing where there is no folder.
package func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
        let file = folder.appendingPathComponent(path)
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue {
            files[path] = try Data(contentsOf: file)
        }
    }
    return files
}

/// The folder of the tests' fixtures.
package func fixtures(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../Fixtures/\(path)").standardizedFileURL
}

private var isUpdateAskedFor: Bool { ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" }

private func mayUpdate() -> Bool {
    if ["", "0", "false"].contains(ProcessInfo.processInfo.environment["CI"] ?? "") { return true }
    Issue.record("UPDATE_EXPECTED is for your own machine, where somebody reads the difference.")
    return false
}

/// The first line that is another one, for the message.
private func difference(_ actual: Data, _ expected: Data) -> String {
    func lines(_ data: Data) -> [Substring] {
        String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (mine, theirs) = (lines(actual), lines(expected))
    let same = zip(mine, theirs).prefix { $0 == $1 }.count
    func shown(_ lines: [Substring]) -> Substring { lines.indices.contains(same) ? lines[same] : "(the end)" }
    return "line \(same + 1) expected: \(shown(theirs))\nline \(same + 1) came out: \(shown(mine))"
}
