package import Foundation

/// A small site in one text: `=== path` begins each of its files, `=== path -> target` is a symbolic link, and
/// `=== path -> nothing` takes away what stood there.
///
/// `⟦300×> ⟧` stands for three hundred times `> `, `⟦FF⟧` for the byte 0xFF; both also in paths. What follows the first
/// line `=== expected` is the outcome.
package struct FixtureFile {
    private var files: [(path: Data, contents: Data)] = []
    private var links: [(path: String, target: String)] = []
    /// The text before the outcome, as it stands.
    package private(set) var input = ""
    package private(set) var expected = ""

    package init(_ url: URL) throws {
        let text = try String(contentsOf: url, encoding: .utf8)
        let parts = text.components(separatedBy: "=== expected\n")
        input = parts[0]
        expected = parts.dropFirst().joined(separator: "=== expected\n")
        for part in ("\n" + input).components(separatedBy: "\n=== ").dropFirst() {
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let names = String(lines[0]).components(separatedBy: " -> ")
            if names.count > 1 {
                links.append((names[0], names[1]))
            } else {
                let body = lines.count > 1 ? String(lines[1]) : ""
                let isWhole = body.isEmpty || body.hasSuffix("\n")
                files.append((Self.expanded(names[0]), Self.expanded(isWhole ? body : body + "\n")))
            }
        }
    }

    /// Puts the files into a site.
    package func write(to site: TemporarySite) throws {
        for file in files {
            if let path = String(data: file.path, encoding: .utf8) {
                try site.write(file.contents, to: path)
            } else {
                try writeBytes(Data(site.folder.path.utf8 + [UInt8(ascii: "/")]) + file.path, file.contents)
            }
        }
        for link in links where link.target == "nothing" { try site.remove(link.path) }
        for link in links where link.target != "nothing" {
            let path = site.folder.appendingPathComponent(link.path).path
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: link.target)
        }
    }

    /// Foundation cannot write a file whose name is no text.
    private func writeBytes(_ path: Data, _ contents: Data) throws {
        let file = (path + [0]).withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { creat($0.baseAddress.unsafelyUnwrapped, 0o644) }
        }
        guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
        try FileHandle(fileDescriptor: file, closeOnDealloc: true).write(contentsOf: contents)
    }

    private static func expanded(_ text: String) -> Data {
        var bytes = Data()
        var rest = text[...]
        while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
            bytes += rest[..<open].utf8
            let inside = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            if let sign = inside.firstIndex(of: "×"), let count = Int(inside[..<sign]) {
                let once = Data(inside[inside.index(after: sign)...].replacing("\\n", with: "\n").utf8)
                bytes.reserveCapacity(bytes.count + once.count * count)
                for _ in 0..<count { bytes += once }
            } else {
                bytes += inside.split(separator: " ").compactMap { UInt8($0, radix: 16) }
            }
        }
        return bytes + rest.utf8
    }
}
