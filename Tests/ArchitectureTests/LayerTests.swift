import Building
import Diagnostics
import Foundation
import Testing

/// The rules of the house that the compiler does not hold.
struct LayerTests {
    /// The layer of every module; a module imports only from layers below its own.
    private static let layers: [String: Int] = [
        "CCmarkGFM": 0, "CQREncode": 0, "Diagnostics": 0, "Languages": 0, "Workers": 0, "CSV": 1, "Markdown": 1,
        "YAML": 1,
        "PO": 1, "Templates": 1, "QRCodes": 1,
        "SiteModel": 2, "Loading": 3, "Resolving": 3, "Rendering": 3, "Indexing": 3, "Exporting": 3, "Publishing": 3,
        "Checking": 3, "Starting": 3, "Importing": 3, "Printing": 3, "Translating": 3, "BuiltInTheme": 3,
        "ToolStamp": 3,
        "Building": 4,
        "Previewing": 5,
        "SuluhCommands": 6,
        "suluh": 7,
    ]

    private static func imports(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let at = words.firstIndex(of: "import"), at <= 1, at + 1 < words.count else { return nil }
            return String(words[at + 1])
        }
    }

    @Test func modulesImportDownward() throws {
        for file in try SwiftSource.all() {
            let mine = try #require(Self.layers[file.module], "\(file.module) has no layer")
            for name in Self.imports(file.text) {
                guard let other = Self.layers[name] else { continue }
                #expect(other < mine, "\(file.path) imports \(name)")
            }
        }
    }

    @Test(arguments: [("CCmarkGFM", "Markdown"), ("CQREncode", "QRCodes"), ("Yams", "YAML")])
    func onlyOneModuleKnows(library: String, module: String) throws {
        let users = Set(try SwiftSource.all().filter { Self.imports($0.text).contains(library) }.map(\.module))
        #expect(users == [module])
    }

    @Test func nothingCanTrapOrLie() throws {
        for file in try SwiftSource.all() {
            for word in ["try!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "as!", "TODO", "FIXME"] {
                #expect(!file.text.contains(word), "\(file.path) holds \(word)")
            }
        }
    }

    @Test func filesStayReadable() throws {
        for file in try SwiftSource.all() {
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 400, "\(file.path) has \(lines) lines")
        }
    }

    @Test func diagnosticsHaveUniqueIdsAndTexts() {
        let kinds = DiagnosticCatalogue.all
        #expect(Set(kinds.map(\.id)).count == kinds.count)
        for kind in kinds {
            let texts = [kind.summary.id, kind.summary.en, kind.why.id, kind.why.en, kind.wrong, kind.right]
            #expect(texts.allSatisfy { !$0.isEmpty }, "\(kind.id) lacks a text")
            #expect(kind.id.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber }, "\(kind.id)")
        }
    }
}
