package import Diagnostics
internal import Foundation
internal import Publishing

/// Problems that a site had when it began to be checked, so that only new ones are told.
///
/// A problem is known by its file, its kind and its words, not by its line: text above it may change.
package struct CheckBaseline: Sendable {
    private var known: [Entry: Int] = [:]

    /// A site of a hundred thousand problems fits.
    private static let largest = 100 << 20

    private struct Entry: Hashable, Codable {
        let file: String
        let id: String
        let message: String
    }

    private struct Line: Codable {
        let file: String
        let id: String
        let message: String
        let count: Int
    }

    private struct Contents: Codable {
        let version: Int
        let known: [Line]
    }

    /// What is wrong with a site now.
    package init(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { known[Self.entry(diagnostic), default: 0] += 1 }
    }

    /// Reads what `bytes` wrote.
    /// - Returns: Nothing for a file of another kind.
    init?(reading bytes: [UInt8]) {
        guard let contents = try? JSONDecoder().decode(Contents.self, from: Data(bytes)), contents.version == 1 else {
            return nil
        }
        for line in contents.known {
            known[Entry(file: line.file, id: line.id, message: line.message), default: 0] += max(line.count, 0)
        }
    }

    /// Reads the problems that `save` kept.
    package static func load(_ file: String, shown: String) throws(BuildFailure) -> CheckBaseline {
        guard kindOfFile(file) == .file else {
            throw .usage(Bilingual(id: "Tidak ada berkas \(shown)", en: "There is no file \(shown)"))
        }
        let bytes: [UInt8]?
        do { bytes = try readFile(file, largest: largest) } catch { throw .machine(error.message) }
        if let baseline = bytes.flatMap({ CheckBaseline(reading: $0) }) { return baseline }
        throw .usage(
            Bilingual(
                id: "\(shown) tidak ditulis oleh suluh check --write-baseline",
                en: "\(shown) was not written by suluh check --write-baseline"))
    }

    /// Keeps the problems in a file.
    package func save(to file: String) throws(BuildFailure) {
        do { try writeFile(bytes, to: file) } catch { throw .machine(error.message) }
    }

    /// As a file, a problem a line, in the order of files, to be kept beside the site.
    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let sorted = known.sorted { left, right in
            (left.key.file, left.key.id, left.key.message) < (right.key.file, right.key.id, right.key.message)
        }
        let lines = sorted.compactMap { entry, count in
            try? encoder.encode(Line(file: entry.file, id: entry.id, message: entry.message, count: count))
        }
        let list = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",\n")
        return Array("{\"version\":1,\"known\":[\n\(list)\n]}\n".utf8)
    }

    /// The problems that are new, and how many of the known ones are no longer there.
    package func new(in diagnostics: [Diagnostic]) -> (new: [Diagnostic], mended: Int) {
        var left = known
        let new = diagnostics.filter { diagnostic in
            let entry = Self.entry(diagnostic)
            guard let count = left[entry], count > 0 else { return true }
            left[entry] = count - 1
            return false
        }
        return (new, left.values.reduce(0, +))
    }

    private static func entry(_ diagnostic: Diagnostic) -> Entry {
        Entry(file: diagnostic.place.file, id: diagnostic.kind.id, message: diagnostic.message.en)
    }
}
