import Diagnostics
import Markdown
import Testing

/// Where a text first uses a term of the glossary, and when it explains the term itself.
struct TermTests {
    private static let names = TermNames([
        .init("P3MI", term: "p3mi", kind: .term),
        .init("Perusahaan Penempatan Pekerja Migran Indonesia", term: "p3mi", kind: .full),
        .init("perusahaan penempatan", term: "p3mi", kind: .other), .init("PJTKI", term: "p3mi", kind: .former),
        .init("PMI", term: "pmi", kind: .term), .init("PMI perseorangan", term: "sendiri", kind: .term),
        .init("calo", term: "calo", kind: .term), .init("perantara tanpa izin", term: "calo", kind: .full),
        .init("إقامة", term: "iqama", kind: .term), .init("护照", term: "paspor", kind: .term),
    ])

    private static func body(_ text: String) -> MarkdownBody {
        var options = MarkdownOptions(calloutNames: [])
        options.terms = names
        return parseMarkdown(Array(text.utf8), file: "x.md", firstLine: 1, options: options).value
    }

    /// `[P3MI…]` is a term that gets its full form, `[calo]` one that is only linked.
    private static func shown(_ text: String) -> String {
        let html = body(text).html.filled(with: { slot in
            guard case .term(let use) = slot else { return .text("") }
            return .text("[\(use.written)\(use.needsFullForm ? "…" : "")]")
        })
        return String(decoding: html, as: UTF8.self)
    }

    @Test(arguments: [
        ("Datang ke P3MI. P3MI menolong.", "<p>Datang ke [P3MI…]. P3MI menolong.</p>\n"),
        ("P3MI (perusahaan) dan P3MI.", "<p>[P3MI] (perusahaan) dan P3MI.</p>\n"),
        (
            "Perusahaan Penempatan Pekerja Migran Indonesia (P3MI). P3MI itu",
            "<p>[Perusahaan Penempatan Pekerja Migran Indonesia] (P3MI). P3MI itu</p>\n"
        ),
        (
            "P3MI, yaitu perusahaan penempatan pekerja migran\nIndonesia. P3MI",
            "<p>[P3MI], yaitu perusahaan penempatan pekerja migran\nIndonesia. P3MI</p>\n"
        ),
        ("Cari perusahaan penempatan. Lalu P3MI.", "<p>Cari [perusahaan penempatan]. Lalu [P3MI…].</p>\n"),
        (
            "(lewat P3MI) lalu P3MI",
            "<p>([P3MI] lewat) lalu P3MI</p>\n".replacing("([P3MI] lewat)", with: "(lewat [P3MI])")
        ),
        ("## P3MI\n\nP3MI", "<h2 id=\"\">P3MI</h2>\n<p>[P3MI…]</p>\n"),
        ("[P3MI](a.md) dan P3MI", "<p><a href=\"\">P3MI</a> dan [P3MI…]</p>\n"),
        ("`P3MI` **P3MI**", "<p><code>P3MI</code> <strong>[P3MI…]</strong></p>\n"),
        ("| P3MI |\n| - |\n| P3MI |\n\nP3MI", nil), ("pmi, PMI", "<p>pmi, [PMI…]</p>\n"),
        ("Calo itu calo", "<p>[Calo…] itu calo</p>\n"), ("kalkulo calon calo-calo", "<p>kalkulo calon calo-calo</p>\n"),
        ("PMI-nya CPMI PMI", "<p>PMI-nya CPMI [PMI…]</p>\n"), ("PMI perseorangan", "<p>[PMI perseorangan…]</p>\n"),
        ("“PMI” –PMI", "<p>“[PMI…]” –PMI</p>\n"), ("هذه إقامة.", "<p>هذه [إقامة…].</p>\n"),
        ("办护照吗", "<p>办[护照…]吗</p>\n"),
        (
            "Badan Perusahaan Penempatan Pekerja Migran Indonesia. Ada P3MI.",
            "<p>Badan Perusahaan Penempatan Pekerja Migran Indonesia. Ada [P3MI…].</p>\n"
        ),
        ("Calo adalah perantara tanpa izin.", "<p>[Calo] adalah perantara tanpa izin.</p>\n"),
    ])
    func firstUses(text: String, expected: String?) {
        guard let expected else { return #expect(Self.shown(text).hasSuffix("</table>\n<p>[P3MI…]</p>\n")) }
        #expect(Self.shown(text) == expected)
    }

    @Test func everyTermOfTheTextIsListedOnce() {
        #expect(
            Self.body("## PMI\n\n| calo |\n| - |\n\nPMI, P3MI [calo](x.md) `إقامة`").terms == ["pmi", "calo", "p3mi"])
    }

    @Test func namesOfThePastAreFoundWhereTheyStand() {
        let uses = Self.body("`PJTKI`\n\nDulu\n**PJTKI** dan PJTKI").formerNames
        #expect(uses.map(\.range.line) == [4, 4])
        #expect(uses.map(\.range.column) == [3, 15])
        #expect(Self.body("Dulu PJTKI").terms.isEmpty)
    }
}
