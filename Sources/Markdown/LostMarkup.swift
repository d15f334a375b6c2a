internal import Diagnostics

/// Finds what an editor meant as a link or a heading and what became plain text, for want of a sign.
struct LostMarkup {
    let tree: MarkdownTree
    let source: SourceText
    let file: String
    let firstLine: Int

    var diagnostics: [Diagnostic] {
        tree.nodes.indices.flatMap { index -> [Diagnostic] in
            let node = tree.nodes[index]
            guard node.kind == .text else { return [] }
            let isFirst = index > 0 && tree.nodes[index - 1].kind == .paragraph
            return lostLinks(in: node) + (isFirst ? lostHeading(in: node).map { [$0] } ?? [] : [])
        }
    }

    /// `[biaya](biaya paspor.md)`: an address ends at its first space.
    private func lostLinks(in node: MarkdownNode) -> [Diagnostic] {
        var rest = node.literal.utf8[...]
        var found: [Diagnostic] = []
        while let bracket = rest.firstIndex(of: UInt8(ascii: "]")) {
            rest = rest[bracket...].dropFirst()
            guard rest.first == UInt8(ascii: "("), let address = Self.address(at: rest.dropFirst()) else { continue }
            found.append(LostMarkupDiagnostics.link(address, at: place(of: "](" + address, in: node.line)))
        }
        return found
    }

    /// An address with a space in it, up to its closing bracket.
    private static func address(at text: Substring.UTF8View) -> String? {
        // Longer than any name of a file, so that a text of nothing but brackets is read once only.
        let written = text.prefix(1_000).prefix { !signsOutsideAddresses.contains($0) }
        guard written.contains(UInt8(ascii: " ")), text[written.endIndex...].first == UInt8(ascii: ")") else {
            return nil
        }
        let address = String(decoding: written, as: UTF8.self)
        let isFile = endings.contains { address.lowercased().hasSuffix($0) }
        return isFile || address.hasPrefix("http") ? address : nil
    }

    private static let signsOutsideAddresses = Array("()<>\"[]\n".utf8)
    private static let endings = [".md", ".pdf", ".jpg", ".jpeg", ".png"]

    /// `##Syarat`; an escaped `\#` is meant as it stands.
    private func lostHeading(in node: MarkdownNode) -> Diagnostic? {
        guard node.literal.utf8.first == UInt8(ascii: "#") else { return nil }
        let line = source.line(node.line).drop { $0 == " " }
        let signs = line.prefix { $0 == "#" }
        guard (1...6).contains(signs.count), line.dropFirst(signs.count).first?.isLetter == true else { return nil }
        return LostMarkupDiagnostics.heading(String(signs), at: place(of: String(signs), in: node.line))
    }

    private func place(of text: String, in line: Int) -> SourcePlace {
        let written = source.line(line)
        let column = written.firstRange(of: text).map { written[..<$0.lowerBound].unicodeScalars.count } ?? 0
        return SourcePlace(file: file, range: SourceRange(line: firstLine + line - 1, column: column + 1))
    }
}

/// Problems of links and headings that became plain text.
enum LostMarkupDiagnostics {
    static let all = [linkKind, headingKind]

    private static let linkKind = DiagnosticKind(
        "link-with-space", .error, in: .links,
        summary: Bilingual(id: "Tautan memuat spasi", en: "A link has a space in its address"),
        why: Bilingual(
            id: "Tautan seperti ini tampil sebagai tulisan biasa dan tidak dapat ditekan.",
            en: "Such a link is shown as plain text that nobody can tap."),
        wrong: "[Biaya](biaya paspor.md)", right: "[Biaya](biaya-paspor.md)")

    static func link(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            linkKind, at: place,
            message: Bilingual(
                id: "Ada spasi di dalam alamat “\(address)”.", en: "There is a space in the address “\(address)”."),
            suggestion: Bilingual(
                id: "Ganti nama berkasnya tanpa spasi, atau apit alamatnya: (<\(address)>).",
                en: "Rename the file without a space, or put the address between angle brackets: (<\(address)>)."))
    }

    private static let headingKind = DiagnosticKind(
        "heading-without-space", .warning, in: .language,
        summary: Bilingual(id: "Judul bagian tanpa spasi", en: "A heading without a space"),
        why: Bilingual(
            id: "Judul seperti ini tampil sebagai tulisan biasa, dan bagiannya tidak masuk daftar isi.",
            en: "Such a heading is shown as plain text, and its section is missing from the contents."),
        wrong: "##Syarat", right: "## Syarat")

    static func heading(_ signs: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            headingKind, at: place,
            message: Bilingual(id: "Tidak ada spasi sesudah \(signs).", en: "No space follows \(signs)."),
            suggestion: Bilingual(
                id: "Tulis satu spasi sesudahnya. Bukan judul? Tulis \\# di depannya.",
                en: "Write a space after it. No heading? Write \\# in front."))
    }
}
