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

    /// All Swift files but those of the build plugin, sorted.
    static func all() throws -> [SwiftSource] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources").standardizedFileURL
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("BuiltInTheme/") }.sorted().map { path in
            let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
            return SwiftSource(module: String(path.prefix { $0 != "/" }), path: path, text: text)
        }
    }
}
