import Foundation

/// A Swift file of the program.
struct SwiftSource: Sendable {
    let module: String
    /// The path from `Sources`.
    let path: String
    let text: String

    /// The lines without comments.
    var code: [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.drop { $0 == " " }.hasPrefix("//") ? "" : String(line)
        }
    }

    /// The folders of what runs while Suluh is built.
    private static let ofTheBuild = ["/Embedder/", "/Plugin/", "/Stamper/"]

    /// All Swift files of the program, sorted.
    static func all() throws -> [SwiftSource] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources").standardizedFileURL
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        let ours = paths.filter { path in path.hasSuffix(".swift") && !ofTheBuild.contains { path.contains($0) } }
        return try ours.sorted().map { path in
            let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
            return SwiftSource(module: String(path.prefix { $0 != "/" }), path: path, text: text)
        }
    }
}
