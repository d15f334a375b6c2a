internal import Building
internal import Diagnostics

/// The long text of a kind of problem, with a wrong and a right example: what `suluh explain` says, one click away.
struct Explanation {
    private let kind: DiagnosticKind
    private let language: MessageLanguage

    private static let folder = "/_suluh/messages/"

    /// - Parameter address: Such as `/_suluh/messages/link-page-missing`; nothing for one that explains no kind.
    init?(at address: String, _ language: MessageLanguage) {
        guard address.hasPrefix(Self.folder),
            let kind = DiagnosticCatalogue.kind(String(address.dropFirst(Self.folder.count)))
        else { return nil }
        self.kind = kind
        self.language = language
    }

    static func address(of kind: DiagnosticKind) -> String { folder + kind.id }

    var markup: Markup {
        let desk = Bilingual(id: "Meja kerja", en: "Editor's desk")[language]
        return .ownPage(
            kind.summary[language], kind: "desk", in: language,
            """
            <p class="more"><a href="/_suluh/">\(desk)</a></p>
            <h1>\(kind.summary[language])</h1>
            <p class="where \(kind.severity.rawValue)"><strong class="severity">\(Bilingual(severity: kind.severity)[language])</strong> \
            <code>\(kind.id)</code></p>
            <p>\(kind.why[language])</p>
            \(example(Bilingual(id: "Salah", en: "Wrong"), kind.wrong))\(example(Bilingual(id: "Benar", en: "Right"), kind.right))
            """)
    }

    private func example(_ heading: Bilingual, _ text: String) -> Markup {
        "<h2>\(heading[language])</h2><pre class=\"example\" tabindex=\"0\"><code>\(text)</code></pre>"
    }
}
