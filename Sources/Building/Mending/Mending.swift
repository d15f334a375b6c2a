internal import Diagnostics

/// Puts replacements into the bytes of a file. Where two overlap, only the first is made.
struct Mending {
    private(set) var mended: [UInt8] = []
    private(set) var changes: [MendedFile.Change] = []

    init(_ bytes: [UInt8], _ diagnostics: [Diagnostic]) {
        // Files are read without their mark of byte order.
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.prefix(3)) : []
        let bytes = Array(bytes.dropFirst(mark.count))
        let text = SourceText(bytes)
        var position = 0
        mended = mark
        for diagnostic in diagnostics.sorted() {
            guard let range = diagnostic.place.range, let replacement = diagnostic.replacement,
                let stretch = text.bytes(in: range), stretch.lowerBound >= position, !stretch.isEmpty
            else { continue }
            mended += bytes[position..<stretch.lowerBound] + Array(replacement.utf8)
            position = stretch.upperBound
            changes.append(Self.change(text, range, replacement, diagnostic.kind))
        }
        mended += bytes[position...]
    }

    private static func change(
        _ text: SourceText, _ range: SourceRange, _ replacement: String, _ kind: DiagnosticKind
    ) -> MendedFile.Change {
        let before = (range.line...range.endLine).map(text.line)
        let head = (before.first ?? "").unicodeScalars.prefix(range.column - 1)
        let tail = (before.last ?? "").unicodeScalars.dropFirst(range.endColumn - 1)
        let after = String(String.UnicodeScalarView(head)) + replacement + String(String.UnicodeScalarView(tail))
        let lines = after.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return MendedFile.Change(range: range, kind: kind, before: before, after: lines)
    }
}
